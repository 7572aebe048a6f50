import GroupCare
import Practice
import TestSupport
import Testing

@Suite("A practice that comes in and goes out")
struct ExchangeTests {
  private func documented() throws -> (OpenPractice, PracticeContent) {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    var open = try practice.open(walk.session)
    open = try practice.addAddendum(
      "Called back in the evening as agreed", to: .member(walk.session, SmallPractice.chen),
      basedOn: open.revisions[.note(SmallPractice.chen)] ?? 0)
    var content = try #require(open.chart.encounter(of: SmallPractice.chen)).note.content
    try content.write("Practised delaying urges twice in pairs", in: .relevance)
    try practice.correct(
      .member(walk.session, SmallPractice.chen), content: content, reason: "one exercise missing",
      basedOn: open.revisions[.note(SmallPractice.chen)] ?? 0)
    _ = try practice.generateClaims(for: walk.session)
    return (practice, try practice.exportContent())
  }

  @Test("what comes out of a new practice is what went in")
  func identity() throws {
    let content = SmallPractice.content
    #expect(try SmallPractice.open().exportContent() == content)
  }

  @Test("a practice that was worked in goes through another one unchanged")
  func roundTrip() throws {
    var (_, content) = try documented()
    content.profile.policy.acceptsImportedSignatures = true
    let other = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
    #expect(try other.exportContent() == content)
    let open = try other.open(SmallPractice.session)
    #expect(open.report.encounters.count { $0.state == .claimed } == 2)
  }

  @Test("the same content a second time changes nothing")
  func twice() throws {
    let (practice, content) = try documented()
    let head = try practice.logHead()
    let outcome = try practice.importContent(content)
    #expect(outcome.created + outcome.updated + outcome.kept == 0)
    #expect(try practice.logHead() == head)
  }

  @Test("a session that was worked on here isn't reset by the folder it came from")
  func kept() throws {
    let (practice, content) = try documented()
    let outcome = try practice.importContent(SmallPractice.content)
    #expect(outcome.kept == 1)
    #expect(try practice.exportContent() == content)
  }

