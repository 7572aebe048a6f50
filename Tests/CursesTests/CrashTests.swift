import Curses
import Foundation
import Glibc
import TestSupport
import Testing

/// The far end of the line outlives the process and hands on what came last.
@Suite("a program that crashes with its screen open")
struct CrashTests {
  static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS]

  @Test(
    "a crash ends with its own signal, and what it said is read on the screen of the shell",
    .covers("terminal.R20", "terminal.R21"), arguments: signals)
  func crash(signal: Int32) async throws {
    let pipe = try NamedPipe()
    let path = pipe.path
    await #expect(processExitsWith: .signal(signal)) {
      [path = path as String, signal = signal as Int32] in
      let user = PseudoTerminal(type: "xterm-256color", takesErrors: true)
      user.pass(to: path)
      _ = try Terminal()
      let words = Array("an invented reason\n".utf8)
      _ = unsafe write(2, words, words.count)
      // Raised by itself, this one is held off in a test's process.
      if signal == SIGABRT { abort() }
      raise(signal)
    }
    let sent = try pipe.read(until: "an invented reason")
    let farewell = try #require(sent.range(of: "\u{1B}[?1049l"))
    #expect(sent.contains("\u{1B}[?2004l") && sent.contains("\u{1B}[?25h"))
    // Before it, the words would have stood on the screen that vanishes.
    #expect(!sent[..<farewell.lowerBound].contains("invented"))
    #expect(sent[farewell.upperBound...].contains("an invented reason"))
  }

  @Test(
    "what Swift says of its own end is read, too", .covers("terminal.R21"))
  func trap() async throws {
    let pipe = try NamedPipe()
    let path = pipe.path
    await #expect(processExitsWith: .failure) { [path = path as String] in
      let user = PseudoTerminal(type: "xterm-256color", takesErrors: true)
      user.pass(to: path)
      _ = try Terminal()
      fatalError("the invented end")
    }
    let sent = try pipe.read(until: "the invented end")
    let farewell = try #require(sent.range(of: "\u{1B}[?1049l"))
    #expect(sent[farewell.upperBound...].contains("Fatal error: the invented end"))
  }

  @Test(
    "what is said while the screen is open waits until it is closed", .covers("terminal.R21"))
  func words() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color", takesErrors: true)
      let terminal = try Terminal()
      let words = Array("a word aside\n".utf8)
      _ = unsafe write(2, words, words.count)
      #expect(!String(decoding: user.received(), as: UTF8.self).contains("aside"))
      terminal.close()
      let sent = String(decoding: user.received(), as: UTF8.self)
      #expect(sent.contains("\u{1B}[?1049l"))
      #expect(sent.hasSuffix("a word aside\r\n"))
    }
  }
}
