/// How fast a story is played: pauses in milliseconds.
public struct StoryPace: Hashable, Sendable {
  /// After each letter of a text; at 0 a text is typed at once.
  public var letter: Int
  /// After each key.
  public var key: Int
  /// After a step, so that its outcome is seen.
  public var outcome: Int
  /// For the first glance at a caption, and for each of its characters.
  public var glance: Int
  /// For reading one character of a caption.
  public var character: Int

  /// Creates a pace.
  public init(letter: Int, key: Int, outcome: Int, glance: Int, character: Int) {
    self.letter = letter
    self.key = key
    self.outcome = outcome
    self.glance = glance
    self.character = character
  }

  /// For somebody who watches and reads: about 15 characters of a caption a second.
  public static let reading = StoryPace(
    letter: 16, key: 350, outcome: 700, glance: 700, character: 65)

  /// As fast as the program answers.
  public static let immediate = StoryPace(
    letter: 0, key: 0, outcome: 0, glance: 0, character: 0)

  /// Returns the pace so many times as slow.
  ///
  /// - Parameter times: 1 or more.
  /// - Returns: The longer pauses.
  public func slower(_ times: Int) -> StoryPace {
    let times = max(1, times)
    return StoryPace(
      letter: letter * times, key: key * times, outcome: outcome * times, glance: glance * times,
      character: character * times)
  }

  /// Returns the pace so many times as fast.
  ///
  /// - Parameter times: 1 or more.
  /// - Returns: The shorter pauses.
  public func faster(_ times: Int) -> StoryPace {
    let times = max(1, times)
    return StoryPace(
      letter: letter / times, key: key / times, outcome: outcome / times, glance: glance / times,
      character: character / times)
  }
}
