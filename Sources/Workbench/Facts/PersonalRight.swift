/// What somebody may do on the screens that aren't for everybody (C2, C3).
public enum PersonalRight: Hashable, Sendable {
  /// Reads the log.
  case readLog
  /// Changes the practice's policy.
  case changePolicy
}
