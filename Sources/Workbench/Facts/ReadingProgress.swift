/// How far something is that takes long to read.
public struct ReadingProgress: Hashable, Sendable {
  /// How many are read.
  public let done: Int
  /// How many there are.
  public let total: Int

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - done: How many are read, from 0 to all of them.
  ///   - total: How many there are.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// How it is told: `12500 of 100000`.
  var words: String { "\(done) of \(total)" }
}
