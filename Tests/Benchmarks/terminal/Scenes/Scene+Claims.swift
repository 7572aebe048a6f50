import Foundation

extension Scene {
  /// A hundred thousand claims, beside files of as many lines.
  static func claims(_ quorum: String, store: String, folder: URL) throws -> Scene {
    let file = folder.appending(path: "hundred-thousand-lines.txt").path(percentEncoded: false)
    try (1...LargePractice.claims).map { "K\($0)  2015-01-05  Evergreen Mutual  written  72.00\n" }
      .joined().write(toFile: file, atomically: true, encoding: .utf8)
    func moves(_ down: Part) -> [Part] {
      [
        down,
        Part(name: "PageDown", keys: Array(repeating: Keys.pageDown, count: 22), budget: .page),
      ]
    }
    let downs = Array(repeating: Keys.down, count: 42)
    let down = Part(name: "Down", keys: downs, budget: .move)
    return Scene(
      title: "A list of 100,000 claims",
      contestants: [
        Contestant(
          "quorum", [quorum, "--data", store, "--user", LargePractice.user],
          [Part(name: "c, the whole list", keys: ["c"], dropped: 0, pace: .list)]
            + moves(down)
            + [
              Part(
                name: "s, sorted", keys: Array(repeating: "s", count: 6), dropped: 0, pace: .list),
              Part(
                name: "/ and letters", before: ["/"], keys: Keys.typing("okonkwo"), dropped: 0,
                pace: .list),
            ]),
        Contestant("nano", ["nano", file], moves(down)),
        Contestant("vim", ["vim", "-u", "NONE", "-n", file], moves(down)),
      ])
  }
}
