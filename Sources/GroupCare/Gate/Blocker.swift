/// One reason why something can't be billed yet.
public struct Blocker: Hashable, Sendable {
  /// The stable code.
  public let code: BlockerCode
  /// Whether it stops the whole session or one encounter.
  public let stops: Scope
  /// The member it is about; nothing when it is about the session.
  public let client: ClientID?
  /// The field it is about, by its stable key; nothing when it is about no one field.
  public let field: String?
  /// One plain sentence, without a name.
  public let message: String
  /// The requirements or rules it comes from: `M117, R20`.
  public let source: String
  /// The payer's row, or the practice's policy, that decided; nothing when it is neither.
  public let authority: Authority?
  /// Where to go to mend it.
  public let remedy: Remedy

  /// What a blocker stops.
  public enum Scope: String, Codable, Sendable {
    /// Every claim of the session.
    case session
    /// One member's claim.
    case encounter
  }

  /// Where a blocker is mended.
  public enum Remedy: Hashable, Sendable {
    /// The session's times and people.
    case session
    /// A member's row of the check-in.
    case checkIn(ClientID)
    /// A member's identity check.
    case identity(ClientID)
    /// Closing the attendance log.
    case closeAttendance
    /// A field of the group note.
    case groupNote(GroupNoteField)
    /// Signing the group note.
    case signGroupNote
    /// A field of a member's note.
    case note(ClientID, ProgressNoteField)
    /// Signing a member's note.
    case signNote(ClientID)
    /// The client's record: coverage, diagnoses, family.
    case client(ClientID)
    /// A payer's rows.
    case payer(PayerID)
    /// The practice's folder: clinicians, payers, fees.
    case practice
    /// Nothing mends it: such sessions are never billed.
    case never
  }

  /// Makes a blocker.
  public init(
    _ code: BlockerCode, stops: Scope, client: ClientID? = nil, field: String? = nil,
    message: String, source: String, authority: Authority? = nil, remedy: Remedy
  ) {
    self.code = code
    self.stops = stops
    self.client = client
    self.field = field
    self.message = message
    self.source = source
    self.authority = authority
    self.remedy = remedy
  }

  /// Whether a person may override it with a reason; only soft rules.
  public var isOverridable: Bool { code.isSoft }
}
