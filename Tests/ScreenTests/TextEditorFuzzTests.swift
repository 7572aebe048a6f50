import Screen
import TestSupport
import Testing

/// Random editing, compared with a text and a cursor kept the simplest way.
@Suite("editing at random", .covers("terminal.R16", "T3"))
struct TextEditorFuzzTests {
  private static let pieces = [
    "a", "b ", "word", " ", "\n", "é", "e\u{301}", "\u{301}", "見", "🙂", "👨\u{200D}👩\u{200D}👧",
    "🇺🇸", "🇺", "क\u{94D}ष", "한", "ö", "two words", "\t",
  ]

  @Test("typing, deleting and moving agree with a plain text", arguments: 1...40)
  func agreesWithModel(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var editor = TextEditor()
    for _ in 0..<300 {
      let before = Array(editor.text)
      let cursor = editor.cursor
      #expect(before.count == editor.count)
      var expected: String?
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4:
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        expected = String(before[..<cursor]) + piece + String(before[cursor...])
        editor.insert(piece)
      case 4, 5:
        expected = String(before[..<max(0, cursor - 1)]) + String(before[cursor...])
        editor.deleteBackward()
      case 6:
        expected = String(before[..<cursor]) + String(before[min(before.count, cursor + 1)...])
        editor.deleteForward()
      case 7: editor.moveCursor(to: Int.random(in: -1...before.count + 1, using: &random))
      case 8: _ = editor.handle(.up, width: Int.random(in: 0...30, using: &random))
      default: _ = editor.handle(.special(.left, .control), width: 10)
      }
      let wanted = TextSanitiser.stored(expected ?? String(before))
      #expect(editor.text.unicodeScalars.elementsEqual(wanted.unicodeScalars), "seed \(seed)")
      #expect((0...editor.count).contains(editor.cursor))
    }
  }

  @Test("undoing everything gives the first text, redoing it the last", arguments: 1...40)
  func undoIsExact(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let first = "Zoë 見 first line\nsecond 👍🏽 line"
    var editor = TextEditor(first)
    let keys: [Key] = [
      .character("x"), .character(" "), .character("\u{301}"), .enter, .backspace, .delete,
      .control("w"), .control("k"), .control("u"), .alt("d"), .alt("y"), .left, .right,
      .special(.left, .shift), .special(.right, [.shift, .control]), .control("x"), .control("v"),
      .alt("a"), .home, .end, .up, .down, .character("🇺"), .character("🇸"),
    ]
    for _ in 0..<200 {
      _ = editor.handle(keys.randomElement(using: &random) ?? .space, width: 12)
    }
    let last = editor.text
    var steps = 0
    while editor.undo() { steps += 1 }
    #expect(editor.text.unicodeScalars.elementsEqual(first.unicodeScalars), "seed \(seed)")
    for _ in 0..<steps { editor.redo() }
    #expect(editor.text.unicodeScalars.elementsEqual(last.unicodeScalars), "seed \(seed)")
    #expect(!editor.canRedo)
  }

  @Test("a window of any size shows the cursor and never traps", .covers("terminal.R18"))
  func anySize() {
    var editor = TextEditor("A wide 見見見 text with\n\nlong-words-that-never-end and 🙂 signs  \n")
    for width in 0...200 {
      for height in stride(from: 0, through: 60, by: 7) {
        editor.moveCursor(to: (width * 7 + height) % (editor.count + 1))
        let window = editor.window(width: width, height: height, firstRow: height * 3 - 20)
        #expect(window.rows.indices.contains(window.cursor.row))
        #expect(window.cursor.column >= 0 && window.cursor.column <= max(0, width - 1))
        #expect(window.rows.count <= max(1, height))
      }
    }
  }

  @Test("rows cover every character once, and each fits its width", arguments: 2...40)
  func rowsFit(width: Int) {
    let editor = TextEditor(
      "Client reported 3 urges, used 見見 TIPP; 🙂 and went on with extraordinarilylongwords.")
    let rows = editor.layout(width: width)
    #expect(rows.map(\.text).joined() == editor.text)
    for row in rows {
      var text = row.text
      while text.last == " " { text.removeLast() }
      #expect(TextWidth.width(of: text) <= max(width - 1, 2))
    }
  }
}
