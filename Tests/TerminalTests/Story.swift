/// A script: what a person does at the keyboard, and what is to stand on the screen after each step.
///
/// A value without a terminal, so that whoever can press keys can play it.
struct Story: Sendable {
  /// What happens in it, in words.
  let title: String
  /// The steps in their order.
  let steps: [Step]

  init(_ title: String, _ steps: [Step]) {
    self.title = title
    self.steps = steps
  }

  /// What hands do, and what eyes wait for before they go on.
  struct Step: Sendable {
    /// What hands do.
    enum Hands: Hashable, Sendable {
      /// Keys one after another: `Enter`, `Escape`, `Tab`, `Space`, `F8`, `M-1` (Alt), `C-u` (Ctrl) or a character.
      case press([String])
      /// A text, letter by letter.
      case type(String)
    }

    let hands: [Hands]
    /// Texts that stand on the screen afterwards, all of them at once, each in one row.
    let sees: [String]
  }
}

extension Story.Step {
  /// Presses keys, then waits for texts.
  static func press(_ keys: String..., sees: String...) -> Self {
    Self(hands: [.press(keys)], sees: sees)
  }

  /// Types a text, then waits for texts.
  static func type(_ text: String, sees: String...) -> Self {
    Self(hands: [.type(text)], sees: sees)
  }

  /// Writes into the open fields of a note one after another and leaves each, then waits for texts.
  ///
  /// A choice goes on to the next field by itself; a text is left with Tab.
  static func write(_ entries: [NoteEntryScript], sees: String...) -> Self {
    Self(
      hands: entries.flatMap { entry -> [Hands] in
        switch entry {
        case .choice(let digit): [.press(["\(digit)"])]
        case .text(let text): [.type(text), .press(["Tab"])]
        }
      }, sees: sees)
  }
}

/// What is written into one field of a note.
enum NoteEntryScript: Hashable, Sendable {
  /// The answer with this number, from 1.
  case choice(Int)
  /// Words.
  case text(String)

  /// The words, if it is words.
  var words: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
