import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// What somebody hears or feels who reads the screen line by line.
@Suite("Reading the screen line by line", .covers("terminal.R31", "terminal.U25"))
struct ReadingTests {
  private func reader(
    _ chart: SessionChart, at time: String = "14:40"
  ) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(chart, presentation: .linear, at: time)
    try person.openSession()
    return person
  }

  @Test(
    "nothing on the screen changes because time passes", .covers("terminal.R27", "terminal.R32"),
    arguments: ScreenTests.scenes.filter { !$0.name.contains("paused") })
  func still(scene: ScreenTests.Scene) throws {
    var person = try scene.play(presentation: .linear)
    let before = person.frame
    // Three minutes on, on the same day.
    let later = person.store.now.adding(minutes: 3)
    try person.take(.tick(later))
    #expect(person.frame == before)
  }

  @Test("what was done to a member is said with the name and the new state")
  func told() throws {
    var person = try reader(ExamplePractice.inSession())
    try person.press(.space)
    #expect(person.said == "O'Brien, Siobhán: present 14:40. u undoes it.")
    try person.press("u")
    #expect(person.said.hasPrefix("Undid:"))
  }

  @Test("leaving a field says that it is saved, once it is", .covers("terminal.U8"))
  func saved() throws {
    var person = try reader(ExamplePractice.toDocument(2), at: "15:40")
    try person.press(.alt("3"), .down, .enter)
    try person.type("Came in tense.")
    person.isHeld = true
    try person.press(.escape)
    #expect(person.said.isEmpty)
    try person.deliver()
    #expect(person.said == "Saved.")
  }

  @Test("that the screen locks is said once, as a sentence, and not counted down")
  func lockIsSaidOnce() throws {
    var person = try reader(ExamplePractice.inSession())
    try person.take(.idle(seconds: 570))
    let first = person.frame
    #expect(
      person.said == "The screen locks in 30 seconds. Any key keeps it open.")
    for seconds in 571..<600 {
      try person.take(.idle(seconds: seconds))
      #expect(person.frame == first)
    }
    try person.take(.idle(seconds: 600))
    #expect(person.lines[0].hasPrefix("Locked"))
  }

  @Test("a pause after wrong passphrases isn't counted down, and its end is said")
  func pause() throws {
    let scene = try #require(ScreenTests.scenes.first { $0.name == "locked-paused" })
    var person = try scene.play(presentation: .linear)
    let first = person.frame
    #expect(person.screen.contains("Enter works again after 8 seconds; then"))
    let now = person.store.now
    try person.take(
      .tick(Timestamp(milliseconds: now.milliseconds + 5000, offsetMinutes: now.offsetMinutes)))
    #expect(person.frame == first)
    try person.take(.tick(now.adding(minutes: 1)))
    #expect(person.screen.contains("You can try again now."))
  }

  @Test("one row alone has the sign of the selection", arguments: ScreenTests.scenes)
  func oneSelection(scene: ScreenTests.Scene) throws {
    let person = try scene.play(presentation: .linear)
    #expect(person.lines.count { $0.hasPrefix("> ") } <= 1, "\(person.screen)")
  }

  @Test("every line of a long list is on paper, and none is cut")
  func paper() throws {
    let scene = try #require(ScreenTests.scenes.first { $0.name == "gate-unfolded" })
    let person = try scene.play(size: Size(columns: 80, rows: 500), presentation: .linear)
    let lines = person.frame.lines
    #expect(lines.contains { $0.hasPrefix("1. ") })
    #expect(lines.contains { $0.hasPrefix("> 2. The group note lacks \"Objective\"") })
    #expect(lines.contains { $0.hasPrefix("9. 14 fields to write, not signed; Member1, Ann") })
    #expect(!lines.contains { $0.contains("above") || $0.contains("lines below") })
  }

  @Test("the message begins at the same line, however long the list is", .covers("terminal.U8"))
  func stableMessage() throws {
    let row = 24 - 2 - 2
    for name in ["check-in-running", "gate-overridden", "locks-soon", "keys-narrowed"] {
      let scene = try #require(ScreenTests.scenes.first { $0.name == name })
      let lines = try scene.play(presentation: .linear).lines
      #expect(!lines[row].isEmpty, "\(name)")
      #expect(lines[row - 1].isEmpty || !lines[row - 1].hasSuffix(lines[row]), "\(name)")
    }
  }
}

extension WorkbenchDriver {
  /// The line that says what just happened, where lines are read.
  fileprivate var said: String { lines[size.rows - 4] }
}
