import Foundation
import Glibc
import TestSupport
import Testing

extension Journeys {
  @Suite("However it ends")
  struct EndsTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "whoever is told to end gives the terminal back as it was found",
      .covers("terminal.R20"), arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func told(signal: Int32) throws {
      let screen = try desk.writeAtLine()
      try screen.type("Half a thought", sees: "Half a thought")
      screen.line.signal(signal)
      #expect(screen.line.waitForEnd() == .exited(0))
      try expectGivenBack(screen)
      let next = try desk.sitAtLine()
      try next.see("Text typed before the program ended was kept")
      #expect(next.leave() == .exited(0))
    }

    @Test(
      "whatever kills it, the terminal is given back and the true signal is told",
      .covers("terminal.R20"),
      arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS])
    func killed(signal: Int32) throws {
      let screen = try desk.writeAtLine()
      try screen.type("Half a thought", sees: "Half a thought")
      screen.line.signal(signal)
      #expect(screen.line.waitForEnd() == .killed(signal: signal))
      try expectGivenBack(screen)
    }

    @Test(
      "a line that is gone ends the program at once, and the text is kept",
      .covers("terminal.R22"))
    func hangUp() throws {
      let screen = try desk.writeAtLine()
      try screen.type("Half a thought", sees: "Half a thought")
      screen.line.hangUp()
      #expect(screen.line.waitForEnd(timeout: 20) != nil)
      let next = try desk.sitAtLine()
      try next.see("Text typed before the program ended was kept")
      #expect(next.leave() == .exited(0))
    }

    private func expectGivenBack(_ screen: BareScreen) throws {
      #expect(screen.line.modes == screen.line.modesBefore)
      let end = screen.sent.suffix(120)
      for part in ["\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1049l"] { #expect(end.contains(part)) }
      let left = try screen.look()
      #expect(!left.alternate && left.visible)
      #expect(!left.text.contains("Half a thought") && !left.text.contains("DBT"))
    }
  }
}
