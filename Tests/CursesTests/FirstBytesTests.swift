import Curses
import Glibc
import Screen
import TestSupport
import Testing

/// Every byte from the first to the last, of a program that shows a screen in which everything occurs.
@Suite("what is sent to a terminal")
struct FirstBytesTests {
  static let types = [
    "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100",
    "vt220", "rxvt-unicode-256color",
  ]

  @Test(
    "nothing is asked of a terminal, and nothing is waited for",
    .covers("terminal.R6", "terminal.R35", "terminal.R36"), arguments: types)
  func nothingAsked(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      // A terminal that never answers: whoever waited for it would never get to the end.
      let sent = try Self.everything(on: type)
      #expect(sent.contains("corn"))
      // Its name, its colours, where its cursor is, its modes, what is in its clipboard, its title.
      for question in ["[c", "[0c", "[>c", "[>0c", "[=c", "[5n", "[6n", "[?6n", "$p", "$q", "[21t"]
      {
        #expect(!sent.contains("\u{1B}\(question)"), "\(question)")
      }
      #expect(!sent.contains("\u{1B}]"))
      #expect(!sent.contains("\u{1B}P") && !sent.contains("\u{05}"))
      for mouse in ["?9h", "?1000h", "?1002h", "?1003h", "?1006h", ";1000h", "?1004h"] {
        #expect(!sent.contains(mouse), "\(mouse)")
      }
    }
  }

  @Test("nothing blinks", .covers("terminal.R32"), arguments: types)
  func nothingBlinks(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      let sent = try Self.everything(on: type)
      #expect(Set(Self.renditions(in: sent)).isDisjoint(with: [5, 6]))
    }
  }

  @Test("with NO_COLOR no colour is sent", .covers("terminal.R7"), arguments: types)
  func noColor(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      let sent = try Self.everything(on: type) { _ = unsafe setenv("NO_COLOR", "1", 1) }
      #expect(
        !Self.renditions(in: sent).contains { (30...49).contains($0) || (90...107).contains($0) })
    }
  }

  @Test(
    "paste marks are switched only by terminals that have them, on and off",
    .covers("terminal.R4"), arguments: types)
  func pasteMarks(type: String) async {
    await #expect(processExitsWith: .success) { [type = type as String] in
      let sent = try Self.everything(on: type)
      let have: Set<String> = ["xterm-256color", "xterm", "tmux-256color"]
      #expect(sent.contains("?2004h") == have.contains(type))
      #expect(sent.contains("?2004l") == have.contains(type))
    }
  }

  /// Returns all that is sent from opening to closing, with every role and the corner on the screen.
  private static func everything(on type: String, before: () -> Void = {}) throws -> String {
    let user = PseudoTerminal(type: type)
    before()
    let terminal = try Terminal()
    var grid = Grid(size: terminal.size)
    for (row, role) in StyleRole.allCases.enumerated() {
      let place = Position(column: row / 20 * 20, row: row % 20)
      grid.put("\(role)", at: place, role: role)
    }
    grid.put("corner", at: Position(column: 74, row: 23), role: .statusBlocked)
    terminal.draw(Frame(grid: grid, cursor: Position(column: 79, row: 23)))
    terminal.redraw()
    terminal.draw(Frame(grid: grid, cursor: nil))
    var sent = user.received()
    terminal.close()
    sent += user.received()
    return String(decoding: sent, as: UTF8.self)
  }

  /// Returns what each SGR sets; of a colour by number that it is one, without the number.
  private static func renditions(in sent: String) -> [Int] {
    sent.split(separator: "\u{1B}[").flatMap { part -> [Int] in
      guard let end = part.firstIndex(where: { !"0123456789;:".contains($0) }), part[end] == "m"
      else { return [] }
      var found: [Int] = []
      var numbers = part[..<end].split(separator: ";").compactMap { Int($0) }[...]
      while let number = numbers.popFirst() {
        found.append(number)
        guard number == 38 || number == 48 else { continue }
        numbers = numbers.dropFirst(numbers.first == 5 ? 2 : 4)
      }
      return found
    }
  }
}
