import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("No passphrase is tried for a while", .covers("C7", "terminal.R25"))
struct AttemptPauseTests {
  private static func later(_ milliseconds: Int64, than time: Timestamp) -> Timestamp {
    Timestamp(
      milliseconds: time.milliseconds + milliseconds, offsetMinutes: time.offsetMinutes)
  }

  private func refused(_ seconds: Int) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession())
    try person.type("torres")
    try person.press(.enter)
    person.isHeld = true
    try person.type("wrong")
    try person.press(.enter)
    try person.take(.attemptsPaused(seconds: seconds))
    return person
  }

  /// What stands on the screen, without regard to where its lines break.
  private func words(_ person: WorkbenchDriver) -> String {
    person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func tries(_ person: WorkbenchDriver) -> Int {
    person.effects.count { effect in
      switch effect {
      case .signIn, .unlock: true
      default: false
      }
    }
  }

  @Test("the sign-in counts the seconds, and says when it can be tried again")
  func signIn() throws {
    var person = try refused(8)
    let start = person.store.now
    #expect(words(person).contains("Enter works again in 8 seconds."))
    #expect(!person.screen.contains("Opening"))
    for (passed, words) in [
      (1, "8 seconds"), (1000, "7 seconds"), (6999, "2 seconds"), (7001, "1 second"),
    ] {
      try person.take(.tick(Self.later(Int64(passed), than: start)))
      #expect(self.words(person).contains("works again in \(words)."), "after \(passed) ms")
    }
    #expect(person.workbench.isPaused)
    try person.take(.tick(Self.later(8000, than: start)))
    #expect(!person.workbench.isPaused)
    #expect(person.screen.contains("You can try again now."))
  }

  @Test("Enter asks nobody before that; what is typed meanwhile is asked then")
  func waits() throws {
    var person = try refused(8)
    try person.press(.enter, .enter)
    #expect(tries(person) == 1)
    try person.press(.control("u"))
    try person.type("right")
    #expect(person.screen.contains("*****") && !person.screen.contains("******"))
    try person.take(.tick(Self.later(8000, than: person.store.now)))
    try person.press(.enter)
    #expect(tries(person) == 2)
    guard case .signIn("torres", passphrase: "right")? = person.effects.last else {
      Issue.record("what was typed during the pause wasn't asked")
      return
    }
  }

  @Test("long pauses are said in minutes")
  func minutes() throws {
    #expect(try words(refused(899)).contains("works again in 14 min 59 s."))
    #expect(try words(refused(1)).contains("works again in 1 second."))
  }

  @Test("the locked screen counts too, stays locked, and opens when it may be tried again")
  func locked() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession(asksPassphrase: true)
    try person.press(.alt("l"))
    person.isHeld = true
    try person.type("right")
    try person.press(.enter)
    try person.take(.attemptsPaused(seconds: 2))
    #expect(person.screen.contains("Enter works again in 2 seconds."))
    try person.press(.enter)
    #expect(tries(person) == 1)
    try person.take(.tick(Self.later(2000, than: person.store.now)))
    #expect(person.screen.contains("You can try again now."))
    #expect(person.workbench.isLocked && !person.workbench.isPaused)
    person.isHeld = false
    try person.press(.enter)
    #expect(!person.workbench.isLocked)
  }
}
