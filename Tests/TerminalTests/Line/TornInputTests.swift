import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Keys and pastes as a line brings them")
  struct TornInputTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "a key that the network tears apart types no letter into a note", .covers("terminal.R10"))
    func torn() throws {
      let screen = try desk.writeAtLine()
      try screen.type("base text", sees: "base text")
      for pause in [5, 30, 60, 150] {
        for sequence in ["\u{1B}OD", "\u{1B}[D", "\u{1B}[1;5D", "\u{1B}[1;2C", "\u{1B}OC"] {
          let bytes = Array(sequence.utf8)
          for cut in 1..<bytes.count {
            screen.line.type(parts: [Array(bytes[..<cut]), Array(bytes[cut...])], pause: pause)
            // An Escape that stood alone for long has left the field, as Escape does.
            if try !screen.settled().text.contains("Esc done") {
              try screen.type("\r", sees: "Esc done")
            }
          }
        }
      }
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "base text")
    }

    @Test(
      "Ctrl+S, Ctrl+C and Ctrl+backslash stop nothing", .covers("terminal.R8"))
    func controls() throws {
      let screen = try desk.sitAtLine()
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here")
      try screen.type("S", sees: "running 0:00")
      screen.line.type("\u{13}\u{03}\u{1C}")
      try screen.type(" ", sees: "1 of 8 here")
      #expect(screen.leave() == .exited(0))
    }

    @Test(
      "eight check-ins in one write are one change of the screen", .covers("terminal.R9"))
    func burst() throws {
      let screen = try desk.sitAtLine()
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here")
      try screen.type("S", sees: "running 0:00")
      _ = try screen.settled()
      let before = screen.line.sent.count
      try screen.type(String(repeating: " ", count: 8), sees: "8 of 8 here")
      _ = try screen.settled()
      let bytes = screen.line.sent.count - before
      #expect(bytes <= 8 * 120, "\(bytes) bytes")
      #expect(screen.leave() == .exited(0))
    }

    @Test("a paste into a list does nothing, and says so", .covers("terminal.R12"))
    func pasteInList() throws {
      let screen = try desk.sitAtLine()
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here", "not started")
      try screen.type(
        "\u{1B}[200~S q!\u{1A}\r\nE y\u{1B}[201~", sees: "none is open, so nothing was done")
      let after = try screen.settled()
      #expect(after.text.contains("not started") && after.text.contains("0 of 8 here"))
      #expect(screen.leave() == .exited(0))
    }

    @Test(
      "a terminal without paste marks types a paste into a field, and nothing into a list",
      .covers("terminal.R12"), arguments: ["linux", "screen", "vt100"])
    func unmarkedPaste(term: String) throws {
      let screen = try desk.sitAtLine(term: term)
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here", "not started")
      try screen.type("Start q!\r\rSE y", sees: "none is open, so nothing was done")
      let after = try screen.settled()
      #expect(after.text.contains("not started") && after.text.contains("0 of 8 here"))
      try screen.type("\u{1B}2", sees: "What this session was to achieve.")
      try screen.type("\r", sees: "Esc done")
      try screen.type("to notice, name\rand wait", sees: "to notice, name", "and wait")
      // One step: one undo takes all of it.
      try screen.type("\u{1A}", sees: "What this session was to achieve.")
      try screen.type("\u{19}", sees: "and wait")
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "to notice, name\nand wait")
    }

    @Test(
      "a paste of thousands of characters is one step and few bytes",
      .covers("terminal.R12", "terminal.R28"), arguments: [(5_000, 2_000), (10_000, 4_000)])
    func longPaste(count: Int, most: Int) throws {
      let screen = try desk.writeAtLine()
      _ = try screen.settled()
      let words = (0..<count).map { "word\($0) " }.joined().prefix(count - 5) + "(end)"
      let before = screen.line.sent.count
      try screen.type("\u{1B}[200~\(words)\u{1B}[201~", sees: "(end)")
      _ = try screen.settled()
      let bytes = screen.line.sent.count - before
      #expect(bytes <= most, "\(bytes) bytes")
      try screen.type("\u{1A}", sees: "What this session was to achieve.")
      try screen.type("\u{19}", sees: "(end)")
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == words)
    }

    @Test("a paste whose end never comes is kept all the same", .covers("terminal.R12"))
    func endlessPaste() throws {
      let screen = try desk.writeAtLine()
      try screen.type("\u{1B}[200~half a paste", sees: "half a paste")
      try screen.type(" and more", sees: "half a paste and more")
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "half a paste and more")
    }
  }
}
