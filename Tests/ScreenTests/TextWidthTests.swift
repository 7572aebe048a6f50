import Screen
import TestSupport
import Testing

@Suite("columns of text", .covers("terminal.R13"))
struct TextWidthTests {
  @Test(
    "each sign has the columns that terminals give it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("見", 2), ("🙂", 2), ("👨\u{200D}👩\u{200D}👧", 2), ("🇺🇸", 2),
      ("❤\u{FE0F}", 1), ("한", 2), ("ᄒ\u{1161}\u{11AB}", 2), ("ش", 1), ("👍🏽", 2), ("क\u{93F}", 2),
      ("\u{1B}", 1), ("\t", 1), ("\u{202E}", 1), ("\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("✓", 1),
      ("…", 1), ("─", 1), ("", 0),
    ])
  func widths(text: String, columns: Int) {
    #expect(TextWidth.width(of: text) == columns)
    var grid = Grid(size: Size(columns: 10, rows: 1))
    #expect(grid.put(text, at: Position(column: 0, row: 0), role: .text) == columns)
  }

  @Test("no cell has more than one scalar with columns and four marks")
  func cells() {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    let marks = String(repeating: "\u{301}", count: 40)
    grid.put("a\(marks)b👨\u{200D}👩", at: Position(column: 0, row: 0), role: .text)
    for cell in grid.cells(ofRow: 0) { #expect(cell.text.unicodeScalars.count <= 5) }
    #expect(grid[Position(column: 1, row: 0)].text == "b")
  }

  @Test("clipping never cuts a wide character in half")
  func clip() {
    #expect(TextWidth.clip("見見見", to: 5) == "見見")
    #expect(TextWidth.pad("見見見", to: 5) == "見見 ")
    #expect(TextWidth.clip("Alvarez, Maria", to: 8, ellipsis: "…") == "Alvarez…")
    #expect(TextWidth.clip("Alvarez", to: 7, ellipsis: "…") == "Alvarez")
    #expect(TextWidth.pad("ab", to: 4) == "ab  ")
    #expect(TextWidth.clip("ab", to: 0) == "")
    #expect(TextWidth.clip("ab", to: -3) == "")
  }

  @Test("text wraps at spaces, and only words too long are cut")
  func wrap() {
    #expect(TextWidth.wrap("the group met today", to: 9) == ["the group", "met today"])
    #expect(TextWidth.wrap("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(TextWidth.wrap("one\n\ntwo", to: 10) == ["one", "", "two"])
    #expect(TextWidth.wrap("", to: 0) == [""])
    #expect(TextWidth.wrap("見見", to: 1) == ["見", "見"])
  }
}
