/// What a person may do; roles add up.
public enum PracticeRole: String, Hashable, CaseIterable, Sendable {
  /// Adds people, imports, decides the policy.
  case administrator
  /// Runs groups and writes notes.
  case clinician
  /// Checks members in.
  case coordinator
  /// Writes claims.
  case biller
}
