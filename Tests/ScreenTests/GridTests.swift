import Screen
import TestSupport
import Testing

@Suite("the grid of cells", .covers("terminal.R15"))
struct GridTests {
  @Test("text is clipped at every edge, wide characters whole")
  func clipping() {
    var grid = Grid(size: Size(columns: 5, rows: 2))
    #expect(grid.put("ab見見", at: Position(column: 0, row: 0), role: .text) == 5)
    #expect(grid.line(0) == "ab見 ")
    #expect(grid.put("見bcd", at: Position(column: -1, row: 1), role: .title) == 5)
    #expect(grid.line(1) == " bcd ")
    #expect(grid.put("x", at: Position(column: 9, row: 1), role: .text) == 0)
    #expect(grid.put("x", at: Position(column: 0, row: -1), role: .text) == 0)
    #expect(grid.put("abc", at: Position(column: 0, row: 0), role: .text, limit: 2) == 2)
  }

  @Test("writing over half of a wide character leaves no half behind")
  func halves() {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.put("見見", at: Position(column: 0, row: 0), role: .text)
    grid.put("x", at: Position(column: 1, row: 0), role: .text)
    #expect(grid.line(0) == " x見")
    grid.put("見", at: Position(column: 1, row: 0), role: .text)
    #expect(grid.line(0) == " 見 ")
  }

  @Test("golden text and roles")
  func goldens() {
    var grid = Grid(size: Size(columns: 6, rows: 2))
    grid.put("Gate", at: Position(column: 0, row: 0), role: .title)
    grid.setRole(.statusOk, in: Rect(column: 1, row: 1, columns: 99, rows: 9))
    #expect(grid.text == "Gate\n")
    let title = StyleRole.title.letter
    let done = StyleRole.statusOk.letter
    #expect(
      grid.roles == """
        \(title)\(title)\(title)\(title)..
        .\(done)\(done)\(done)\(done)\(done)
        . = text
        \(title) = title
        \(done) = status.ok
        """)
    #expect(Set(StyleRole.allCases.map(\.letter)).count == StyleRole.allCases.count)
  }

  @Test("drawing at random never traps and keeps every row its width", arguments: 1...20)
  func random(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = ["abc", "見見見", "e\u{301}x", "", "👨\u{200D}👩 long text", "\u{1B}[2J", "क\u{93F}"]
    for _ in 0..<60 {
      var grid = Grid(
        size: Size(
          columns: Int.random(in: 0...12, using: &random),
          rows: Int.random(in: 0...4, using: &random)))
      for _ in 0..<20 {
        let position = Position(
          column: Int.random(in: -8...14, using: &random),
          row: Int.random(in: -2...5, using: &random))
        grid.put(
          texts.randomElement(using: &random) ?? "", at: position, role: .field,
          limit: Bool.random(using: &random) ? Int.random(in: -1...9, using: &random) : nil)
        let rect = Rect(
          origin: position, size: Size(columns: 3, rows: Int.random(in: 0...3, using: &random)))
        if Bool.random(using: &random) { grid.setRole(.match, in: rect) }
        if Bool.random(using: &random) { grid.fill(rect, with: "-", role: .border) }
      }
      for row in 0..<grid.size.rows {
        #expect(TextWidth.width(of: grid.line(row)) == grid.size.columns, "seed \(seed)")
        #expect(grid.cells(ofRow: row).reduce(0) { $0 + Int($1.width) } == grid.size.columns)
      }
    }
  }

  @Test("rectangles divide without overlap and never trap", .covers("terminal.R18"))
  func rectangles() {
    for columns in 0...20 {
      for rows in 0...10 {
        let all = Rect(Size(columns: columns, rows: rows))
        for part in -2...12 {
          #expect(all.top(part).size.rows + all.dropTop(part).size.rows == rows)
          #expect(all.bottom(part).size.rows + all.dropBottom(part).size.rows == rows)
          #expect(all.left(part).size.columns + all.dropLeft(part).size.columns == columns)
          #expect(all.right(part).size.columns + all.dropRight(part).size.columns == columns)
          #expect(all.inset(columns: part, rows: part).clipped(to: all).size.rows <= rows)
        }
        let middle = all.centred(Size(columns: 6, rows: 3))
        #expect(middle.clipped(to: all) == middle)
      }
    }
  }
}
