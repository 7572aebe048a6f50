/// Whether a session was recorded (M61).
public enum Recording: Hashable, Codable, Sendable {
  /// It wasn't.
  case none
  /// It was, each present member having consented in writing: why it was clinically needed.
  case withConsent(reason: String)
}
