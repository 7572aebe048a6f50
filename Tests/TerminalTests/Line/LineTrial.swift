import Foundation
import Glibc
import TestSupport
import Testing

/// Somebody at a bare line who does what nobody would, and the judge who looks on.
struct LineTrial {
  private let desk: Desk
  private let seed: UInt64
  private var random: SeededGenerator

  init(seed: UInt64) throws {
    desk = try Desk()
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  private static let keys: [String] =
    [
      "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}OH",
      "\u{1B}OF",
      "\r", "\r", "\r", "\u{1B}", "\u{1B}", "\t", "\u{1B}[Z", "\u{7F}", "\u{1B}[3~", " ",
      "\u{1B}[1;5C",
      "\u{1B}[1;3B", "\u{1B}OP", "\u{1B}9", "\u{1B}8", "\u{1B}1", "\u{1B}2", "\u{1B}3", "\u{1B}4",
      "\u{1B}m", "\u{1B}t", "\u{1B}l", "\u{1B}i", "\u{1B}z", "\u{10}", "\u{0C}", "\u{1A}", "\u{19}",
      "\u{06}",
      "\u{0B}", "\u{15}", "\u{17}", "/", "?", ":", "é", "見", "🙂", "e\u{301}",
    ] + "abcdefghijklmnoprstuvwxyzACDEGJLNORSTUVWX0123456789+-<>[]=".map(String.init)

  // MARK: - Anything at all

  /// Does anything; the screen must be that of a repaint again and again, and nothing but quitting ends the program.
  mutating func wild(rounds: Int) throws {
    var screen = try desk.sitAtLine()
    try screen.see("14:00 DBT Skills")
    for round in 0..<rounds {
      for _ in 0..<Int.random(in: 1...20, using: &random) { try act(on: screen) }
      screen.line.restUntilIdle()
      if let end = screen.line.waitForEnd(timeout: 0.01) {
        #expect(end == .exited(0), "seed \(seed), round \(round)")
        screen = try desk.sitAtLine()
        _ = try screen.line.wait(timeout: 20) { try screen.look().rows.joined().count > 200 }
        continue
      }
      try expectRepaint(of: screen, "seed \(seed), round \(round)")
    }
  }

  private mutating func act(on screen: BareScreen) throws {
    switch Int.random(in: 0..<30, using: &random) {
    case 0:
      let (columns, rows) = (
        Int.random(in: 1...140, using: &random), Int.random(in: 1...50, using: &random)
      )
      try resize(screen, columns: columns, rows: rows)
    case 1, 2: try resize(screen, columns: 80, rows: 24)
    case 3:
      screen.line.type((0..<Int.random(in: 1...40, using: &random)).map { _ in anyByte() })
    case 4:
      let end = Int.random(in: 0..<4, using: &random) == 0 ? "" : "\u{1B}[201~"
      screen.line.type("\u{1B}[200~pasted q!\r\u{1A}見 \(seed)\(end)")
    case 5, 6:
      let bytes = Array((Self.keys.randomElement(using: &random) ?? " ").utf8)
      let cut = Int.random(in: 0...bytes.count, using: &random)
      screen.line.type(
        parts: [Array(bytes[..<cut]), Array(bytes[cut...])],
        pause: [5, 30, 60, 150].randomElement(using: &random) ?? 5)
    case 7: screen.line.signal([SIGWINCH, SIGCONT].randomElement(using: &random) ?? SIGCONT)
    case 8: screen.line.type("words typed one after another ")
    default: screen.line.type(Self.keys.randomElement(using: &random) ?? " ")
    }
  }

  /// Any byte but Ctrl+Q, which leaves.
  private mutating func anyByte() -> UInt8 {
    let byte = UInt8.random(in: 0...255, using: &random)
    return byte == 0x11 ? 0x1B : byte
  }

  private func resize(_ screen: BareScreen, columns: Int, rows: Int) throws {
    _ = try screen.look()
    screen.line.resize(columns: columns, rows: rows)
    try screen.judge.resize(columns: columns, rows: rows)
  }

  /// Has the same state painted whole, and compares.
  private func expectRepaint(of screen: BareScreen, _ place: Comment) throws {
    let seen = try screen.look()
    let shown = screen.line.sent.count
    let fresh = try ScreenJudge(columns: screen.line.size.columns, rows: screen.line.size.rows)
    screen.line.signal(SIGCONT)
    guard screen.line.wait(timeout: 20, until: { screen.line.sent.count > shown }) else {
      // Who quit just now paints no more.
      if screen.line.waitForEnd(timeout: 0.05) != .exited(0) {
        Issue.record("no repaint: \(place)")
      }
      return
    }
    screen.line.rest()
    try fresh.feed(screen.line.sent[shown...])
    let painted = try fresh.look()
    _ = try screen.look()
    #expect(seen.rows == painted.rows, place)
    #expect(seen.cursor == painted.cursor, place)
    #expect(painted.visible, place)
  }

  // MARK: - Writing, whatever happens

  /// Writes words while the window, the line and the keys do all they can; every word must be in the record.
  mutating func calm(words: Int) throws {
    let screen = try desk.writeAtLine()
    var wanted = ""
    for number in 0..<words {
      let word = "word\(number)é "
      wanted += word
      switch Int.random(in: 0..<4, using: &random) {
      case 0: screen.line.type("\u{1B}[200~\(word)\u{1B}[201~")
      case 1:
        let bytes = Array(word.utf8)
        let cut = Int.random(in: 0...bytes.count, using: &random)
        screen.line.type(parts: [Array(bytes[..<cut]), Array(bytes[cut...])], pause: 5)
      default: screen.line.type(word)
      }
      try disturb(screen)
    }
    try resize(screen, columns: 80, rows: 24)
    screen.line.type("\u{1B}")
    try screen.see("saved 14:31")
    #expect(screen.leave() == .exited(0), "seed \(seed)")
    let kept = try desk.objective()
    #expect(kept == wanted || kept + " " == wanted, "seed \(seed)")
  }

  private mutating func disturb(_ screen: BareScreen) throws {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      try resize(
        screen, columns: Int.random(in: 1...140, using: &random),
        rows: Int.random(in: 1...50, using: &random))
    case 1: try resize(screen, columns: 80, rows: 24)
    case 2: screen.line.type("\u{0C}")
    case 3:
      // A key that moves nothing at the end of the text, torn behind its second byte.
      screen.line.type(parts: [Array("\u{1B}[".utf8), Array("C".utf8)], pause: 60)
      screen.line.rest(milliseconds: 50)
    case 4: screen.line.signal([SIGWINCH, SIGCONT].randomElement(using: &random) ?? SIGCONT)
    default: break
    }
  }
}
