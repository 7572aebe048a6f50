import GroupCare
import Practice
import TestSupport
import Testing

@Suite("The list of clients", .covers("M25", "M78"))
struct ClientListTests {
  @Test("says of each client groups, coverage, authorization and the next session")
  func overviews() throws {
    let practice = try SmallPractice.open()
    let rows = try practice.clientOverviews()
    #expect(rows.map(\.client.name.family) == ["Chen", "Moreau", "Okonkwo", "Petrova"])
    #expect(rows.map(\.groups.count) == [1, 0, 1, 1])
    #expect(
      rows.map(\.next?.session)
        == [SmallPractice.session, nil, SmallPractice.session, SmallPractice.session])
    #expect(rows[2].authorization == .left(4, last: nil))
    #expect(rows[1].authorization == .notApplicable)
    #expect(rows.allSatisfy { $0.coverage == .inForce(payer: "Harbor Health", last: nil) })
  }

  @Test("a claimed unit is gone from it, and what a list shows holds no diagnosis")
  func claimed() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let rows = try practice.clientOverviews()
    #expect(rows[2].authorization == .left(3, last: nil))
    #expect(rows.allSatisfy { $0.client.diagnoses.isEmpty })
    #expect(rows.allSatisfy { $0.next == nil })
  }

  @Test("the next session is planned or runs, and isn't further than a month away")
  func next() throws {
    let practice = try SmallPractice.open()
    #expect(try practice.nextSessions()[SmallPractice.group]?.session == SmallPractice.session)
    let walk = SessionWalk(practice: practice)
    try walk.document()
    #expect(try practice.nextSessions().isEmpty)
    try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 42))
    #expect(try practice.nextSessions().isEmpty)
    let near = try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 7))
    #expect(try practice.nextSessions()[SmallPractice.group]?.session == near)
  }
}
