/// One client's place in one session: the unit that is billed.
public struct Encounter: Hashable, Sendable, Protected {
  /// The client.
  public let client: Client
  /// The place in the roster's order; walk-ins come after it.
  public let order: Int
  /// Whether the client isn't enrolled and was added on the spot.
  public let isWalkIn: Bool
  /// Whether the client was there, when, how and where.
  public package(set) var attendance: Attendance
  /// How the client's identity was checked; nothing while it wasn't.
  public package(set) var identityCheck: IdentityCheck?
  /// The client's note.
  public package(set) var note: ProgressNote
  /// The soft rules that a person decided don't stop this member's claim.
  public package(set) var overrides: [Override]
  /// What the payer's side knows of the client.
  public let billing: BillingFacts

  /// Makes an encounter.
  public init(
    client: Client, order: Int, isWalkIn: Bool = false, attendance: Attendance = Attendance(),
    identityCheck: IdentityCheck? = nil, note: ProgressNote = .draft(ProgressNoteContent()),
    overrides: [Override] = [], billing: BillingFacts
  ) {
    self.client = client
    self.order = order
    self.isWalkIn = isWalkIn
    self.attendance = attendance
    self.identityCheck = identityCheck
    self.note = note
    self.overrides = overrides
    self.billing = billing
  }

  /// The same encounter of somebody who isn't enrolled.
  var asWalkIn: Encounter {
    Encounter(
      client: client, order: order, isWalkIn: true, attendance: attendance,
      identityCheck: identityCheck, note: note, overrides: overrides,
      billing: billing)
  }

  /// Whether the client was, or is, there.
  public var isPresent: Bool { attendance.isPresent }
}
