import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Inside tmux as it comes, which holds every Escape back for half a second")
  struct InsideTmuxTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "Escape leaves field and dialog, Alt and arrows work, and nothing typed is lost",
      .covers("terminal.R37", "terminal.U14"))
    func day() throws {
      let screen = try desk.sitInTmux()
      try screen.see("Enter open", "14:00 DBT Skills")
      #expect(try desk.askTmux("show-options", "-sv", "escape-time") == "500")
      try screen.type("\r", sees: "[Check-in]", "0 of 8 here")
      try screen.type("\u{1B}[B", sees: "> 2 Chen, Wei")
      try screen.type("\u{1B}[A", sees: "> 1 Alvarez")
      try screen.type("\u{1B}OB", sees: "> 2 Chen, Wei")
      // A dialog, and a menu by Alt and a letter.
      try screen.type("S", sees: "running 0:00")
      try screen.type("E", sees: "End the session now?")
      try screen.type("\u{1B}", sees: "Space here+next", "running 0:00", "> 2 Chen, Wei")
      try screen.type("\u{1B}m", sees: "Go Member Session Note")
      try screen.type("\u{1B}", sees: "Space here+next", "> 2 Chen, Wei")
      // A field, by Alt and a digit; the last words and Escape in one breath.
      try screen.type("\u{1B}2", sees: "What this session was to achieve.")
      try screen.type("\r", sees: "Esc done")
      try screen.type("one two three", sees: "one two three")
      try screen.type("\u{1B}b\u{1B}[D!", sees: "one two! three")
      try screen.type(" and four\u{1B}", sees: "one two! and four three", "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "one two! and four three")
    }

    @Test(
      "while an Escape is on its way, what was typed stands there and the screen goes on living",
      .covers("terminal.R19", "terminal.R37"))
    func held() throws {
      // So long that it is on its way for certain.
      let screen = try desk.sitInTmux(escapeTime: 600_000)
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "[Check-in]")
      try screen.type("\u{1B}2", sees: "What this session was to achieve.")
      try screen.type("\r", sees: "Esc done")
      try screen.type("to notice and to wait\u{1B}", sees: "to notice and to wait", "Esc done")
      try screen.resize(columns: 100, rows: 31)
      try screen.see("Objective to notice and to wait", "Esc done", "F10 Quit")
      let held = try screen.settled()
      #expect(held.visible && held.rows[held.cursor[1]].hasSuffix("to notice and to wait"))
      // The next key sets it free.
      try screen.type("4", sees: "[Gate]")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "to notice and to wait")
    }

    @Test(
      "a sequence that the line tears apart on its way to tmux types no letter into a note",
      .covers("terminal.R10", "terminal.R37"))
    func torn() throws {
      let screen = try desk.sitInTmux()
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "[Check-in]")
      try screen.type("\u{1B}2", sees: "What this session was to achieve.")
      try screen.type("\r", sees: "Esc done")
      try screen.type("base text", sees: "base text")
      // The last pause is longer than tmux waits: the letters then come behind an Escape that has left the field.
      for pause in [250, 700] {
        for sequence in ["\u{1B}OD", "\u{1B}[1;5D", "\u{1B}[C"] {
          let bytes = Array(sequence.utf8)
          screen.line.type(parts: [[bytes[0]], Array(bytes.dropFirst())], pause: pause)
          screen.line.rest(milliseconds: 900)
          // An Escape that stood alone for long has left the field, as Escape does.
          if try !screen.look().text.contains("Esc done") {
            try screen.type("\r", sees: "Esc done")
          }
        }
      }
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "base text")
    }
  }
}

extension Desk {
  /// Opens the demonstration in a tmux that nobody set up, on a bare line.
  ///
  /// - Parameter escapeTime: How long it holds an Escape back, in milliseconds; as it comes if not named.
  /// - Returns: The line, and what is seen at its end.
  /// - Throws: ``ChildProcessFailure`` when tmux isn't there.
  fileprivate func sitInTmux(escapeTime: Int? = nil) throws -> BareScreen {
    try BareScreen(
      BareTerminal(
        tmux(["-u"])
          + (escapeTime.map { ["set-option", "-s", "escape-time", "\($0)", ";"] } ?? [])
          + ["new-session", "-s", "quorum"]
          + (try demo(clock: "2026-03-12T14:31", isFrozen: true))
          // With the line, the server goes too.
          + [";", "set-option", "-s", "exit-unattached", "on"],
        // Its last line is tmux's own.
        environment: runner.environment, columns: 80, rows: 25))
  }

  /// Asks the server in which the demonstration runs.
  fileprivate func askTmux(_ question: String...) throws -> String {
    let result = try runner.run(tmux(question))
    try #require(result.end == .exited(0), "\(result)")
    return String(decoding: result.outputBytes, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A server of this desk alone, without anybody's settings.
  private func tmux(_ words: [String]) -> [String] {
    ["tmux", "-L", runner.home.lastPathComponent, "-f", "/dev/null"] + words
  }
}
