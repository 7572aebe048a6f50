import Foundation
import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("Sharing a terminal with the shell and others")
  struct ShellTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "nobody's name is left behind in the shell's terminal", .covers("terminal.R26"))
    func nothingLeft() throws {
      let (terminal, _) = try desk.sitBeneathShell(clock: "2026-03-12T14:31")
      let title = try terminal.title()
      try terminal.play(Story.toObjective)
      try terminal.type("Practise naming feelings.")
      try terminal.see("Practise naming feelings.")
      try terminal.press("M-1")
      try terminal.see("Alvarez, Maria E.")
      try terminal.press("M-3")
      try terminal.see("[Member notes]")
      #expect(try terminal.title() == title)
      try terminal.press("F10")
      try terminal.see("terminal as before", "code 0")
      let left = try terminal.history().joined(separator: "\n")
      for marker in Markers.ofSample + ["DBT", "naming feelings"] {
        #expect(!left.contains(marker))
      }
      let sent = String(decoding: try terminal.writtenBytes(), as: UTF8.self)
      #expect(!sent.contains("\u{1B}]") && !sent.contains("\u{1B}k"))
    }

    @Test(
      "Ctrl+L mends a screen that another program wrote over", .covers("terminal.R29"))
    func scribbled() throws {
      let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try terminal.play(Story.toObjective)
      try terminal.type("Practise naming")
      try terminal.see("Practise naming")
      let (before, cursor) = (try terminal.screen(), try terminal.cursor())
      let words = "Broadcast message from an invented host: the machine goes down."
      try terminal.scribble("\r\n\(words)\r\n")
      try terminal.see(words)
      try terminal.press("C-l")
      try terminal.waitFor(timeout: TmuxTerminal.patience) { $0 == before }
      #expect(try terminal.cursor() == cursor)
      // Whole and as if nothing had been: what a terminal keeps of blanks depends on how they came.
      let mended = try terminal.styledScreen()
      try terminal.scribble("\u{1B}[H\u{1B}[7;31m\(words)\u{1B}[4h\u{1B}[5;9r\u{1B}[?25l")
      try terminal.see(words)
      try terminal.press("C-l")
      try terminal.waitFor(timeout: TmuxTerminal.patience) { _ in
        try terminal.styledScreen() == mended && terminal.cursor() == cursor
      }
      // Another one that leaves the screen must not leave names to the shell's.
      try terminal.scribble("\u{1B}[?1049lThis is the shell's screen.")
      try terminal.see("This is the shell's screen.")
      try terminal.press("C-l")
      try terminal.waitFor(timeout: TmuxTerminal.patience) { $0 == before }
      #expect(try terminal.isAlternateScreen())
      try terminal.type(" feelings")
      try terminal.see("Practise naming feelings")
      try terminal.leave()
      #expect(try desk.objective() == "Practise naming feelings")
    }
  }
}
