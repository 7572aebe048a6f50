/// The points that are gone through before a member's claim is submitted (M144).
///
/// The first nine are the article's; the last holds what else the rules ask of a claim, so that no
/// blocker is outside the list.
public enum PreSubmissionPoint: String, Codable, CaseIterable, Sendable {
  case eligibility
  case authorization
  case psychotherapy
  case sessionContent = "session-content"
  case individualContent = "individual-content"
  case necessity
  case individualized
  case sameDay = "same-day"
  case diagnosis
  case claimData = "claim-data"

  /// What is asked, in one sentence.
  public var text: String {
    switch self {
    case .eligibility: "Coverage and group benefits hold with this payer in this benefit year."
    case .authorization: "A group authorization or referral is active where one is needed."
    case .psychotherapy: "The session was active psychotherapy of a kind that is billed."
    case .sessionContent: "The group note has date, people, focus, modality and interventions."
    case .individualContent: "The member's note has participation, response and progress, signed."
    case .necessity: "Consent, screening and plan tie the group to this member's diagnosis."
    case .individualized: "The member's note is this member's own, not copied."
    case .sameDay: "Services of the same day don't collide."
    case .diagnosis: "The diagnoses are this member's, billable and in force."
    case .claimData: "Presence, code, place, modifiers, providers and deadlines are right."
    }
  }

  /// Finds the point under which a blocker stands.
  public init(_ code: BlockerCode) {
    switch code {
    case .noteRepeatsGroupNote, .noteFiller: self = .individualized
    case .noteNoGoalAddressed, .noteMissingRelevance: self = .necessity
    case .groupNeverBilled, .groupNoteDidactic, .groupNoteNotAttested, .groupNoteModality:
      self = .psychotherapy
    default: self = Self.areas[code.area] ?? .claimData
    }
    if Self.qualities.contains(code.rawValue) { self = .individualized }
  }

  /// Codes of a note that isn't the member's own, whatever rule finds it.
  private static let qualities: Set<String> = [
    "note.near-identical", "note.repeats-earlier", "note.names-member",
  ]

  private static let areas: [String: PreSubmissionPoint] = [
    "coverage": .eligibility, "benefit": .eligibility, "payer": .eligibility, "cap": .eligibility,
    "age": .eligibility,
    "authorization": .authorization, "referral": .authorization,
    "group-note": .sessionContent, "session": .sessionContent, "facilitator": .sessionContent,
    "note": .individualContent, "signature": .individualContent,
    "consent": .necessity, "part-2": .necessity, "plan": .necessity, "screening": .necessity,
    "same-day": .sameDay, "double-booking": .sameDay,
    "diagnosis": .diagnosis,
  ]
}

extension BlockerCode {
  /// What the code is about: the part before its point.
  public var area: String { String(rawValue.prefix { $0 != "." }) }
}
