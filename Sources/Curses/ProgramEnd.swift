/// How a program ended that had the terminal.
public enum ProgramEnd: Hashable, Sendable {
  /// By itself, with a status; 0 says that all is well.
  case exited(Int)
  /// By a signal.
  case killed(signal: Int)
  /// It couldn't be started, or the terminal wasn't open.
  case notStarted
}
