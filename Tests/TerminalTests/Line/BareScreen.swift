import Foundation
import Stories
import TestSupport

/// A bare line, and the second judge who says what is seen at its end.
final class BareScreen {
  let line: BareTerminal
  private(set) var judge: ScreenJudge
  private var shown = 0

  init(_ line: BareTerminal) throws {
    self.line = line
    judge = try ScreenJudge(columns: line.size.columns, rows: line.size.rows)
  }

  /// Everything that was sent so far, as text.
  var sent: String { line.text }

  /// Returns the screen, with all that has come by now.
  func look() throws -> JudgedScreen {
    try judge.feed(line.sent[shown...])
    shown = line.sent.count
    return try judge.look()
  }

  /// Waits until all of these texts stand on the screen at once, each in one row.
  @discardableResult
  func see(_ texts: String...) throws -> JudgedScreen { try see(texts) }

  /// Types bytes, and waits until all of these texts stand on the screen.
  @discardableResult
  func type(_ text: String, sees texts: String...) throws -> JudgedScreen {
    line.type(text)
    return try see(texts)
  }

  private func see(_ texts: [String]) throws -> JudgedScreen {
    var screen = try look()
    let stands = try line.wait(timeout: TmuxTerminal.patience) {
      if line.sent.count > shown { screen = try look() }
      return StoryPlayer.stands(texts, on: screen.rows)
    }
    guard stands else { throw TerminalTimeout(screen: screen.rows, seconds: TmuxTerminal.patience) }
    return screen
  }

  /// Waits until nothing more comes, and returns the screen as it is then.
  func settled() throws -> JudgedScreen {
    line.rest()
    return try look()
  }

  /// Makes the terminal another size, and has another judge look at all that comes from now on.
  func resize(columns: Int, rows: Int) throws {
    line.rest()
    line.resize(columns: columns, rows: rows)
    judge = try ScreenJudge(columns: columns, rows: rows)
    shown = line.sent.count
  }

  /// Leaves Quorum by a key that every terminal has, and returns how it ended.
  func leave() -> ProgramEnd? {
    line.type("\u{1B}0")
    return line.waitForEnd()
  }
}
