import Screen
import Stories
import TestSupport
import Testing

@Suite("The story of the demonstration", .covers("terminal.U23"))
struct StoryTests {
  private let story = Story.march12(file: "claims.837")

  @Test("every key that it presses is one")
  func keys() {
    let names = story.steps.flatMap(\.hands).flatMap { hands -> [String] in
      if case .press(let keys) = hands { keys } else { [] }
    }
    #expect(names.count > 150)
    #expect(names.filter { StoryKey.key($0) == nil } == [])
    #expect(StoryKey.key("M-Down") == .special(.down, .alt) && StoryKey.key("C-u") == .control("u"))
    #expect(StoryKey.key("F13") == nil && StoryKey.key("Entre") == nil && StoryKey.key("") == nil)
  }

  @Test("what is told fits beside how to pause, at 80 columns")
  func captions() {
    let captions = story.steps.compactMap(\.caption)
    #expect(captions.count > 20 && story.steps.first?.caption != nil)
    for caption in captions {
      #expect((10...60).contains(TextWidth.width(of: caption)), "\(caption)")
    }
  }

  @Test("the clock only goes on")
  func clock() {
    let minutes = story.steps.flatMap(\.hands).compactMap { hands in
      if case .turnClock(let minutes) = hands { minutes } else { nil }
    }
    #expect(minutes.count == Story.chaptersOfMarch12(file: "").count - 1)
    #expect(minutes == minutes.sorted())
  }
}
