import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Two terminals judge the same bytes")
  struct TwoJudgesTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "check-in, note, dialog, help, lists and new sizes look the same in both",
      .covers("terminal.R13", "terminal.R15", "terminal.R17"),
      arguments: ["tmux-256color", "xterm-256color", "screen"])
    func day(term: String) throws {
      let terminal = try TmuxTerminal(
        try desk.demo(clock: "2026-03-12T14:31", isFrozen: true),
        environment: desk.runner.environment, term: term)
      let judges = try TwoJudges(terminal)
      try judges.agree("Enter open", "14:00 DBT Skills")
      try terminal.press("Enter")
      try judges.agree("0 of 8 here")
      try terminal.press("S")
      try terminal.see("running 0:00")
      try terminal.press("Space", "Space")
      try judges.agree("2 of 8 here")
      try terminal.press("i")
      try judges.agree("Okonkwo")
      try terminal.press("Escape", "F1")
      try judges.agree("Keys: Check-in")
      try terminal.press("Escape", "M-2")
      try judges.agree("What this session was to achieve.")
      try terminal.press("Enter")
      try judges.agree("Esc done")
      for text in [
        "naïve cafe\u{301} ", "見る 한글 ", "🙂👍 ", "ش ع ", "e\u{301}\u{302}x ", "wide 見見見見見見見見見見見見見 ",
        "and so on to the next line and beyond it.",
      ] {
        try terminal.type(text)
        try judges.agree()
      }
      try terminal.press("Left", "Left", "BSpace", "Home", "Delete", "C-Right")
      try judges.agree()
      for (columns, rows) in [(60, 16), (40, 10), (120, 40), (61, 17), (80, 24)] {
        try judges.resize(columns: columns, rows: rows)
        try terminal.waitFor(timeout: TmuxTerminal.patience) { screen in
          screen.count == rows
            && screen.joined().contains(columns == 40 ? "larger: 60x16" : "Esc done")
        }
        try judges.agree()
      }
      try terminal.press("Escape")
      try terminal.see("saved 14:31")
      try terminal.press("Escape")
      try terminal.see("14:00 DBT Skills")
      try terminal.press("p")
      try judges.agree("40 clients")
      for key in ["End", "PPage", "Up", "Up", "Home", "NPage", "Down", "Down"] {
        try terminal.press(key)
        try judges.agree()
      }
      try terminal.press("C-l")
      try judges.agree("40 clients")
      try terminal.leave()
    }
  }
}
