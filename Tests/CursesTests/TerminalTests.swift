import Curses
import Glibc
import Screen
import TestSupport
import Testing

/// Each test has a process and a terminal of its own.
@Suite("the terminal")
struct TerminalTests {
  @Test("a pipe or file is refused in a sentence", .covers("terminal.R1"))
  func notATerminal() async {
    await #expect(processExitsWith: .success) {
      let nothing = unsafe open("/dev/null", O_RDWR)
      dup2(nothing, 0)
      let error = #expect(throws: TerminalUnavailable.self) { try Terminal() }
      #expect(error == .notATerminal)
    }
  }

  @Test("an unknown or too simple terminal is refused", .covers("terminal.R2", "terminal.R3"))
  func unusable() async {
    await #expect(processExitsWith: .success) {
      let cases: [(String, TerminalUnavailable)] = [
        ("", .unknownType), ("no-such-terminal", .unknownType), ("dumb", .tooSimple),
      ]
      for (type, expected) in cases {
        let user = PseudoTerminal(type: type)
        #expect(throws: expected) { try Terminal() }
        #expect(!user.received().contains(0x1B))
      }
    }
  }

  @Test(
    "the line is raw while it is open and as before when closed",
    .covers("terminal.R8", "terminal.R20"))
  func modes() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let before = user.flags
      let terminal = try Terminal()
      let during = user.flags
      #expect(during[0] & UInt32(ECHO | ISIG | ICANON) == 0)
      #expect(during[1] & UInt32(IXON) == 0)
      terminal.close()
      #expect(user.flags == before)
      let end = String(decoding: user.received(), as: UTF8.self)
      #expect(end.contains("\u{1B}[?1049l") && end.contains("?25h") && end.contains("?2004l"))
    }
  }

  @Test("keys, Alt, arrows, pastes and accents arrive", .covers("terminal.R11", "terminal.R12"))
  func keys() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      let cases: [(String, Input)] = [
        ("a", .key(.character("a"))), ("\u{3}", .key(.control("c"))), ("\r", .key(.enter)),
        ("\u{7F}", .key(.backspace)), ("\u{1B}OA", .key(.up)), ("\u{1B}[B", .key(.down)),
        ("\u{1B}[1;5C", .key(.special(.right, .control))), ("\u{1B}f", .key(.alt("f"))),
        ("\u{1B}[1;3B", .key(.special(.down, .alt))), ("\u{1B}OP", .key(.function(1))),
        ("\u{1B}9", .key(.function(9))), ("\u{1B}[Z", .key(.backTab)), ("é", .key(.character("é"))),
        ("\u{1B}", .key(.escape)), ("\u{1B}[200~q!\r\u{1A}\u{1B}[201~", .paste("q!\n")),
      ]
      for (typed, expected) in cases {
        user.type(typed)
        #expect(terminal.next(timeoutMilliseconds: 5_000) == [expected])
      }
      terminal.close()
    }
  }

  @Test(
    "a control character means the same on every terminal", .covers("terminal.R8", "terminal.R11"),
    arguments: FirstBytesTests.types)
  func controls(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      let user = PseudoTerminal(type: type)
      let terminal = try Terminal()
      let special: [UInt8: Key] = [
        0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter, 0x7F: .backspace,
      ]
      for byte in Array<UInt8>(0x01...0x1A) + [0x7F] {
        let letter = Character(UnicodeScalar(byte % 0x7F + 0x60))
        user.type(String(UnicodeScalar(byte)))
        #expect(
          terminal.next(timeoutMilliseconds: 5_000) == [.key(special[byte] ?? .control(letter))])
      }
      terminal.close()
    }
  }

  @Test("all that waits is read at once", .covers("terminal.R9"))
  func burst() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      user.type(String(repeating: " ", count: 12))
      #expect(terminal.next(timeoutMilliseconds: 5_000).count == 12)
      terminal.waker.wake()
      #expect(terminal.next(timeoutMilliseconds: 5_000) == [.woken])
      #expect(terminal.next(timeoutMilliseconds: 0) == [])
      terminal.close()
    }
  }

  @Test(
    "only what changed is sent, and nothing when nothing did",
    .covers("terminal.R15", "terminal.R27", "terminal.R28"))
  func drawing() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      var grid = Grid(size: terminal.size)
      for row in 0..<24 {
        grid.put("\(row) Alvarez, María 見", at: Position(column: 0, row: row), role: .text)
      }
      grid.put("corner見", at: Position(column: 72, row: 23), role: .title)
      let cursor = Position(column: 3, row: 4)
      terminal.draw(Frame(grid: grid, cursor: cursor))
      let first = String(decoding: user.received(), as: UTF8.self)
      #expect(first.contains("Alvarez, María 見") && first.contains("corner見"))
      #expect(first.utf8.count <= 6_000)
      terminal.draw(Frame(grid: grid, cursor: cursor))
      #expect(user.received() == [])
      grid.put("x", at: Position(column: 40, row: 4), role: .statusOk)
      terminal.draw(Frame(grid: grid, cursor: cursor))
      #expect((1...60).contains(user.received().count))
      terminal.redraw()
      terminal.draw(Frame(grid: grid, cursor: cursor))
      #expect(user.received().count > 400)
      terminal.close()
    }
  }

  @Test(
    "a frame is drawn whole, though a key is pressed meanwhile",
    .covers("terminal.R9", "terminal.R17"))
  func typedMeanwhile() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      terminal.draw(Frame(grid: Grid(size: terminal.size)))
      _ = user.received()
      user.type("x")
      var grid = Grid(size: terminal.size)
      for row in 0..<24 { grid.put("row \(row)", at: Position(column: 0, row: row), role: .text) }
      terminal.draw(Frame(grid: grid))
      let sent = String(decoding: user.received(), as: UTF8.self)
      for row in 0..<24 { #expect(sent.contains("row \(row)")) }
      terminal.close()
    }
  }

  @Test(
    "a terminal without paste marks and colours gets none", .covers("terminal.R4", "terminal.R7"))
  func capabilities() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "vt100")
      let terminal = try Terminal()
      #expect(terminal.capabilities.colors == .mono)
      var grid = Grid(size: terminal.size)
      grid.put("blocked", at: Position(column: 0, row: 0), role: .statusBlocked)
      terminal.draw(Frame(grid: grid))
      terminal.close()
      let sent = String(decoding: user.received(), as: UTF8.self)
      #expect(!sent.contains("2004") && !sent.contains("\u{1B}[3") && !sent.contains("1000h"))
    }
  }

  @Test(
    "many new sizes at once are one, and a size of nothing is 80 by 24", .covers("terminal.R17"))
  func resizing() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      for columns in [1, 500, 2, 100] as [UInt16] { user.resize(columns: columns, rows: 30) }
      #expect(
        terminal.next(timeoutMilliseconds: 5_000) == [.resized(Size(columns: 100, rows: 30))])
      for size in [(1, 1), (2, 1), (60, 20), (1, 60)] as [(UInt16, UInt16)] {
        user.resize(columns: size.0, rows: size.1)
        _ = terminal.next(timeoutMilliseconds: 5_000)
        var grid = Grid(size: terminal.size)
        grid.fill(Rect(terminal.size), with: "x", role: .text)
        terminal.draw(Frame(grid: grid, cursor: Position(column: 9_999, row: -5)))
        _ = user.received()
      }
      user.resize(columns: 0, rows: 0)
      #expect(
        terminal.next(timeoutMilliseconds: 5_000) == [.resized(Size(columns: 80, rows: 24))])
      terminal.close()
    }
  }

  @Test(
    "being told to end is an input, so that everything can be saved first", .covers("terminal.R20"))
  func signals() async {
    await #expect(processExitsWith: .success) {
      _ = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      let cases: [(Int32, Input)] = [
        (SIGTERM, .terminate), (SIGINT, .terminate), (SIGQUIT, .terminate), (SIGHUP, .hangUp),
        (SIGTSTP, .suspended), (SIGCONT, .resumed),
      ]
      for (signal, input) in cases {
        kill(getpid(), signal)
        #expect(terminal.next(timeoutMilliseconds: 5_000) == [input])
      }
      terminal.close()
    }
  }

  @Test("a crash still ends with its own signal", .covers("terminal.R20"))
  func crash() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      _ = PseudoTerminal(type: "xterm-256color")
      _ = try Terminal()
      raise(SIGSEGV)
    }
  }

  @Test(
    "another program has the terminal as it was found, and the screen comes back after it",
    .covers("terminal.R24"))
  func lending() async {
    await #expect(processExitsWith: .success) {
      let user = PseudoTerminal(type: "xterm-256color")
      let found = user.flags
      let terminal = try Terminal()
      let during = user.flags
      _ = user.received()
      let script =
        "stty -a | grep -q ' echo ' || exit 9; echo lent; ls /proc/self/fd | wc -l; exit 3"
      #expect(terminal.lend(to: ["sh", "-c", script]) == .exited(3))
      #expect(user.flags == during && found != during)
      let text = String(decoding: user.received().filter { $0 != 0x0D }, as: UTF8.self)
      #expect(text.contains("\u{1B}[?1049l"))
      // Standard input, output and error, and the folder that is listed.
      #expect(text.contains("lent\n4\n"))
      #expect(terminal.lend(to: ["sh", "-c", "kill -9 $$"]) == .killed(signal: 9))
      #expect(terminal.lend(to: ["/nowhere/to/be/found"]) == .notStarted)
      #expect(terminal.lend(to: []) == .notStarted)
      #expect(terminal.lend(to: ["true", String(repeating: "x", count: 20_000)]) == .notStarted)
      #expect(terminal.lend(to: ["true"]) == .exited(0))
      var grid = Grid(size: terminal.size)
      grid.put("back again", at: Position(column: 0, row: 0), role: .text)
      terminal.draw(Frame(grid: grid, cursor: nil))
      #expect(String(decoding: user.received(), as: UTF8.self).contains("back again"))
      terminal.close()
      #expect(user.flags == found)
      #expect(terminal.lend(to: ["true"]) == .notStarted)
    }
  }

  @Test("a signal that ends the program ends the one that has the terminal first")
  func lendingEnds() async {
    await #expect(processExitsWith: .success) {
      _ = PseudoTerminal(type: "xterm-256color")
      let terminal = try Terminal()
      let end = terminal.lend(to: ["sh", "-c", "kill -TERM $PPID; read never"])
      #expect(end == .killed(signal: Int(SIGTERM)) || end == .exited(128 + Int(SIGTERM)))
      #expect(terminal.next(timeoutMilliseconds: 5_000).contains(.terminate))
      terminal.close()
    }
  }
}
