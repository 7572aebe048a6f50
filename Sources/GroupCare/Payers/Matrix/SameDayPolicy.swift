/// What a payer does when a member has group and individual therapy on one day (M143, R4).
///
/// Services whose times overlap are never both billed, whatever the payer says.
public enum SameDayPolicy: Hashable, Codable, Sendable {
  /// It pays both as they are.
  case allowed
  /// It pays both when the *individual* code carries this modifier.
  case individualNeeds(Modifier)
  /// It doesn't pay the group on such a day.
  case notPaid
}
