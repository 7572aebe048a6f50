import TestSupport

extension TmuxTerminal {
  /// How long a step may take on a machine that has much else to do, in seconds.
  static let patience: Double = 60

  /// Plays a story to its end.
  ///
  /// - Throws: ``StoryStopped`` at the first step after which the screen isn't as the story has it.
  func play(_ story: Story) throws {
    for (index, step) in story.steps.enumerated() {
      do {
        for hands in step.hands {
          switch hands {
          case .press(let keys): try press(keys)
          case .type(let text): try type(text)
          }
        }
        try see(step.sees)
      } catch {
        throw StoryStopped(
          sentence: "\(story.title), step \(index + 1), waiting for \(step.sees): \(error)")
      }
    }
  }

  /// Waits until all of these texts stand on the screen at once, each in one row; how many blanks part two words
  /// doesn't matter.
  ///
  /// - Returns: The rows, with single blanks.
  @discardableResult
  func see(_ texts: [String]) throws -> [String] {
    try waitFor(timeout: Self.patience) { screen in
      let rows = screen.map(Self.withSingleBlanks)
      return texts.allSatisfy { text in rows.contains { $0.contains(text) } }
    }.map(Self.withSingleBlanks)
  }

  /// Waits until all of these texts stand on the screen at once, as the other form.
  @discardableResult
  func see(_ texts: String...) throws -> [String] { try see(texts) }

  private static func withSingleBlanks(_ row: String) -> String {
    row.split(separator: " ").joined(separator: " ")
  }

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
