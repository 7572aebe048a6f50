/// A script: what a person does at the keyboard, and what is to stand on the screen after each step.
///
/// A value without a terminal: the journeys of the tests and `quorum demo --play` play the same stories
/// with the same ``StoryPlayer``, so that what is shown can't part from what is tested (terminal.U23).
public struct Story: Sendable {
  /// What happens in it, in words.
  public let title: String
  /// The steps in their order.
  public let steps: [Step]

  /// Creates a story.
  public init(_ title: String, _ steps: [Step]) {
    self.title = title
    self.steps = steps
  }

  /// What hands do, and what eyes wait for before they go on.
  public struct Step: Sendable {
    /// What hands do.
    public enum Hands: Hashable, Sendable {
      /// Keys one after another, as ``StoryKey`` names them.
      case press([String])
      /// A text, letter by letter.
      case type(String)
      /// The demonstration's clock goes to so many minutes after its start.
      case turnClock(Int)
    }

    /// What hands do, one after another.
    public let hands: [Hands]
    /// Texts that stand on the screen afterwards, all of them at once, each in one row.
    public let sees: [String]
    /// What whoever watches is told before it; nothing leaves the words of an earlier step.
    public var caption: String?
  }
}

extension Story.Step {
  /// Presses keys, then waits for texts.
  public static func press(_ keys: String..., sees: String...) -> Self {
    Self(hands: [.press(keys)], sees: sees)
  }

  /// Types a text, then waits for texts.
  public static func type(_ text: String, sees: String...) -> Self {
    Self(hands: [.type(text)], sees: sees)
  }

  /// Writes into the open fields of a note one after another and leaves each, then waits for texts.
  ///
  /// A choice goes on to the next field by itself; a text is left with Tab.
  public static func write(_ entries: [NoteEntryScript], sees: String...) -> Self {
    Self(
      hands: entries.flatMap { entry -> [Hands] in
        switch entry {
        case .choice(let digit): [.press(["\(digit)"])]
        case .text(let text): [.type(text), .press(["Tab"])]
        }
      }, sees: sees)
  }

  /// Turns the clock.
  public static func turnClock(to minutes: Int) -> Self {
    Self(hands: [.turnClock(minutes)], sees: [])
  }

  /// Returns the step with words for whoever watches.
  public func saying(_ caption: String) -> Self {
    var step = self
    step.caption = caption
    return step
  }
}

/// What is written into one field of a note.
public enum NoteEntryScript: Hashable, Sendable {
  /// The answer with this number, from 1.
  case choice(Int)
  /// Words.
  case text(String)

  /// The words, if it is words.
  public var words: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