  @Test("a session that nobody touched yet takes a new plan, and its facts follow")
  func replanned() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    var planned = content.sessions[0].session
    let later = Session(
      id: planned.id, group: planned.group, start: SmallPractice.at("16:00"),
      end: SmallPractice.at("17:30"), detail: planned.detail)
    planned = try #require(later)
    content.sessions[0].session = planned
    #expect(try practice.importContent(content).updated == 1)
    #expect(try practice.allSessions().map(\.start) == [SmallPractice.at("16:00")])
  }

  /// What comes out of a practice whose one session is written and signed, and not closed yet.
  private func signed() throws -> PracticeContent {
    var (_, content) = try documented()
    let session = content.sessions[0].session
    guard case .documented(let started, let ended, let closed, _) = session.state else {
      throw SessionRefusal.notEnded
    }
    content.claims = []
    content.batches = []
    content.sessions[0].session = try #require(
      Session(
        id: session.id, group: session.group, start: session.scheduledStart,
        end: session.scheduledEnd,
        state: .documenting(started: started, ended: ended, attendanceClosed: closed),
        detail: session.detail))
    return content
  }

  private func open(_ content: PracticeContent) throws -> OpenPractice {
    try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
  }

  @Test(
    "a text that was changed on its way is there and isn't signed, nor once it goes through a third practice",
    .covers("C28"), arguments: ["note", "correction", "addendum", "group note"])
  func changedOnItsWay(what: String) throws {
    var content = try signed()
    content.profile.policy.acceptsImportedSignatures = true
    let asSigned = content
    #expect(try open(content).open(SmallPractice.session).report.isOpen)
    let place = try #require(
      content.sessions[0].members.firstIndex { $0.client == SmallPractice.chen })
    var note = content.sessions[0].members[place].note
    func changed(_ text: NoteContent<ProgressNoteField>) throws -> NoteContent<ProgressNoteField> {
      var text = text
      try text.write("Spoke of the two nights and of what he did instead", in: .response)
      return text
    }
    switch what {
    case "note": note.content = try changed(note.content)
    case "correction":
      let old = note.corrections[0]
      note.corrections[0] = .init(
        content: try changed(old.content), reason: old.reason, signed: old.signed)
    case "addendum":
      note.addenda[0] = .init(text: "Never called back", signed: note.addenda[0].signed)
    default: try content.sessions[0].groupNote.content.write("Another topic", in: .topic)
    }
    content.sessions[0].members[place].note = note
    let second = try open(content)
    let third = try open(second.exportContent())
    for practice in [second, third] {
      let open = try practice.open(SmallPractice.session)
      #expect(
        open.report.blockers.contains {
          $0.code == (what == "group note" ? .groupNoteSignature : .noteSignature)
        })
      #expect(try practice.exportContent().sessions == content.sessions)
      // The text as it was signed mends it.
      #expect(try practice.importContent(asSigned).updated == 1)
      #expect(try practice.open(SmallPractice.session).report.isOpen)
      #expect(try practice.exportContent().sessions == asSigned.sessions)
    }
  }

  @Test("a signature that came in by import doesn't open the gate unless the policy says so")
  func importedSignatures() throws {
    var content = try signed()
    let session = content.sessions[0].session
    for accepts in [false, true] {
      content.profile.policy.acceptsImportedSignatures = accepts
      let open = try open(content).open(session.id)
      #expect(open.chart.groupNote.signed?.statement.origin == .imported(by: SmallPractice.torres))
      #expect(open.report.isOpen == accepts)
      #expect(open.report.blockers.contains { $0.code == .noteImported } == !accepts)
    }
  }

  @Test("a session that is said to be documented and isn't comes not in, and nothing else with it")
  func falseClaim() throws {
    var (_, content) = try documented()
    content.profile.policy.acceptsImportedSignatures = true
    content.sessions[0].members.removeAll { $0.client == SmallPractice.petrova }
    let error = #expect(throws: PracticeError.self) {
      try OpenPractice.inMemory(
        administrator: SmallPractice.administrator, content: content,
        clock: TestClock(SmallPractice.before).clock)
    }
    guard case .blocked(let report) = error else {
      Issue.record("not refused by the gate")
      return
    }
    #expect(report.blockers.contains { $0.code == .attendanceUnaccounted })
  }

  @Test("a note that is said to be signed and lacks a field is refused and named")
  func incompleteSigned() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    content.sessions[0].groupNote.signed = .init(
      by: SmallPractice.torres, at: SmallPractice.at("16:00"))
    let error = #expect(throws: PracticeError.self) { try practice.importContent(content) }
    guard case .incomplete(let fields) = error else {
      Issue.record("not refused as incomplete")
      return
    }
    #expect(fields.contains("session/S-1/group: objective"))
    #expect(try practice.exportContent() == SmallPractice.content)
  }

  @Test("a coverage of a payer that isn't there is refused and named")
  func dangling() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    content.payers = []
    content.coverages[0] = Coverage(
      id: content.coverages[0].id, client: SmallPractice.okonkwo,
      payer: SmallPractice.id("NOBODY", PayerID.init), memberIdentifier: "1",
      nameOnCard: content.coverages[0].nameOnCard, holder: .client,
      period: content.coverages[0].period)
    #expect(throws: PracticeError.inconsistent(.coverage, id: "V-1")) {
      try practice.importContent(content)
    }
  }

  @Test("demo content never comes into a real practice", .covers("T55"))
  func demoIntoReal() throws {
    #expect(throws: PracticeError.inconsistent(.practice, id: "demo")) {
      try OpenPractice.inMemory(
        kind: .real, administrator: SmallPractice.administrator, content: SmallPractice.content,
        clock: .system)
    }
  }
}
