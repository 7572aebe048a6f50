import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Two terminals", .covers("C30", "T22"))
struct TwoTerminalsTests {
  private let session = SmallPractice.session

  @Test("the second to write the same note is told, and nothing of theirs is written")
  func sameNote() throws {
    let stored = try StoredPractice()
    let (first, second) = (try stored.signIn(), try stored.signIn())
    let seen = try second.open(session)
    let mine = try first.apply(
      .writeGroupNote(.topic, "Acceptance"), to: session, basedOn: first.open(session).revisions)
    let head = try second.logHead()
    #expect(
      throws: PracticeError.newerRevision(.groupNote, theirs: mine.revisions[.groupNote] ?? 0)
    ) {
      try second.apply(
        .writeGroupNote(.topic, "Mindfulness"), to: session, basedOn: seen.revisions)
    }
    #expect(try second.logHead() == head)
    #expect(try second.open(session).chart.groupNote.content[.topic] == "Acceptance")
  }

  @Test("two members are checked in at two terminals without anybody waiting or losing")
  func differentMembers() throws {
    let stored = try StoredPractice()
    let (first, second) = (try stored.signIn(), try stored.signIn())
    let seen = try second.open(session).revisions
    try first.apply(
      .join(SmallPractice.okonkwo, at: SmallPractice.at("13:58")), to: session, basedOn: seen)
    try second.apply(
      .join(SmallPractice.chen, at: SmallPractice.at("13:59")), to: session, basedOn: seen)
    #expect(try first.open(session).chart.present.count == 2)
    let summary = try #require(first.sessions(of: SmallPractice.group).first)
    #expect(summary.present == 2)
  }

  @Test("one of several changes that is refused leaves none of them behind", .covers("C32"))
  func allOrNothing() throws {
    let practice = try SmallPractice.open()
    let open = try practice.open(session)
    #expect(throws: PracticeError.refused(.notStarted)) {
      try practice.apply(
        [
          .join(SmallPractice.okonkwo, at: SmallPractice.at("13:58")),
          .end(at: SmallPractice.at("15:30")),
        ], to: session, basedOn: open.revisions)
    }
    #expect(try practice.open(session).chart == open.chart)
  }

  @Test("another terminal's new member shows without signing in again")
  func directory() throws {
    let stored = try StoredPractice()
    let (first, second) = (try stored.signIn(), try stored.signIn())
    #expect(try second.roster(of: SmallPractice.group).count == 3)
    let version = try second.dataVersion()
    try first.enrol(SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    #expect(try second.dataVersion() != version)
    #expect(try second.roster(of: SmallPractice.group).count == 4)
    #expect(try second.open(session).chart.enrolledCount == 4)
    #expect(try second.sessions(of: SmallPractice.group).first?.enrolled == 4)
  }

  @Test("a note signed by somebody added at another terminal counts as signed")
  func newSigner() throws {
    let stored = try StoredPractice()
    let first = try stored.signIn()
    _ = try first.open(session)
    let nowak = SmallPractice.clinician(
      SmallPractice.id("nowak", ClinicianID.init), SmallPractice.name("Nowak", "Ida"),
      npi: "1666000025")
    try stored.signIn().addUser(nowak, passphrase: nil)
    let second = try stored.signIn(nowak.id)
    let walk = SessionWalk(practice: second)
    try walk.writeNotes()
    let open = try second.open(session)
    #expect(throws: PracticeError.notSigner(session)) {
      try second.sign(.group(session), basedOn: open.revisions[.groupNote] ?? 0)
    }
    var detail = open.chart.session.detail
    detail.coFacilitator = Facilitator(nowak)
    try second.apply(.setDetail(detail), to: session, basedOn: open.revisions)
    try second.sign(.group(session), basedOn: second.open(session).revisions[.groupNote] ?? 0)
    let note = try first.open(session).chart.groupNote
    #expect(note.signed?.statement.signer == nowak.id)
    #expect(note.signed?.statement.printedName == "I. Nowak, LMFT")
  }

  @Test(
    "nothing is signed, added or corrected over a revision that the signer hasn't seen",
    .covers("C28"))
  func signing() throws {
    let stored = try StoredPractice()
    let (first, second) = (try stored.signIn(), try stored.signIn())
    let walk = SessionWalk(practice: first)
    try walk.writeNotes()
    let note = NoteReference.group(session)
    let seen = try #require(try first.open(session).revisions[.groupNote])
    try second.apply(
      .writeGroupNote(.topic, "Theirs, unread"), to: session,
      basedOn: second.open(session).revisions)
    let unseen = PracticeError.newerRevision(.groupNote, theirs: seen + 1)
    #expect(throws: unseen) { try first.sign(note, basedOn: seen) }
    try first.sign(note, basedOn: seen + 1)

    try second.addAddendum("Theirs", to: note, basedOn: seen + 2)
    let later = PracticeError.newerRevision(.groupNote, theirs: seen + 3)
    #expect(throws: later) { try first.addAddendum("Mine", to: note, basedOn: seen + 2) }
    let content = try first.open(session).chart.groupNote.content
    #expect(throws: later) {
      try first.correct(note, content: content, reason: "misheard", basedOn: seen + 2)
    }
    #expect(
      try first.open(session).chart.groupNote.record.addenda.map(\.text) == ["Theirs"])
  }

  @Test("changes by several hands at once all arrive, and the facts agree with them")
  func interleaved() async throws {
    let stored = try StoredPractice()
    let clients = [SmallPractice.okonkwo, SmallPractice.chen, SmallPractice.petrova]
    try await withThrowingTaskGroup { group in
      for client in clients {
        group.addTask {
          let practice = try stored.signIn()
          for round in 0..<10 {
            let open = try practice.open(SmallPractice.session)
            try practice.apply(
              .setAbsence(client, round % 2 == 0 ? .noShow : .cancelled, reason: "round"),
              to: SmallPractice.session, basedOn: open.revisions)
          }
          let revisions = try practice.open(SmallPractice.session).revisions
          try practice.apply(
            .join(client, at: SmallPractice.at("13:59")), to: SmallPractice.session,
            basedOn: revisions)
        }
      }
      try await group.waitForAll()
    }
    let practice = try stored.signIn()
    let open = try practice.open(session)
    #expect(open.chart.encounters.allSatisfy { $0.attendance.edits.count == 11 })
    #expect(try practice.sessions(of: SmallPractice.group).first?.present == 3)
    #expect(try practice.rebuildFacts() == 0)
    guard case .intact = try practice.verifyLog() else {
      Issue.record("the log isn't intact")
      return
    }
  }
}
