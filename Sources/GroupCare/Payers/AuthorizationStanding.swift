/// How the authorization for what a group is billed with stands on a day (M76, M77, M79).
public enum AuthorizationStanding: Hashable, Sendable {
  /// Nothing is billed, or there is no coverage that it could be for.
  case notApplicable
  /// The payer asks for none.
  case notAsked
  /// The payer asks for one and none is on record.
  case missing
  /// So many units are left, and the last day on which one can be used, where one is known.
  case left(Int, last: CalendarDate?)
  /// One is in force, and none of its units is left.
  case usedUp
  /// The last one ended, and none follows.
  case ended(CalendarDate)
  /// None is in force, but one will be.
  case ahead(CalendarDate)
}
