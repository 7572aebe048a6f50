/// How a client's coverage stands on a day, as a list says it in a word (M9, M25).
public enum CoverageStanding: Hashable, Sendable {
  /// There is none on record.
  case missing
  /// One is in force; its last day, where one is known.
  case inForce(payer: String, last: CalendarDate?)
  /// The client pays.
  case selfPay(payer: String)
  /// The last one ended, and none follows.
  case ended(CalendarDate)
  /// None is in force, but one will be.
  case ahead(CalendarDate)
}
