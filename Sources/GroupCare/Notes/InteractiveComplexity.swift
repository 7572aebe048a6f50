/// What made communication with one member harder in one session, as that member's note documents it
/// (R5, R32).
///
/// It can be made of nothing but a note that names a factor *and* tells what happened. Whether 90785 is
/// billed for it the claim gate decides. What the factor is stays in the note: a claim says only that
/// there was one.
public struct InteractiveComplexity: Hashable, Sendable, Protected {
  /// The factor.
  public let factor: Factor
  /// What happened, in the clinician's words.
  public let account: String

  /// Reads a note, or returns nothing when it documents no factor, or only half of one.
  public init?(_ note: ProgressNoteContent) {
    guard let factor = Factor(rawValue: note[.complexityFactor]),
      !Filler.isFiller(note[.complexityAccount])
    else { return nil }
    self.factor = factor
    account = note[.complexityAccount]
  }

  /// The four factors of CPT 90785, in our own words.
  ///
  /// Interpreting and translation are none of them, so that they can't be documented as one.
  public enum Factor: String, Codable, CaseIterable, Sendable {
    /// How those in the room dealt with each other (heated, anxious, asking over and over, at odds) had
    /// to be handled before treatment could go on.
    case communication
    /// A caregiver's feelings or conduct kept the caregiver from helping with the treatment plan.
    case caregiver
    /// Something came to light that must be reported to an authority, and report and event were taken up
    /// with the member.
    case reportedEvent = "reported-event"
    /// Toys, pictures or devices stood in for speech that the member doesn't have yet, or has lost.
    case playOrDevices = "play-or-devices"

    /// The answer on the screen.
    public var label: String {
      switch self {
      case .communication: "strained exchange"
      case .caregiver: "caregiver in the way"
      case .reportedEvent: "event to report"
      case .playOrDevices: "play, devices for speech"
      }
    }
  }

  /// Whether the account is about interpreting or translating, for which 90785 is never billed (R5).
  var isAboutInterpreting: Bool {
    factor == .playOrDevices && WordReader(account).contains(where: Self.interpreting.contains)
  }

  private static let interpreting: Set<String> = [
    "interpreter", "interpreters", "interpreting", "translator", "translators", "translating",
    "translation", "translations",
  ]
}
