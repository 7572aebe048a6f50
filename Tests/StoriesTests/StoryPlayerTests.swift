import Screen
import Stories
import TestSupport
import Testing

@Suite("Whoever plays a story", .covers("terminal.U23"))
struct StoryPlayerTests {
  private let story = Story(
    "a short one",
    [
      .press("Enter", "F8", sees: "Row 7").saying("Go on."),
      .type("ab", sees: "ab", "Saved"),
      .turnClock(to: 20),
    ])

  /// What is done until the screen is to be looked at.
  private func acts(
    _ player: inout StoryPlayer, on rows: [String] = []
  ) -> [StoryPlayer.Act] {
    var acts: [StoryPlayer.Act] = []
    while acts.count < 50 {
      let act = player.next(on: rows)
      if act != .wait(0) { acts.append(act) }
      if act == .look || act == .done { break }
    }
    return acts
  }

  @Test("presses the keys, and waits until the screen shows what it is to show")
  func order() {
    var player = StoryPlayer(story, pace: .immediate)
    #expect(acts(&player, on: ["Row 6"]) == [.press("Enter"), .press("F8"), .look])
    #expect(player.awaited == ["Row 7"])
    #expect(acts(&player, on: ["Row 6", ""]) == [.look])
    #expect(acts(&player, on: ["  a   Row    7."]) == [.type("ab"), .look])
    #expect(acts(&player, on: ["ab"]) == [.look])
    #expect(acts(&player, on: ["ab", "! Saved"]) == [.turnClock(20), .done])
    #expect(acts(&player) == [.done])
    #expect(player.awaited.isEmpty)
  }

  @Test("gives time for each letter, key, outcome and caption, and less when it is to be faster")
  func pace() {
    let pace = StoryPace(letter: 8, key: 16, outcome: 32, glance: 64, character: 2)
    var player = StoryPlayer(story, pace: pace)
    #expect(player.caption == nil)
    #expect(player.next(on: []) == .wait(64 + 2 * 6))
    #expect(player.caption == "Go on.")
    let first: [StoryPlayer.Act] = [
      .press("Enter"), .wait(16), .press("F8"), .wait(16), .wait(32), .type("a"), .wait(8),
    ]
    #expect(
      first.map { _ in player.next(on: ["Row 7"]) }.filter { $0 != .wait(0) } == first.dropLast())
    player.pace = pace.faster(4)
    #expect(acts(&player, on: ["ab Saved"]).contains(.wait(8)))
    #expect(pace.faster(8).letter == 1 && pace.faster(100).key == 0)
    #expect(
      pace.slower(2) == StoryPace(letter: 16, key: 32, outcome: 64, glance: 128, character: 4))
  }

  @Test("a text never stands across two rows, and blanks don't matter")
  func stands() {
    #expect(StoryPlayer.stands([], on: []))
    #expect(StoryPlayer.stands(["a b", "c"], on: ["x a    b", "c"]))
    #expect(!StoryPlayer.stands(["a b"], on: ["a", "b"]))
  }
}
