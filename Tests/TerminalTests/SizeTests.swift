import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("The terminal changes its size, or goes to the background")
  struct SizeTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "smaller, too small, larger: what is half typed stays",
      .covers("terminal.R18", "terminal.R19"))
    func resized() throws {
      let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try terminal.play(Story.toObjective)
      try terminal.type("Half a tho")
      try terminal.see("Objective Half a tho")
      try terminal.resize(columns: 60, rows: 16)
      try see("Objective Half a tho", of: (60, 16), on: terminal)
      try terminal.resize(columns: 40, rows: 10)
      try see("Make the window larger: 60x16", of: (40, 10), on: terminal)
      // What is typed unseen counts too.
      try terminal.type("ught")
      try terminal.resize(columns: 120, rows: 40)
      try see("Objective Half a thought", of: (120, 40), on: terminal)
      try terminal.resize(columns: 80, rows: 24)
      try see("Objective Half a thought", of: (80, 24), on: terminal)
      try terminal.press("Escape")
      try terminal.see("saved 14:31")
      try terminal.leave()
      #expect(try desk.objective() == "Half a thought")
      try desk.expectSealed(["Half a thought"])
    }

    @Test(
      "Alt+Z gives the terminal to the shell, and fg brings everything back",
      .covers("terminal.R23"))
    func suspended() throws {
      let words = try desk.demo(clock: "2026-03-12T14:31", isFrozen: true)
      let terminal = try desk.terminal(["bash", "--norc", "--noprofile", "-i"])
      try terminal.type("PS1='shell> '; before=$(stty -g)")
      try terminal.press("Enter")
      try terminal.type(words.map { "'\($0)'" }.joined(separator: " "))
      try terminal.press("Enter")
      try terminal.play(Story.toObjective)
      try terminal.type("Half a sentence")
      try terminal.see("Objective Half a sentence")
      try terminal.press("M-z")
      try terminal.see("Stopped")
      #expect(try !terminal.isAlternateScreen())
      try terminal.type("[ \"$before\" = \"$(stty -g)\" ] && echo terminal \"as before\"")
      try terminal.press("Enter")
      try terminal.see("terminal as before")
      try terminal.type("fg")
      try terminal.press("Enter")
      try terminal.see("Objective Half a sentence", "The group as a whole")
      #expect(try terminal.isAlternateScreen())
      try terminal.type(", and its end.")
      try terminal.see("Objective Half a sentence, and its end.")
      try terminal.press("F10")
      try terminal.see("shell>")
      #expect(try !terminal.isAlternateScreen())
      #expect(try terminal.cursor().isVisible)
      #expect(try desk.objective() == "Half a sentence, and its end.")
      try desk.expectSealed(["Half a sentence"])
    }

    /// Waits for a text on a screen of that size.
    private func see(
      _ text: String, of size: (columns: Int, rows: Int), on terminal: TmuxTerminal
    ) throws {
      let screen = try terminal.see(text)
      #expect(screen.count == size.rows)
      #expect(try terminal.screen().allSatisfy { $0.count <= size.columns })
    }
  }
}
