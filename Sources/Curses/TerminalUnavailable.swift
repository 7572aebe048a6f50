/// Why there is no screen to draw on.
public enum TerminalUnavailable: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe (R1).
  case notATerminal
  /// `TERM` is empty or names a terminal that isn't described here (R2).
  case unknownType
  /// The terminal can't clear the screen or place the cursor (R3).
  case tooSimple
  /// The system refused.
  case failed

  /// One sentence: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "The screen needs a terminal for input and output; the other commands work without one, see "
        + "\"quorum --help\"."
    case .unknownType:
      "The environment variable TERM doesn't name a terminal known here; set it, for example with "
        + "\"export TERM=xterm-256color\"."
    case .tooSimple:
      "This terminal can't clear its screen or place the cursor; the other commands work on it, "
        + "see \"quorum --help\"."
    case .failed:
      "The terminal could not be opened; close other programs in it and try again."
    }
  }
}
