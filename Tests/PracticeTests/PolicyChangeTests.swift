import GroupCare
import Practice
import TestSupport
import Testing

@Suite("The practice's policy is changed where it is kept", .covers("C2", "C21", "C30"))
struct PolicyChangeTests {
  private func change(
    _ item: PolicyItem, from old: PolicyItem.Value, to new: PolicyItem.Value
  ) throws -> PolicyChange {
    try #require(PolicyChange(item, from: old, to: new))
  }

  @Test("a change holds at once and at the next sign-in, and the log has it with what it was")
  func kept() throws {
    let stored = try StoredPractice()
    let practice = try stored.signIn()
    let old = practice.profile.policy.graceMinutes
    try practice.change(change(.graceMinutes, from: .number(old), to: .number(old + 3)))
    #expect(practice.profile.policy.graceMinutes == old + 3)
    #expect(try stored.signIn().profile.policy.graceMinutes == old + 3)
    let entry = try #require(try practice.log().last)
    #expect(entry.action == "policy.change")
    #expect(entry.subject == "policy/grace-minutes")
    #expect(entry.reason == "from \(old) to \(old + 3)")
  }

  @Test("what the gate says of sessions follows, and taking it back brings it back")
  func facts() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    func summary() throws -> SessionSummary? {
      try practice.sessions(of: SmallPractice.group).first { $0.session == walk.session }
    }
    let before = try summary()
    let isAsked = practice.profile.policy.needsScreening
    let turned = try change(.needsScreening, from: .flag(isAsked), to: .flag(!isAsked))
    try practice.change(turned)
    #expect(try summary() != before)
    try practice.change(turned.inverse)
    #expect(try summary() == before)
  }

  @Test("a change from what it no longer is writes nothing")
  func overtaken() throws {
    let practice = try SmallPractice.open()
    let head = try practice.logHead()
    #expect(throws: PracticeError.overtaken(.practice, id: "grace-minutes")) {
      try practice.change(change(.graceMinutes, from: .number(77), to: .number(4)))
    }
    #expect(try practice.logHead() == head)
  }
}
