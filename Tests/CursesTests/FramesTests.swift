import Curses
import Screen
import TestSupport
import Testing

/// Frames at random, and what two terminals make of the bytes that are sent for them.
@Suite("frames on real terminals")
struct FramesTests {
  private static let words = [
    "Alvarez", "Núñez", "e\u{301}te\u{301}", "見る", "🙂", "👨\u{200D}👩\u{200D}👧", "🇺🇸", "❤\u{FE0F}",
    "한글",
    "ᄒ\u{1161}\u{11AB}", "ليلى", "👍🏽", "क\u{93F}", "\u{1B}[31m", "\t", "\u{202E}", "ｱ", "Ａ", "✓",
    "…",
    "──────────", "aaaaaaaaaaaaaaaaaaaa", "          ", "x\u{301}\u{302}\u{303}\u{304}\u{305}",
  ]

  @Test(
    "every frame looks in two terminals as it was drawn, the corner and wide letters too",
    .covers("terminal.R13", "terminal.R15"), arguments: ["tmux-256color", "xterm-256color"])
  func frames(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      let user = PseudoTerminal(type: type)
      let terminal = try Terminal()
      let second = try ScreenJudge()
      let first = try TmuxTerminal(
        ["sh", "-c", "stty raw -echo; echo ready; exec tail -f /dev/null"],
        environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], term: type)
      try first.waitFor { $0.contains { $0.contains("ready") } }
      var random = SeededGenerator(seed: 13)
      var grid = Grid(size: terminal.size)
      for number in 0..<60 {
        if number.isMultiple(of: 10) { terminal.redraw() }
        Self.change(&grid, &random)
        let cursor = Position(
          column: Int.random(in: 0..<80, using: &random),
          row: Int.random(in: 0..<24, using: &random))
        terminal.draw(Frame(grid: grid, cursor: cursor))
        let sent = user.received()
        try second.feed(sent)
        try first.scribble(String(decoding: sent, as: UTF8.self))
        let wanted = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init)
        let seen = try second.look()
        for (row, (wanted, seen)) in zip(wanted, seen.rows).enumerated() {
          #expect(
            seen == wanted, "the second, frame \(number), row \(row):\n|\(wanted)|\n|\(seen)|")
        }
        #expect(seen.cursor == [cursor.column, cursor.row])
        let screen = try? first.waitFor { rows in rows == wanted }
        if screen == nil {
          for (row, (wanted, seen)) in zip(wanted, try first.screen()).enumerated() {
            #expect(seen == wanted, "tmux, frame \(number), row \(row):\n|\(wanted)|\n|\(seen)|")
          }
        }
      }
      terminal.close()
    }
  }

  /// Writes some rows anew, now and then up to the last column.
  private static func change(_ grid: inout Grid, _ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let row = Int.random(in: 0..<24, using: &random)
      var column = Int.random(in: -3..<20, using: &random)
      while column < 80, Int.random(in: 0..<30, using: &random) > 0 {
        let role = StyleRole.allCases.randomElement(using: &random) ?? .text
        let word = words.randomElement(using: &random) ?? ""
        column += max(1, grid.put(word, at: Position(column: column, row: row), role: role))
      }
    }
  }
}
