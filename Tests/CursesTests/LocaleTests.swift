import Curses
import Screen
import TestSupport
import Testing

/// The test machine has no locale but `C`, `POSIX` and `C.UTF-8`.
@Suite("a terminal without the locale that was asked for")
struct LocaleTests {
  @Test(
    "names keep their letters, whatever locale was asked for", .covers("terminal.R5"),
    arguments: ["en_US.UTF-8", "de_AT", "C", "POSIX", "no such locale", ""])
  func letters(locale: String) async {
    await #expect(processExitsWith: .success) { [locale = locale as String] in
      let user = PseudoTerminal(type: "xterm-256color", locale: locale)
      let terminal = try Terminal()
      #expect(terminal.capabilities.unicode)
      #expect(terminal.warning == nil)
      var grid = Grid(size: terminal.size)
      grid.put("Núñez, Siobhán 見 e\u{301}", at: Position(column: 0, row: 3), role: .text)
      terminal.draw(Frame(grid: grid))
      let sent = String(decoding: user.received(), as: UTF8.self).unicodeScalars
      for part in ["Núñez, Siobhán", "見", "e\u{301}"] {
        #expect(sent.contains(part.unicodeScalars))
      }
      user.type("é見")
      #expect(
        terminal.next(timeoutMilliseconds: 5_000)
          == [.key(.character("é")), .key(.character("見"))])
      terminal.close()
    }
  }
}
