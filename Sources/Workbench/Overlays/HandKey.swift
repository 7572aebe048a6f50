import Screen

/// A key by which one moves or types: no command, but the help has it too.
struct HandKey: Sendable {
  let keys: [Key]
  let help: String

  init(_ keys: Key..., help: String) {
    self.keys = keys
    self.help = help
  }

  var row: FinderRow { FinderRow(.key(keys[0]), help, keys: keys) }

  /// In a list.
  static let inLists = [
    HandKey(.down, .character("j"), help: "Go to the next row."),
    HandKey(.up, .character("k"), help: "Go to the previous row."),
    HandKey(.pageDown, help: "Go down a screen."),
    HandKey(.pageUp, help: "Go up a screen."),
    HandKey(.home, help: "Go to the first row."),
    HandKey(.end, help: "Go to the last row."),
  ]

  /// Where something is read that is longer than the screen.
  static let inPages = [
    HandKey(.down, .character("j"), help: "Go down a line."),
    HandKey(.up, .character("k"), help: "Go up a line."),
    HandKey(.pageDown, .space, help: "Go down a screen."),
    HandKey(.pageUp, help: "Go up a screen."),
    HandKey(.home, help: "Go to the first line."),
    HandKey(.end, help: "Go to the last line."),
  ]

  /// Where a list has sections.
  static let betweenSections = [
    HandKey(.tab, help: "Go to the next section."),
    HandKey(.backTab, help: "Go to the previous section."),
  ]

  /// In the tabs of a session with lists of people or blockers.
  static let inTabs = [
    HandKey(.down, .character("j"), help: "Go to the next row."),
    HandKey(.up, .character("k"), help: "Go to the previous row."),
    HandKey(.pageDown, help: "Go down a screen."),
    HandKey(.pageUp, help: "Go up a screen."),
    HandKey(.home, .character("g"), help: "Go to the first row."),
    HandKey(.end, .character("G"), help: "Go to the last row."),
  ]

  /// In the tabs with notes, as long as nothing is written.
  static let inNotes = [
    HandKey(.down, .tab, .character("j"), help: "Go to the next field."),
    HandKey(.up, .backTab, .character("k"), help: "Go to the previous field."),
    HandKey(.pageDown, help: "Go down some fields."),
    HandKey(.pageUp, help: "Go up some fields."),
    HandKey(.home, .character("g"), help: "Go to the first field."),
    HandKey(.end, .character("G"), help: "Go to the last field."),
  ]

  /// In a text.
  static let inText = [
    HandKey(.control("z"), .control("_"), .alt("u"), help: "Take back the last typing."),
    HandKey(.control("y"), .alt("Z"), help: "Type again what was taken back."),
    HandKey(.special(.left, .control), .alt("b"), help: "Go a word to the left."),
    HandKey(.special(.right, .control), .alt("f"), help: "Go a word to the right."),
    HandKey(.home, .control("a"), help: "Go to the beginning of the row, then of the line."),
    HandKey(.end, .control("e"), help: "Go to the end of the row, then of the line."),
    HandKey(.special(.home, .control), help: "Go to the beginning of the text."),
    HandKey(.special(.end, .control), help: "Go to the end of the text."),
    HandKey(.pageUp, .pageDown, help: "Go up and down as many rows as the field shows."),
    HandKey(.backspace, help: "Delete the character to the left."),
    HandKey(.delete, .control("d"), help: "Delete the character to the right."),
    HandKey(.control("w"), .special(.backspace, .alt), help: "Delete the word to the left."),
    HandKey(.alt("d"), .special(.delete, .control), help: "Delete the word to the right."),
    HandKey(.control("u"), help: "Delete to the beginning of the line."),
    HandKey(.control("k"), help: "Delete to the end of the line."),
    HandKey(.alt("a"), help: "Begin to select, or stop it; Shift with an arrow selects, too."),
    HandKey(.control("x"), help: "Cut what is selected."),
    HandKey(.control("c"), help: "Copy what is selected."),
    HandKey(.control("v"), .alt("y"), help: "Put in what was cut, copied or deleted last."),
  ]

  /// In the find line of a text.
  static let inFindLine = [
    HandKey(.control("w"), help: "Take the last word away."),
    HandKey(.control("u"), help: "Take away what stands before the cursor."),
  ]

  /// In a field with answers to choose from.
  static let inChoices = [
    HandKey(
      .right, .down,
      help: "Choose the next answer; a number or its first letters choose it directly."
    ),
    HandKey(.left, .up, help: "Choose the previous answer."),
    HandKey(.backspace, help: "Take the answer away."),
  ]

  /// Between the lines of a question.
  static let betweenItems = [
    HandKey(.tab, help: "Go to the next line of the question."),
    HandKey(.backTab, help: "Go to the previous line of the question."),
  ]

  /// Returns the keys of a line of a question.
  static func keys(of item: DialogItem) -> [HandKey] {
    switch item.value {
    case .text, .lines: inText
    case .secret: []
    case .lookUp:
      [
        HandKey(.down, help: "Go to the next of what was found."),
        HandKey(.up, help: "Go to the previous of what was found."),
      ]
    case .toggle: [HandKey(.space, help: "Tick the selected line, or take the tick away.")]
    case .option:
      [
        HandKey(.right, .space, help: "Choose the next answer of the selected line."),
        HandKey(.left, help: "Choose the previous answer of the selected line."),
      ]
    case .time:
      [
        HandKey(.character("+"), .right, help: "A minute later."),
        HandKey(.character("-"), .left, help: "A minute earlier."),
        HandKey(.character(">"), .pageUp, help: "Five minutes later."),
        HandKey(.character("<"), .pageDown, help: "Five minutes earlier."),
      ]
    case .day:
      [
        HandKey(.character("+"), .right, help: "A day later."),
        HandKey(.character("-"), .left, help: "A day earlier."),
        HandKey(.character(">"), .pageUp, help: "A week later."),
        HandKey(.character("<"), .pageDown, help: "A week earlier."),
      ]
    case .pick:
      [
        HandKey(.down, help: "Go to the next of the list; letters narrow it."),
        HandKey(.up, help: "Go to the previous of the list."),
      ]
    }
  }
}
