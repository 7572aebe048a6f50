import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("What goes over the line")
  struct BytesTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "a check-in, a typed character and rest stay within their bytes",
      .covers("terminal.R27", "terminal.R28"))
    func bytes() throws {
      let record = desk.output("bytes")
      let words = try desk.demo(clock: "2026-03-12T13:50", isFrozen: true)
      // `script` sits between the program and the terminal and writes down every byte that passes.
      let terminal = try desk.terminal([
        "script", "--quiet", "--flush", "--return", "--log-out", record,
        "--command", words.map { "'\($0)'" }.joined(separator: " "),
      ])
      func passed() throws -> Int { try Data(contentsOf: URL(filePath: record)).count }
      try terminal.see("Enter open", "14:00 DBT Skills")
      let first = try passed()
      #expect(first <= 6_000, "the first screen took \(first) bytes")
      try terminal.press("Enter")
      try terminal.see("0 of 8 here")
      // The first check-in brings the mark that says saved, once.
      try checkIn("Alvarez, Maria E.", here: 1, on: terminal)
      let before = try settled(terminal, passed)
      try checkIn("Chen, Wei", here: 2, on: terminal)
      try checkIn("Okonkwo, David Jr.", here: 3, on: terminal)
      let checkIns = try settled(terminal, passed) - before
      #expect(checkIns <= 2 * 120, "two check-ins took \(checkIns) bytes")

      try terminal.press("M-2")
      try terminal.see("The group as a whole")
      try terminal.press("Enter")
      try terminal.see("Esc done")
      try terminal.type("R")
      try terminal.see("Objective R")
      let empty = try settled(terminal, passed)
      for text in ["i", "d", "e", " ", "i", "t", " ", "o", "u", "t"] { try terminal.type(text) }
      try terminal.see("Objective Ride it out")
      let typing = try settled(terminal, passed) - empty
      #expect(typing <= 10 * 30, "ten typed characters took \(typing) bytes")

      // At rest, with a clock that stands still: nothing at all for five seconds, whatever it looks after.
      let atRest = try passed()
      #expect(throws: TerminalTimeout.self) {
        try terminal.waitFor(timeout: 5) { _ in try passed() != atRest }
      }
      #expect(try passed() == atRest)
      // `script` doesn't end with the terminal, and what runs in it neither.
      try terminal.press("Escape")
      try terminal.leave()
    }

    private func checkIn(_ name: String, here: Int, on terminal: TmuxTerminal) throws {
      try terminal.press("Space")
      try terminal.see("u undoes it: \(name)", "\(here) of 8 here", "saved 13:50")
    }

    /// Waits until nothing more comes for a moment, and returns what passed so far.
    private func settled(_ terminal: TmuxTerminal, _ passed: () throws -> Int) throws -> Int {
      var last = try passed()
      while true {
        do {
          try terminal.waitFor(timeout: 1) { _ in try passed() != last }
          last = try passed()
        } catch is TerminalTimeout {
          return last
        }
      }
    }
  }
}
