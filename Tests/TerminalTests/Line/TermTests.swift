import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Terminals of every kind")
  struct TermTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "a session is opened, somebody checked in and a note written on any terminal",
      .covers(
        "terminal.R4", "terminal.R6", "terminal.R11", "terminal.R20", "terminal.R26",
        "terminal.R36"),
      arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt100"])
    func work(term: String) throws {
      let screen = try desk.sitAtLine(term: term)
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here", "Núñez de la Peña")
      try screen.type("S", sees: "running 0:00")
      try screen.type(" ", sees: "1 of 8 here")
      try screen.type("\u{1B}2", sees: "What this session was to achieve.")
      try screen.type("\r", sees: "Esc done")
      // A pause after each letter, as somebody types.
      for letter in ["é", "t", "é", " ", "見"] { try screen.type(letter, sees: letter) }
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "été 見")

      let end = screen.line.text.suffix(200)
      #expect(screen.line.modes == screen.line.modesBefore)
      let marks = term.hasPrefix("xterm") || term.hasPrefix("tmux")
      #expect(screen.sent.contains("?2004h") == marks)
      #expect(end.contains("?2004l") == marks)
      #expect(!screen.sent.contains("1000h") && !screen.sent.contains("\u{1B}]"))
      if term == "vt100" {
        #expect(screen.sent.firstRange(of: /\x1B\[(3[0-9]|4[0-9]|9[0-7])[;m]/) == nil)
      } else {
        #expect(end.contains("\u{1B}[?25h"))
      }
      let left = try screen.look()
      #expect(!left.alternate && left.strange.isEmpty, "\(left.strange)")
      for name in ["Núñez", "Alvarez", "Chen", "DBT"] { #expect(!left.text.contains(name)) }
    }

    @Test(
      "a terminal that can't do it, or isn't named, is told so in one line",
      .covers("terminal.R2", "terminal.R3"),
      arguments: [
        ("dumb", "clear its screen"), ("nosuchterm", "TERM"), ("", "TERM"), (nil, "TERM"),
      ]
        as [(String?, String)])
    func refused(term: String?, words: String) throws {
      let line = try desk.sitAtLine(term: term).line
      #expect(line.waitForEnd() == .exited(2))
      #expect(!line.sent.contains(0x1B))
      let told = line.text.split(separator: "\r\n")
      #expect(told.count == 1 && line.text.contains(words), "\(line.text)")
      if term == "dumb" { #expect(line.text.contains("quorum --help")) }
    }

    @Test(
      "a locale that isn't installed drops no letter of any name", .covers("terminal.R5"),
      arguments: ["en_US.UTF-8", "C", "POSIX", "tr_TR.UTF-8"])
    func locale(name: String) throws {
      let screen = try desk.sitAtLine(environment: ["LC_ALL": name, "LANG": name])
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("p", sees: "Núñez de la Peña", "Nguyễn, Thị Hồng")
      screen.line.type("/")
      for letter in ["小", "明"] { try screen.type(letter, sees: letter) }
      try screen.see("王, 小明")
      try screen.type("\u{1B}", sees: "40 clients")
      #expect(screen.leave() == .exited(0))
    }

    @Test("with NO_COLOR not one colour is sent all day", .covers("terminal.R7"))
    func noColor() throws {
      let screen = try desk.sitAtLine(environment: ["NO_COLOR": "1"])
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here")
      try screen.type("S", sees: "running 0:00")
      try screen.type(" ", sees: "1 of 8 here")
      try screen.type("\u{1B}4", sees: "[Gate]")
      try screen.type("\u{1B}t", sees: "Themes")
      try screen.type("\u{1B}", sees: "[Gate]")
      try screen.type("\u{0C}", sees: "[Gate]")
      #expect(screen.leave() == .exited(0))
      let colour = /\x1B\[([0-9;]*;)?(3[0-9]|4[0-9]|9[0-7]|10[0-7])(;[0-9;]*)?m/
      #expect(screen.sent.firstMatch(of: colour) == nil)
    }
  }
}
