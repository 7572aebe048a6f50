/// What the record knows around a session: who joined the group when, and where its clinicians were
/// else.
public struct SessionSurroundings: Hashable, Sendable {
  /// The first day of each member's time in the group, over or not.
  public var joined: [ClientID: CalendarDate] = [:]
  /// Other sessions of those who led this one, on the same day and the days beside it.
  public var clinicianSessions: [ClinicianID: [OtherSession]] = [:]
  /// The clinicians' enrolments with payers (M50).
  public var enrolments: [PayerEnrolment] = []

  /// Makes surroundings of which nothing is known but what is set.
  public init(_ set: (inout SessionSurroundings) -> Void = { _ in }) { set(&self) }
}
