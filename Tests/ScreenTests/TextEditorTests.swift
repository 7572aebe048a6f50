import Screen
import TestSupport
import Testing

@Suite("the note field")
struct TextEditorTests {
  private func editor(_ text: String, keys: [Key], width: Int = 40) -> TextEditor {
    var editor = TextEditor(text)
    for key in keys { _ = editor.handle(key, width: width) }
    return editor
  }

  @Test("one Backspace deletes what a reader sees as one character", .covers("terminal.R16"))
  func graphemes() {
    for character in ["é", "e\u{301}", "👨\u{200D}👩\u{200D}👧", "🇺🇸", "क\u{94D}ष", "見"] {
      #expect(editor("a" + character, keys: [.backspace]).text == "a")
    }
  }

  @Test("undo takes back the last word, not the last letter and not the whole note")
  func undoByWord() {
    let typed: [Key] = "Client reported".map { .character($0) }
    #expect(editor("", keys: typed + [.control("z")]).text == "Client ")
    #expect(editor("", keys: typed + [.control("z"), .control("y")]).text == "Client reported")
  }

  @Test("a paste is one step of undo, and line ends are kept", .covers("terminal.R12"))
  func paste() {
    var editor = TextEditor("Before ")
    editor.paste("two\nlines of text")
    #expect(editor.text == "Before two\nlines of text")
    editor.undo()
    #expect(editor.text == "Before ")
  }

  @Test("kills that follow one another are pasted back together")
  func kills() {
    let keys: [Key] = [.control("w"), .control("w"), .alt("y")]
    #expect(editor("one two three", keys: keys).text == "one two three")
    #expect(editor("one two three", keys: [.control("w"), .control("w")]).text == "one ")
    #expect(editor("one\ntwo", keys: [.home, .control("u")]).text == "one\ntwo")
    #expect(editor("one\ntwo", keys: [.up, .home, .control("k"), .control("k")]).text == "two")
  }

  @Test("Shift selects, typing replaces the selection, and cut and paste move it")
  func selection() {
    let back = Key.special(.left, [.shift, .control])
    #expect(editor("one two", keys: [back]).selectedText == "two")
    #expect(editor("one two", keys: [back, .character("x")]).text == "one x")
    #expect(editor("one two", keys: [back, .control("x"), .home, .control("v")]).text == "twoone ")
    #expect(editor("one two", keys: [.alt("a"), .home]).selectedText == "one two")
  }

  @Test("the second Home goes to the start of the whole line")
  func home() {
    let text = "a line that is broken for display alone"
    #expect(editor(text, keys: [.home], width: 12).cursor > 0)
    #expect(editor(text, keys: [.home, .home], width: 12).cursor == 0)
  }

  @Test("up and down aim at the column where they began")
  func goalColumn() {
    #expect(editor("longer line\nab\nlonger line", keys: [.left, .up, .up]).cursor == 10)
  }

  @Test("keys of the screen are left to the screen")
  func unhandled() {
    var editor = TextEditor("text")
    let keys: [Key] = [
      .tab, .escape, .backTab, .function(8), .special(.up, .alt), .special(.down, .alt),
      .control("p"), .control("f"), .control("s"), .control("q"), .control("g"), .control("c"),
      .up, .down,
    ]
    for key in keys {
      let isUsed = editor.handle(key, width: 20)
      #expect(!isUsed, "\(key.label)")
    }
    #expect(editor.text == "text")
  }

  @Test("a single line never takes a line end, and scrolls to the cursor")
  func singleLine() {
    var editor = TextEditor("", isSingleLine: true)
    editor.paste("one\ntwo")
    #expect(editor.text == "one two")
    let isUsed = editor.handle(.enter, width: 5)
    #expect(!isUsed)
    let window = editor.window(width: 5, height: 1)
    #expect(window.rows.map(\.text) == ["two"] || window.rows[0].text.hasSuffix("two"))
    #expect(window.cursor.column <= 4)
  }

  @Test("what no record may hold is not typed and not pasted", .covers("C40"))
  func sanitised() {
    var editor = TextEditor()
    editor.paste("A\u{1B}[2J\u{202E}B\u{200B}C")
    #expect(editor.text == "A[2JBC")
  }

  @Test("what was found is selected with the cursor on it", .covers("terminal.U10"))
  func selecting() {
    var editor = TextEditor("one\nTwo")
    #expect(editor.searchLetters == Array("one two".unicodeScalars))
    editor.select(1..<5)
    #expect(editor.cursor == 1)
    #expect(editor.selectedText == "ne\nT")
    editor.select(6..<90)
    #expect(editor.selectedText == "o")
    editor.select(2..<2)
    #expect(editor.selection == nil)
    #expect(!editor.canUndo)
  }

  @Test("selected columns are told for drawing")
  func selectedColumns() {
    let window = editor("見 ab", keys: [.special(.left, .shift), .special(.left, .shift)])
      .window(width: 20, height: 3)
    #expect(window.rows[0].selectedColumns == 3..<5)
  }

  @Test("words are runs of anything but blanks, whatever kind of blank it is")
  func words() {
    let counts = [
      "": 0, " \n ": 0, "one": 1, " two  words\n": 2, "a\u{A0}b\u{3000}c\td": 4, "don't": 1,
    ]
    for (text, count) in counts { #expect(text.wordCount == count, "\(text)") }
  }

  @Test("a text has as many rows as are laid out")
  func rowCount() {
    for text in ["", "a", "a\n", "one two three four five six seven", "\n\n"] {
      for width in [1, 5, 12, 80] {
        #expect(
          TextEditor(text).rowCount(width: width) == TextEditor(text).layout(width: width).count)
      }
    }
  }
}
