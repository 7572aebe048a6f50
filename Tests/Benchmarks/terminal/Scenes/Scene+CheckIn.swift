import Foundation

extension Scene {
  /// The list in which members are marked here, beside lists of other programs.
  static func checkIn(_ quorum: String, folder: URL) throws -> Scene {
    let lines = folder.appending(path: "sixty-lines.txt").path(percentEncoded: false)
    try (1...60).map { "line \($0) of sixty\n" }.joined()
      .write(toFile: lines, atomically: true, encoding: .utf8)
    let files = folder.appending(path: "sixty-files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    for number in 1...60 { try Data().write(to: files.appending(path: "file-\(number)")) }

    // Six of the sample's eight members lie below the first.
    let round = Array(repeating: Keys.down, count: 6) + Array(repeating: Keys.up, count: 6)
    let moves = Part(name: "Down, Up", keys: Array([[String]](repeating: round, count: 5).joined()))
    let eight = Array(repeating: " ", count: 8) + Array(repeating: "u", count: 8)
    let checkIns = Array([[String]](repeating: eight, count: 3).joined())
    return Scene(
      title: "The check-in list",
      contestants: [
        Contestant(
          "quorum", [quorum, "demo"],
          [
            Part(
              name: moves.name, before: [Keys.enter], shows: "not accounted for", keys: moves.keys,
              budget: .move),
            // All eight, as at a door; taken back, so that they can be checked in once more, store and all.
            Part(
              name: "Space, here", keys: checkIns, unmeasured: "u", budget: .toggle),
            Part(
              name: "Alt+2, Alt+1", keys: (0..<11).flatMap { _ in [Keys.alt("2"), Keys.alt("1")] },
              budget: .page),
          ]),
        // The line alone, with nobody behind it: what the measuring itself takes.
        Contestant("(echo)", ["sh", "-c", "echo; exec cat"], [moves]),
        Contestant("nano", ["nano", lines], [moves]),
        // Without a swap file, which a program that is ended leaves behind and the next start asks about.
        Contestant("vim", ["vim", "-u", "NONE", "-n", lines], [moves]),
        // Its own refreshing every second and a half would be measured in place of an answer.
        Contestant("htop", ["htop", "-d", "100"], [moves]),
        Contestant("mc", ["mc", "-u", files.path(percentEncoded: false)], [moves]),
      ])
  }
}
