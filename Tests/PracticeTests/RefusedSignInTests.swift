import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Attempts to sign in that are refused", .covers("C7"))
struct RefusedSignInTests {
  private let folder: TemporaryFolder
  private let location: PracticeLocation
  private let clock = TestClock(SmallPractice.before)

  init() throws {
    folder = try TemporaryFolder()
    location = PracticeLocation(directory: folder.path + "/practice")
    var content = SmallPractice.content
    content.profile.isDemo = false
    _ = try OpenPractice.create(
      at: location, kind: .real, administrator: SmallPractice.administrator,
      passphrase: Passphrase(new: "seven grey herons on a pier", for: .real), content: content,
      clock: clock.clock)
  }

  private func signIn(
    _ passphrase: String, as user: ClinicianID = SmallPractice.torres
  ) throws -> OpenPractice {
    try OpenPractice.signIn(
      at: location, user: user, passphrase: Passphrase(typed: passphrase), clock: clock.clock)
  }

  @Test("from the third on each costs twice the wait, whatever process tries, and the log is told")
  func counted() throws {
    for _ in 1...3 {
      #expect(throws: PracticeError.signInRefused) { try signIn("eight grey herons") }
    }
    #expect(throws: PracticeError.signInPaused(seconds: 1)) {
      try signIn("seven grey herons on a pier")
    }
    clock.advance(seconds: 1)
    #expect(throws: PracticeError.signInRefused) { try signIn("nine grey herons") }
    clock.advance(seconds: 1)
    #expect(throws: PracticeError.signInPaused(seconds: 1)) { try signIn("ten grey herons") }
    clock.advance(seconds: 1)
    let practice = try signIn("seven grey herons on a pier")
    let entry = try #require(practice.log().last { $0.action == "sign-in" })
    #expect(entry.reason == "4 refused attempts since 2026-03-12T13:50:00-04:00")
    #expect(throws: PracticeError.signInRefused) { try signIn("eight grey herons") }
  }

  @Test("a name that nobody has waits as long, and stands in the log without it")
  func unknown() throws {
    for _ in 1...3 {
      #expect(throws: PracticeError.signInRefused) {
        try signIn("eight grey herons", as: SmallPractice.lind)
      }
    }
    #expect(throws: PracticeError.signInPaused(seconds: 1)) {
      try signIn("eight grey herons", as: SmallPractice.lind)
    }
    let log = try signIn("seven grey herons on a pier").log()
    let entry = try #require(log.first { $0.action == "sign-in.refused" })
    #expect(entry.reason.hasPrefix("3 refused attempts since "))
    #expect(entry.reason.hasSuffix(" under unknown names"))
  }
}
