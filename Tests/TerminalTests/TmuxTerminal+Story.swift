import Stories
import TestSupport

extension TmuxTerminal {
  /// How long a step may take on a machine that has much else to do, in seconds.
  static let patience: Double = 60

  /// Plays a story to its end.
  ///
  /// - Throws: ``StoryStopped`` at the first step after which the screen isn't as the story has it.
  func play(_ story: Story) throws {
    var player = StoryPlayer(story, pace: .immediate)
    while true {
      let step = player.index
      let awaited = player.awaited
      do {
        switch try player.next(on: screen()) {
        case .press(let name): try press(name)
        case .type(let text): try type(text)
        case .look: try see(awaited)
        case .wait: break
        case .turnClock: throw StoryStopped(sentence: "only the demonstration turns its clock")
        case .done: return
        }
      } catch {
        throw StoryStopped(
          sentence: "\(story.title), step \(step + 1), waiting for \(awaited): \(error)")
      }
    }
  }

  /// Waits until all of these texts stand on the screen at once, each in one row; how many blanks part two words
  /// doesn't matter.
  ///
  /// - Returns: The rows, with single blanks.
  @discardableResult
  func see(_ texts: [String]) throws -> [String] {
    try waitFor(timeout: Self.patience) { StoryPlayer.stands(texts, on: $0) }
      .map(StoryPlayer.withSingleBlanks)
  }

  /// Waits until all of these texts stand on the screen at once, as the other form.
  @discardableResult
  func see(_ texts: String...) throws -> [String] { try see(texts) }

  /// Leaves Quorum as a person does, and expects that it ends well and gives the terminal back.
  func leave() throws {
    try press("F10")
    let end = try waitForEnd(timeout: Self.patience)
    guard end == .exited(0), try !isAlternateScreen() else {
      throw StoryStopped(sentence: "Quorum ended as \(end) and left \(try screen())")
    }
  }
}

/// A story didn't go on.
struct StoryStopped: Error, CustomStringConvertible {
  /// Where and why.
  let sentence: String

  var description: String { sentence }
}
