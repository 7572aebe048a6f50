import Foundation
import Glibc
import TestSupport
import Testing

@Suite("a program in a real terminal")
struct TmuxTerminalTests {
  private let home: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    home = try TemporaryFolder()
    environment = try CommandRunner.surroundings(below: home.url)
  }

  private func terminal(
    _ command: String..., columns: Int = 80, rows: Int = 24, term: String = "tmux-256color"
  ) throws -> TmuxTerminal {
    try TmuxTerminal(
      command, environment: environment, columns: columns, rows: rows, term: term)
  }

  @Test("what is typed stands on the screen, in a size and a TERM of its own")
  func typed() throws {
    let terminal = try terminal("sh", columns: 70, rows: 12, term: "screen")
    try terminal.type("echo \"$TERM,$TZ,$TMUX.\"; stty size;")
    try terminal.press("Enter")
    let screen = try terminal.waitFor("12 70")
    #expect(screen.count == 12)
    #expect(screen.contains("screen,UTC,."))
  }

  @Test("what isn't on the screen in time is said together with the screen")
  func timeout() throws {
    let terminal = try terminal("cat")
    try terminal.type("Okonkwo")
    try terminal.waitFor("Okonkwo")
    let failure = try #require(throws: TerminalTimeout.self) {
      try terminal.waitFor("Petrov", timeout: 0.2)
    }
    #expect("\(failure)".contains("|Okonkwo"))
  }

  @Test("the names of keys are the keys, and letters beyond ASCII arrive")
  func keys() throws {
    let terminal = try terminal("sh", "-c", "stty raw -echo; echo ready; head -c 9 | od -An -tx1")
    try terminal.waitFor("ready")
    try terminal.press("C-p", "M-1", "Space", "F1")
    try terminal.type("é")
    try terminal.waitFor("10 1b 31 20 1b 4f 50 c3 a9")
  }

  @Test("a paste comes in brackets when the program asks for brackets, and only then")
  func paste() throws {
    let command =
      "stty raw -echo; echo raw; head -c 4 | od -c; printf '\\033[?2004h'; echo ready; head -c 16 | od -An -c"
    let terminal = try terminal("sh", "-c", command, columns: 120)
    try terminal.waitFor("raw")
    try terminal.paste("a\nb;")
    try terminal.waitFor("a  \\r   b   ;")
    try terminal.waitFor("ready")
    try terminal.paste("a\nb;")
    try terminal.waitFor("033   [   2   0   0   ~   a  \\r   b   ; 033   [   2   0   1   ~")
  }

  @Test("the cursor is where the program left it, hidden if the program hid it")
  func cursor() throws {
    let terminal = try terminal("sh", "-c", "printf '\\033[5;9Hx\\033[?25l'; cat")
    try terminal.waitFor("x")
    let cursor = try terminal.cursor()
    #expect(cursor.column == 9 && cursor.row == 4 && !cursor.isVisible)
  }

  @Test("colours and attributes can be seen")
  func styles() throws {
    let terminal = try terminal("sh", "-c", "printf '\\033[1mbold\\033[0m'; cat")
    try terminal.waitFor("bold")
    #expect(try terminal.styledScreen()[0].contains("\u{1B}[1mbold"))
  }

  @Test("the bytes that made the screen can be read")
  func written() throws {
    let terminal = try terminal(
      "sh", "-c", "echo ready; read line; printf '\\033[1mbold'; read line")
    try terminal.waitFor("ready")
    try terminal.press("Enter")
    try terminal.waitFor("bold")
    try terminal.press("Enter")
    _ = try terminal.waitForEnd()
    let bytes = String(decoding: try terminal.writtenBytes(), as: UTF8.self)
    #expect(bytes.contains("\u{1B}[1mbold"))
  }

  @Test("a program learns of its terminal's new size")
  func resize() throws {
    let terminal = try terminal(
      "sh", "-c", "trap 'stty size' WINCH; echo ready; while :; do read line; done")
    try terminal.waitFor("ready")
    try terminal.resize(columns: 100, rows: 30)
    #expect(try terminal.waitFor("30 100").count == 30)
  }

  @Test("how the program ended is known, and what it left on the screen")
  func end() throws {
    let terminal = try terminal("sh", "-c", "echo ready; read line; echo bye; exit 3")
    try terminal.waitFor("ready")
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == .exited(3))
    #expect(try terminal.screen().prefix(3) == ["ready", "", "bye"])
  }

  @Test("a program can be killed between two keys")
  func killed() throws {
    let terminal = try terminal("cat")
    try terminal.kill()
    #expect(try terminal.waitForEnd() == .killed(signal: SIGKILL))
  }

  @Test("a program whose terminal is closed gets the hang-up")
  func closed() throws {
    let note = home.url.appending(path: "note").path(percentEncoded: false)
    let terminal = try terminal(
      "sh", "-c",
      "trap 'echo hung up > \(note); exit' HUP; echo ready; while :; do read line || :; done")
    try terminal.waitFor("ready")
    try terminal.closeTerminal()
    #expect(try String(contentsOfFile: note, encoding: .utf8) == "hung up\n")
  }

  @Test("two terminals at once don't see each other's keys")
  func two() throws {
    let first = try terminal("cat")
    let second = try terminal("cat")
    try first.type("first")
    try second.type("second")
    try first.waitFor("first")
    try second.waitFor("second")
    #expect(try first.screen().allSatisfy { !$0.contains("second") })
    #expect(try second.screen().allSatisfy { !$0.contains("first") })
  }

  @Test("a program with the alternate screen has it, and has given it back at its end")
  func alternateScreen() throws {
    let terminal = try terminal(
      "sh", "-c", "printf '\\033[?1049h'; echo in; read line; printf '\\033[?1049l'; echo out")
    try terminal.waitFor("in")
    #expect(try terminal.isAlternateScreen())
    try terminal.press("Enter")
    try terminal.waitFor("out")
    #expect(try !terminal.isAlternateScreen())
  }
}
