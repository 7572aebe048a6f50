import Foundation

extension Scene {
  /// A note of two thousand words that grows at its end and in its middle.
  static func note(_ quorum: String, folder: URL) throws -> Scene {
    let file = folder.appending(path: "two-thousand-words.txt").path(percentEncoded: false)
    let paragraphs = paragraphs
    try (paragraphs.joined(separator: "\n") + "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let paste = Part(
      name: "10,000 pasted", before: [Keys.enter, Keys.alt("2"), Keys.enter],
      shows: "What this session was to achieve.",
      keys: [Keys.pasting(paragraphs.joined(separator: "\n"))], dropped: 0, budget: .paste)
    // Twenty paragraphs of eleven or twelve rows each.
    let middle = [Keys.controlHome, String(repeating: Keys.down, count: 115)]
    return Scene(
      title: "A note of 2,000 words",
      contestants: [
        Contestant(
          "quorum", [quorum, "demo"],
          [paste] + letters(end: [], middle: middle, shows: "2000 word")),
        // Wrapped at the width, as the other two do.
        Contestant(
          "nano", ["nano", "-S", file],
          letters(end: [Keys.alt("/")], middle: [Keys.alt("g"), "10,300\r"])),
        Contestant(
          "vim", ["vim", "-u", "NONE", "-n", file],
          letters(end: ["GA"], middle: [Keys.escape, "10G300|i"])),
      ])
  }

  private static func letters(end: [String], middle: [String], shows: String? = nil) -> [Part] {
    let letters = Keys.typing("and so it went on for a while that day")
    return [
      Part(
        name: "letters at the end", before: end, shows: shows, keys: letters, budget: .letter),
      Part(name: "letters in the middle", before: middle, keys: letters, budget: .letter),
    ]
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
