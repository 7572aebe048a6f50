import Foundation
import Glibc
import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("What is typed survives what breaks off")
  struct DraftTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "typing for ten seconds without a pause, then a kill: at most the last second is missing",
      .covers("C34"))
    func killedWhileTyping() throws {
      let terminal = try openField()
      let process = try terminal.processID()
      // What stood on the screen, for each moment. Seeing each word sets the pace of somebody who types
      // faster than anybody does, on a slow machine too.
      var sent = ""
      var history: [(at: ContinuousClock.Instant, count: Int)] = []
      let start = ContinuousClock.now
      var number = 0
      while ContinuousClock.now - start < .seconds(10) {
        number += 1
        let chunk = "word\(number) "
        try terminal.type(chunk)
        try terminal.see("word\(number)")
        sent += chunk
        history.append((.now, sent.utf8.count))
      }
      try #require(Glibc.kill(process, SIGKILL) == 0)
      let killed = ContinuousClock.now
      #expect(try terminal.waitForEnd(timeout: TmuxTerminal.patience) == .killed(signal: SIGKILL))
      let due = history.last { killed - $0.at >= .seconds(1) }?.count ?? 0
      try #require(due > 100, "hardly anything was typed in ten seconds")

      let kept = try recoveredObjective()
      #expect(sent.hasPrefix(kept), "what came back isn't what was typed")
      #expect(kept.utf8.count >= due, "\(kept.utf8.count) of the \(due) bytes due came back")
      try desk.expectSealed(["word1 word2", "word40 word41"])
    }

    @Test(
      "the terminal is closed while a field is open: the program ends by itself, the text comes back",
      .covers("terminal.R22"))
    func closedWhileTyping() throws {
      let text = "Half a sentence about the wave of"
      do {
        let terminal = try openField()
        try terminal.type(text)
        try terminal.see(text)
        try terminal.closeTerminal(timeout: TmuxTerminal.patience)
      }
      #expect(try recoveredObjective() == text)
      try desk.expectSealed([text])
    }

    @Test(
      "a terminated program gives the terminal back and keeps the text", .covers("terminal.R20"))
    func terminated() throws {
      let text = "A sentence that was not"
      let (terminal, process) = try desk.sitBeneathShell(clock: "2026-03-12T14:31")
      try terminal.play(Story.toObjective)
      try terminal.type(text)
      try terminal.see(text)
      try #require(Glibc.kill(try process(), SIGTERM) == 0)
      try terminal.see("terminal as before", "code ")
      #expect(try !terminal.isAlternateScreen())
      #expect(try terminal.cursor().isVisible)
      #expect(try recoveredObjective() == text)
    }

    @Test(
      "an addendum that was being typed when the program was killed opens again with its text",
      .covers("C34", "terminal.U13"))
    func killedInDialog() throws {
      let text = "Called back on Thursday, the plan holds."
      do {
        let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
        try terminal.play(Story.toAddendum)
        try terminal.type(text)
        try terminal.see(text)
        // One more key a second later shows that the text before it was kept by then.
        let typed = ContinuousClock.now
        while ContinuousClock.now - typed < .seconds(1) { try terminal.see(text) }
        try terminal.kill()
        #expect(
          try terminal.waitForEnd(timeout: TmuxTerminal.patience) == .killed(signal: SIGKILL))
      }
      let terminal = try desk.sit(clock: "2026-03-12T14:40", isFrozen: true)
      try terminal.see("Typed until 14:31 and kept: \"Addendum\".")
      try terminal.play(Story.toAddendum)
      try terminal.see(text, "What you typed here before is there again.")
      try terminal.press("Enter")
      try terminal.see("The addendum is signed.", "1 addendum")
      try terminal.leave()
      let next = try desk.sit(clock: "2026-03-12T14:50", isFrozen: true)
      let rows = try next.see("Enter open", "14:00 DBT Skills")
      #expect(!rows.contains { $0.contains("kept") })
      try next.leave()
      try desk.expectSealed([text])
    }

    /// Opens the demonstration, the group note and its first field, in which nothing is written yet.
    private func openField() throws -> TmuxTerminal {
      let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try terminal.play(Story.toObjective)
      return terminal
    }

    /// Starts anew, expects that the screen tells of recovered text, and returns what the record has then.
    private func recoveredObjective() throws -> String {
      let terminal = try desk.sit(clock: "2026-03-12T14:40", isFrozen: true)
      try terminal.see("Text typed before the program ended was kept")
      try terminal.press("Enter")
      try terminal.see("Recovered 1 text typed until 14:31, never saved.")
      try terminal.press("M-2")
      try terminal.see("The group as a whole", "✓ Objective")
      try terminal.leave()
      return try desk.objective()
    }
  }
}

extension Story {
  /// From today's screen into the first field of the group note, still empty.
  static let toObjective = Story(
    "into the first field of the group note",
    [
      .press(sees: "Enter open", "14:00 DBT Skills"),
      .press("Enter", sees: "[Check-in]"),
      .press("M-2", sees: "The group as a whole", "What this session was to achieve."),
      .press("Enter", sees: "Esc done", "✗ Objective What this session was to achieve."),
    ])
}

extension Story {
  /// From today's screen into the addendum of a note that is signed.
  static let toAddendum = Story(
    "into an addendum",
    [
      .press(sees: "Enter open", "14:00 DBT Skills"),
      .press("Down", "Down", "Down", "Down", "Enter", sees: "Abernathy, Colleen", "signed 20:05"),
      .press("A", sees: "Addendum", "What you add is signed and stays with the note."),
    ])
}

extension Desk {
  /// The objective of the group note as the record has it.
  func objective() throws -> String {
    let note = try ask("session", "S-0312-DBT")["groupNote"] as? [String: Any]
    return (note?["fields"] as? [String: Any])?["objective"] as? String ?? ""
  }
}
