/// Plays a story: says what to press next, and waits until the screen shows what it is to show.
///
/// A value without a clock or a terminal: whoever holds it presses what it says and asks again.
public struct StoryPlayer: Sendable {
  /// What is to be done next.
  public enum Act: Hashable, Sendable {
    /// Press a key, as ``StoryKey`` names it, and ask again.
    case press(String)
    /// Type a text, and ask again.
    case type(String)
    /// Turn the clock to so many minutes after the story's start, and ask again.
    case turnClock(Int)
    /// Ask again after so many milliseconds.
    case wait(Int)
    /// Ask again when the screen is another one: it doesn't show yet what it is to show.
    case look
    /// The story is told.
    case done
  }

  private enum Stage: Sendable {
    case caption
    case hands
    case eyes
  }

  /// The story.
  public let story: Story
  /// How fast it is played; it may change at any time.
  public var pace: StoryPace
  /// What whoever watches is being told.
  public private(set) var caption: String?
  /// The step that is being played, from 0; the number of steps at the end.
  public private(set) var index = 0

  private var stage = Stage.caption
  private var left: ArraySlice<Act> = []

  /// Begins a story.
  public init(_ story: Story, pace: StoryPace) {
    self.story = story
    self.pace = pace
  }

  /// What is waited for, of the step that is being played.
  public var awaited: [String] { index < story.steps.count ? story.steps[index].sees : [] }

  /// Returns what is to be done next.
  ///
  /// - Parameter rows: The screen as it is, row by row.
  /// - Returns: What to do; ask again when it is done.
  public mutating func next(on rows: @autoclosure () throws -> [String]) rethrows -> Act {
    guard index < story.steps.count else { return .done }
    let step = story.steps[index]
    switch stage {
    case .caption:
      stage = .hands
      left = Self.acts(of: step.hands, letterByLetter: pace.letter > 0)
      guard let words = step.caption else { return .wait(0) }
      caption = words
      return .wait(pace.glance + pace.character * words.count)
    case .hands:
      guard let act = left.popFirst() else {
        stage = .eyes
        return try next(on: rows())
      }
      return act == .wait(0) ? .wait(pauseAfter(left.first)) : act
    case .eyes:
      guard Self.stands(step.sees, on: try rows()) else { return .look }
      index += 1
      stage = .caption
      return .wait(step.sees.isEmpty ? 0 : pace.outcome)
    }
  }

  /// Each key and letter with a place for a pause behind it.
  private static func acts(of hands: [Story.Step.Hands], letterByLetter: Bool) -> ArraySlice<Act> {
    hands.flatMap { hands -> [Act] in
      switch hands {
      case .press(let keys): keys.flatMap { [.press($0), .wait(0)] }
      case .type(let text) where text.isEmpty: []
      case .type(let text) where letterByLetter:
        text.flatMap { [.type(String($0)), .wait(0)] }
      case .type(let text): [.type(text), .wait(0)]
      case .turnClock(let minutes): [.turnClock(minutes)]
      }
    }[...]
  }

  private func pauseAfter(_ following: Act?) -> Int {
    if case .type = following { pace.letter } else { pace.key }
  }

  /// Whether texts stand on a screen, each in one row; how many blanks part two words doesn't matter.
  ///
  /// - Parameters:
  ///   - texts: The texts, with single blanks.
  ///   - rows: The screen.
  /// - Returns: True when all of them do.
  public static func stands(_ texts: [String], on rows: [String]) -> Bool {
    let rows = rows.map(withSingleBlanks)
    return texts.allSatisfy { text in rows.contains { $0.contains(text) } }
  }

  /// Returns a row with single blanks between its words, and none around them.
  public static func withSingleBlanks(_ row: String) -> String {
    row.split(separator: " ").joined(separator: " ")
  }
}
