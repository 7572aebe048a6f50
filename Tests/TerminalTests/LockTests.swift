import Foundation
import Glibc
import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("The locked screen, at the keyboard")
  struct LockTests {
    private let desk: Desk
    private let passphrase = "seven gulls over a quiet harbor"
    private let text = "Half a sentence about the tide"

    init() throws { desk = try Desk() }

    @Test(
      "locked while a note is typed: a wrong passphrase doesn't open it, the right one does, and the text is there",
      .covers("terminal.R25"))
    func unlocked() throws {
      let folder = Repository.root.appending(path: "Tests/PracticeFilesTests/second-practice")
      let made = try desk.runner.quorum(
        [
          "init", "--data", desk.practice, "--from", folder.path(percentEncoded: false), "--user",
          "p.roy", "--passphrase-file", "-",
        ], input: passphrase)
      try #require(made.exitCode == 0, "\(made)")
      let terminal = try desk.terminal([
        try Products.path(of: "quorum"), "--data", desk.practice, "--user", "p.roy",
      ])
      try terminal.see("p.roy", "Passphrase")
      try terminal.type(passphrase)
      try terminal.press("Enter")
      try terminal.see("Tern Harbor Partial Hospital", "P. Roy, PhD")
      try openField(terminal)
      try terminal.press("M-l")
      let locked = try terminal.see("Quorum is locked", "Signed in: P. Roy, PhD", "Passphrase")
      #expect(!locked.contains { $0.contains(text) || $0.contains("Marchetti") })
      try terminal.type("seven gulls over a loud harbor")
      try terminal.see("****")
      try terminal.press("Enter")
      try terminal.see("Quorum is locked", "That isn't your passphrase. Try again.")
      try terminal.type(passphrase)
      #expect(try terminal.screen().allSatisfy { !$0.contains("gulls") })
      try terminal.press("Enter")
      try terminal.see("Open again; everything is where it was.", text)
      try terminal.type("s and what it left")
      try terminal.see(text + "s and what it left")
      try terminal.press("Escape")
      try terminal.leave()
      try desk.expectSealed([text, passphrase, "Marchetti"])
    }

    /// Plans a session of the first group, opens it and types into its note.
    private func openField(_ terminal: TmuxTerminal) throws {
      try terminal.press("g")
      try terminal.see("Groups")
      try terminal.press("Enter")
      try terminal.see("Enter open", "Esc Back")
      try terminal.press("N")
      try terminal.see("Plan a session of")
      try terminal.press("Enter")
      try terminal.see("planned")
      try terminal.press("End", "Enter")
      try terminal.see("[Check-in]")
      try terminal.press("M-2")
      try terminal.see("The group as a whole")
      try terminal.press("Enter")
      try terminal.see("Esc done")
      try terminal.type(text)
      try terminal.see(text)
    }

    @Test(
      "a program that is terminated while locked gives the terminal back, and nobody's name with it",
      .covers("terminal.R20", "terminal.R25"))
    func terminated() throws {
      let (terminal, process) = try desk.sitBeneathShell(clock: "2026-03-12T14:31")
      try terminal.play(Story.toObjective)
      try terminal.type(text)
      try terminal.see(text)
      try terminal.press("M-l")
      try terminal.see("Quorum is locked", "Press Enter: a demo has no passphrase.")
      try #require(Glibc.kill(try process(), SIGTERM) == 0)
      let rows = try terminal.see("terminal as before", "code ").joined(separator: "\n")
      #expect(try !terminal.isAlternateScreen())
      #expect(try terminal.cursor().isVisible)
      for marker in Markers.ofSample + [text] { #expect(!rows.contains(marker), "\(marker)") }
      let next = try desk.sit(clock: "2026-03-12T14:40", isFrozen: true)
      try next.see("Text typed before the program ended was kept")
      try next.press("Enter")
      try next.see("Recovered 1 text typed until 14:31, never saved.")
      try next.leave()
      #expect(try desk.objective() == text)
      try desk.expectSealed([text])
    }
  }
}
