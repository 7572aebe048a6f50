import Foundation
import TestSupport
import Testing

/// A terminal in tmux, and a second judge who is shown the same bytes.
final class TwoJudges {
  let terminal: TmuxTerminal
  private var judge: ScreenJudge
  private var shown = 0

  init(_ terminal: TmuxTerminal, columns: Int = 80, rows: Int = 24) throws {
    self.terminal = terminal
    judge = try ScreenJudge(columns: columns, rows: rows)
  }

  /// Expects that both see the same screen and cursor, with these texts on it, as soon as the second has been shown
  /// all.
  func agree(
    _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for text in texts { try terminal.see(text) }
    var (rows, cursor) = (try terminal.screen(), try terminal.cursor())
    var second = try look()
    let deadline = ContinuousClock.now + .seconds(10)
    // The bytes come by a pipe of their own, which can be a moment behind.
    while !Self.same(rows, cursor, second), ContinuousClock.now < deadline {
      (rows, cursor) = (try terminal.screen(), try terminal.cursor())
      second = try look()
    }
    let differing = zip(rows, second.rows).enumerated().filter { $1.0 != $1.1 }.map {
      "\($0): tmux  |\($1.0)|\n\($0): other |\($1.1)|"
    }
    #expect(
      differing.isEmpty, "\(differing.joined(separator: "\n"))", sourceLocation: sourceLocation)
    #expect(second.rows.count == rows.count, sourceLocation: sourceLocation)
    #expect(
      second.cursor == [cursor.column, cursor.row] && second.visible == cursor.isVisible,
      "tmux \(cursor), the other \(second.cursor)", sourceLocation: sourceLocation)
  }

  /// Makes the terminal another size; from now on both see what is sent for it.
  func resize(columns: Int, rows: Int) throws {
    try terminal.resize(columns: columns, rows: rows)
    try judge.resize(columns: columns, rows: rows)
  }

  private func look() throws -> JudgedScreen {
    let bytes = try terminal.writtenBytes()
    try judge.feed(bytes.dropFirst(shown))
    shown = bytes.count
    return try judge.look()
  }

  private static func same(
    _ rows: [String], _ cursor: TmuxTerminal.Cursor, _ second: JudgedScreen
  ) -> Bool {
    rows == second.rows && second.cursor == [cursor.column, cursor.row]
  }
}
