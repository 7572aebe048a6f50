import Foundation

extension Scene {
  /// A note of two thousand words that grows at its end and in its middle.
  static func note(_ quorum: String, folder: URL) throws -> Scene {
    let file = folder.appending(path: "two-thousand-words.txt").path(percentEncoded: false)
    let paragraphs = paragraphs
    try (paragraphs.joined(separator: "\n") + "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let letters = Keys.typing("and so it went on for a while that day")

    func parts(end: [String], middle: [String], shows: (end: String, middle: String)?) -> [Part] {
      [
        Part(
          name: "letters at the end", before: end, shows: shows?.end, keys: letters,
          budget: .letter),
        Part(
          name: "letters in the middle", before: middle, shows: shows?.middle, keys: letters,
          budget: .letter),
      ]
    }
    let open = [
      Keys.enter, Keys.alt("2"), Keys.enter, Keys.pasting(paragraphs.joined(separator: "\n")),
    ]
    // A paragraph has about eleven rows of the field.
    let downHalf = String(repeating: Keys.down, count: 115)
    return Scene(
      title: "A note of 2,000 words",
      contestants: [
        Contestant(
          "quorum", [quorum, "demo"],
          parts(
            end: open, middle: [Keys.controlHome, downHalf],
            shows: ("2000 word", "one member said that"))),
        // Wrapped at the width, as the other two do.
        Contestant(
          "nano", ["nano", "-S", file],
          parts(end: [Keys.alt("/")], middle: [Keys.alt("g"), "10,300\r"], shows: nil)),
        Contestant(
          "vim", ["vim", "-u", "NONE", "-n", file],
          parts(end: ["GA"], middle: [Keys.escape, "10G300|i"], shows: nil)),
      ])
  }

  /// Twenty paragraphs of a hundred words, no two alike.
  private static var paragraphs: [String] {
    let words =
      "one member said that the week had been long and quiet and that walking helped more than talking did so far"
      .split(separator: " ")
    return (0..<20).map { paragraph in
      (0..<100).map { words[($0 + paragraph) % words.count] }.joined(separator: " ")
    }
  }
}
