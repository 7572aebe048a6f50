import GroupCare
import Practice
import TestSupport
import Testing

@Suite("The log of a practice", .covers("C21", "C23"))
struct PracticeLogTests {
  @Test("every change, signature and claim file is one entry, with who, what and when")
  func entries() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let entries = try practice.log()
    #expect(entries.map(\.sequence) == Array(1...entries.count))
    #expect(entries.allSatisfy { $0.user == SmallPractice.torres })
    let actions = entries.map(\.action)
    #expect(actions.first == "practice.create")
    for action in [
      "session.view", "attendance.join", "identity.check", "session.end", "attendance.close",
      "group-note.write", "note.write", "group-note.sign", "note.sign", "claims.generate",
    ] {
      #expect(actions.contains(action), "\(action)")
    }
    let absence = try #require(entries.first { $0.action == "attendance.absence" })
    #expect(absence.subject == "session/S-1/member/C-3")
    #expect(absence.reason == "called")
    #expect(absence.at == practice.now())
  }

  @Test("a session looked at again within the minute is one entry, a minute later another")
  func views() throws {
    let clock = TestClock(SmallPractice.before)
    let practice = try SmallPractice.open(clock)
    for _ in 0..<3 { _ = try practice.open(SmallPractice.session) }
    func views() throws -> Int { try practice.log().count { $0.action == "session.view" } }
    #expect(try views() == 1)
    clock.pass(minutes: 1)
    _ = try practice.open(SmallPractice.session)
    #expect(try views() == 2)
  }

  @Test("an attempt that the gate stopped is in the log, too")
  func blocked() throws {
    let practice = try SmallPractice.open()
    _ = try practice.generateClaims(for: SmallPractice.session)
    #expect(try practice.log().last?.action == "claims.generate")
    #expect(try practice.log().last?.outcome == .blocked)
  }

  @Test("an anchor taken earlier is met, a foreign one isn't")
  func anchors() throws {
    let practice = try SmallPractice.open()
    let early = try practice.logHead()
    _ = try practice.open(SmallPractice.session)
    #expect(try practice.verifyLog(anchors: [early]) == .intact(practice.logHead()))
    let foreign = LogAnchor(count: early.count, digest: [UInt8](repeating: 7, count: 32))
    #expect(
      try practice.verifyLog(anchors: [foreign])
        == .cutOff(found: practice.logHead(), anchor: foreign))
  }

  @Test("a page of the log can be asked for")
  func page() throws {
    let practice = try SmallPractice.open()
    _ = try practice.open(SmallPractice.session)
    #expect(try practice.log(from: 2, limit: 1).map(\.sequence) == [2])
  }

  @Test("reading the log is an entry of it, once a minute")
  func reading() throws {
    let clock = TestClock(SmallPractice.before)
    let practice = try SmallPractice.open(clock)
    for _ in 0..<3 { try practice.openLog() }
    func readings() throws -> Int { try practice.log().count { $0.action == "log.view" } }
    #expect(try readings() == 1)
    clock.pass(minutes: 1)
    try practice.openLog()
    #expect(try readings() == 2)
    #expect(try practice.log().last?.subject == "log")
  }

  @Test("a piece of the log has every sequence asked for, up to the end")
  func piece() throws {
    let practice = try SmallPractice.open()
    let count = try practice.logHead().count
    let entries = try practice.log()
    let piece = try practice.readableLog(from: 1, limit: 1000)
    #expect(piece.map(\.sequence) == Array(1...count))
    #expect(piece.compactMap(\.entry) == entries)
    #expect(try practice.readableLog(from: count, limit: 10).map(\.sequence) == [count])
    #expect(try practice.readableLog(from: count + 1, limit: 10).isEmpty)
    #expect(try practice.readableLog(from: 0, limit: 10).isEmpty)
  }

  @Test("each signing in is one entry, there at the latest with the first thing done")
  func signIns() throws {
    let stored = try StoredPractice()
    for count in 1...2 {
      let practice = try stored.signIn()
      _ = try practice.open(SmallPractice.session)
      let entries = try practice.log()
      #expect(entries.count { $0.action == "sign-in" } == count)
      #expect(entries.suffix(2).map(\.action) == ["sign-in", "session.view"])
    }
  }
}
