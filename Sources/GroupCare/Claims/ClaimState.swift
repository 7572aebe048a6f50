/// How far a claim has come.
public enum ClaimState: String, Codable, CaseIterable, Sendable {
  /// It stands in a claim file.
  case written
  /// It was taken back; its session can be reopened.
  case voided
}
