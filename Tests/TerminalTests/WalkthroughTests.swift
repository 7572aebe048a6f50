import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("The demonstration that plays by itself", .covers("terminal.U23"))
  struct WalkthroughTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func watch(columns: Int = 80, rows: Int = 24) throws -> TmuxTerminal {
      try desk.terminal(
        [try Products.path(of: "quorum"), "demo", "--play"], columns: columns, rows: rows)
    }

    @Test("it tells the day to its end, faster when it is asked to, and hands the screen over")
    func wholeDay() throws {
      let terminal = try watch()
      try terminal.see("> Ten to two.", "Space pauses")
      try terminal.press(Array(repeating: "+", count: 6))
      try terminal.waitFor(timeout: 4 * TmuxTerminal.patience) { rows in
        rows.contains { $0.contains("That was the day.") }
      }
      let rows = try terminal.see("Done: 7 claims written.", "documented")
      #expect(!rows.contains { $0.contains("Space pauses") })
      try terminal.press("M-1")
      try terminal.see("[Check-in]", "log closed")
      try terminal.leave()
      #expect(try desk.leftOver().isEmpty, "a demonstration keeps nothing")
    }

    @Test("Space holds it and lets it go on; any other key takes over and does nothing else")
    func handsOver() throws {
      let terminal = try watch()
      try terminal.see("> Ten to two.")
      try terminal.press("Space")
      try terminal.see("> Ten to two.", "paused: Space goes on")
      try terminal.press("Space")
      try terminal.see("[Check-in]", "0 of 8 here")
      try terminal.press("E")
      let rows = try terminal.see("The screen is yours.")
      #expect(!rows.contains { $0.contains("Space pauses") || $0.contains("End the session") })
      try terminal.press("M-h")
      try terminal.see("14:00 DBT Skills")
      try terminal.leave()
    }

    @Test("a terminal that is too small is told so, before and while it plays")
    func small() throws {
      let small = try watch(columns: 70, rows: 24)
      #expect(try small.waitForEnd(timeout: TmuxTerminal.patience) == .exited(2))
      try small.see("This terminal is 70x24, and the walkthrough needs 80x24.")
      let terminal = try watch()
      try terminal.see("Space pauses")
      try terminal.resize(columns: 79, rows: 24)
      try terminal.see("The walkthrough needs 80x24.")
      try terminal.leave()
    }
  }
}
