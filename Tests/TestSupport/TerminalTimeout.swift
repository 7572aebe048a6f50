/// What was waited for didn't come.
public struct TerminalTimeout: Error, CustomStringConvertible {
  /// The last screen.
  public let screen: [String]

  /// How long was waited.
  public let seconds: Double

  /// Makes the error.
  ///
  /// - Parameters:
  ///   - screen: The last screen.
  ///   - seconds: How long was waited.
  public init(screen: [String], seconds: Double) {
    self.screen = screen
    self.seconds = seconds
  }

  /// The wait and the last screen, framed.
  public var description: String {
    let frame = String(repeating: "-", count: screen.map(\.count).max() ?? 0)
    let rows = screen.map { "|\($0)" }.joined(separator: "\n")
    return "It didn't come within \(seconds) seconds. The screen:\n\(frame)\n\(rows)\n\(frame)"
  }
}
