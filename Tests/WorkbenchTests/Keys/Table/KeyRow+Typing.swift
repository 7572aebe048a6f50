import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// Moving, selecting and changing text (4.3).
  static let typing: [KeyRow] = moving + selecting + deleting + keeping

  private static let moving: [KeyRow] = [
    .typing("x", does: "types", text: KeyPlaces.text + "x", cursor: 24),
    .typing(.space, does: "types a blank", text: KeyPlaces.text + " ", cursor: 24),
    .typing(.enter, does: "begins a line", text: KeyPlaces.text + "\n", cursor: 24),
    .typing(.left, does: "goes left", cursor: 22),
    .typing(.right, does: "goes right", from: [.left], cursor: 23),
    .typing(.up, does: "goes a row up", cursor: 9),
    .typing(.down, does: "goes a row down", from: [.up], cursor: 23),
    .typing(.home, .control("a"), does: "goes to the beginning of the row", cursor: 14),
    .typing(
      .home, .control("a"), does: "goes from there to the beginning of the line",
      from: long + [.home], text: KeyPlaces.text + longText, cursor: 14),
    .typing(.end, .control("e"), does: "goes to the end of the row", from: [.home], cursor: 23),
    .typing(
      .end, .control("e"), does: "goes from there to the end of the line",
      from: long + [.home, .home, .end], text: KeyPlaces.text + longText,
      cursor: (KeyPlaces.text + longText).count),
    .typing(.special(.left, .control), .alt("b"), does: "goes a word left", cursor: 19),
    .typing(
      .special(.right, .control), .alt("f"), does: "goes a word right", from: [.home], cursor: 18),
    .typing(.pageUp, does: "goes a page up", cursor: 9),
    .typing(.pageUp, does: "goes to the beginning from the first row", from: [.up], cursor: 0),
    .typing(.pageDown, does: "goes a page down", from: [.special(.home, .control)], cursor: 14),
    .typing(.pageDown, does: "goes to the end from the last row", from: [.home], cursor: 23),
    .typing(.special(.home, .control), does: "goes to the beginning of the text", cursor: 0),
    .typing(
      .special(.end, .control), does: "goes to the end of the text", from: [.up], cursor: 23),
    .hand(
      .up, in: .field, does: "leaves the text at its first row, saved",
      given: { try $0.press(.up) }
    ) {
      #expect($0.session?.editing?.place.fieldKey == "participation")
    },
    .hand(.down, in: .field, does: "leaves the text at its last row, saved") {
      #expect($0.session?.editing?.place.fieldKey == "observations")
    },
  ]

  private static let selecting: [KeyRow] = [
    .typing(.special(.left, .shift), does: "selects to the left", cursor: 22, selects: "e"),
    .typing(
      .special(.right, .shift), does: "selects to the right", from: [.left], cursor: 23,
      selects: "e"),
    .typing(
      .special(.up, .shift), does: "selects a row up", cursor: 9, selects: "hree\nfour five"),
    .typing(
      .special(.up, .shift), does: "selects to the beginning from the first row", from: [.up],
      cursor: 0, selects: "one two t"),
    .typing(
      .special(.down, .shift), does: "selects a row down", from: [.up], cursor: 23,
      selects: "hree\nfour five"),
    .typing(
      .special(.down, .shift), does: "selects to the end from the last row", from: [.home],
      cursor: 23, selects: "four five"),
    .typing(
      .special(.home, .shift), does: "selects to the beginning of the row", cursor: 14,
      selects: "four five"),
    .typing(
      .special(.end, .shift), does: "selects to the end of the row", from: [.home], cursor: 23,
      selects: "four five"),
    .typing(
      .special(.left, [.shift, .control]), does: "selects a word to the left", cursor: 19,
      selects: "five"),
    .typing(
      .special(.right, [.shift, .control]), does: "selects a word to the right", from: [.home],
      cursor: 18, selects: "four"),
    .hand(.alt("a"), in: .field, does: "begins to select, and stops it again") {
      var person = $0.after
      try person.press(.special(.left, .control))
      #expect(person.workbench.session?.editing?.editor.selectedText == "five")
      try person.press(.alt("a"), .left)
      #expect(person.workbench.session?.editing?.editor.selection == nil)
    },
    .typing(
      "x", does: "takes the place of what is selected",
      from: [.special(.left, [.shift, .control])],
      text: "one two three\nfour x", cursor: 20),
  ]

  private static let deleting: [KeyRow] = [
    // Ctrl+H arrives as Backspace, and Ctrl+Backspace does on many terminals.
    .typing(
      .backspace, does: "deletes to the left", text: "one two three\nfour fiv", cursor: 22),
    .typing(
      .delete, .control("d"), does: "deletes to the right", from: [.left],
      text: "one two three\nfour fiv", cursor: 22),
    .typing(
      .control("w"), .special(.backspace, .alt), .special(.backspace, .control),
      does: "deletes a word to the left", text: "one two three\nfour ", cursor: 19),
    .typing(
      .alt("d"), .special(.delete, .control), does: "deletes a word to the right", from: [.home],
      text: "one two three\n five", cursor: 14),
    .typing(
      .control("k"), does: "deletes to the end of the line", from: [.home],
      text: "one two three\n", cursor: 14),
    .typing(
      .control("u"), does: "deletes to the beginning of the line", text: "one two three\n",
      cursor: 14),
  ]

  private static let keeping: [KeyRow] = [
    .typing(
      .alt("y"), .control("v"), does: "puts in what was deleted by words or lines",
      from: [.control("w"), .control("w")], cursor: 23),
    .hand(
      .control("x"), in: .field, does: "cuts what is selected",
      given: { try $0.press(.special(.left, [.shift, .control])) }
    ) {
      #expect($0.editor?.text == "one two three\nfour ")
      #expect($0.session?.killBuffer == "five")
    },
    .hand(.control("x"), in: .field, does: "with nothing selected tells how to leave") {
      #expect($0.editor?.text == KeyPlaces.text)
      #expect($0.after.message.contains("Esc leaves the field, Ctrl+Q quits."))
    },
    // To the program's own memory alone: OSC 52 stays off (R35, C19).
    .hand(
      .control("c"), in: .field, does: "copies what is selected",
      given: { try $0.press(.special(.left, [.shift, .control])) }
    ) {
      #expect($0.editor?.text == KeyPlaces.text)
      #expect($0.session?.killBuffer == "five")
      #expect($0.after.message.contains("Copied; Ctrl+V puts it in."))
      #expect($0.effects.isEmpty)
    },
    .hand(.control("c"), in: .field, does: "with nothing selected tells how to leave") {
      #expect($0.after.message.contains("Ctrl+Q quits."))
      #expect($0.workbench.place == .field)
    },
    .hand(.control("v"), .alt("y"), in: .field, does: "with nothing cut says so") {
      #expect($0.editor?.text == KeyPlaces.text)
      #expect($0.after.message.contains("Nothing was cut, copied or deleted yet."))
    },
    .typing(
      .control("z"), .control("_"), .alt("u"), does: "takes back the last word",
      text: "one two three\nfour ", cursor: 19),
    .typing(
      .control("y"), .alt("Z"), does: "types again what was taken back", from: [.control("z")],
      cursor: 23),
  ]

  /// Words that make the second line go over two rows and more.
  private static let longText = String(repeating: " and six", count: 8)
  private static let long: [Key] = longText.map { .character($0) }
}
