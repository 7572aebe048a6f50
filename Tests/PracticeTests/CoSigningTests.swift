import GroupCare
import Practice
import TestSupport
import Testing

@Suite("A supervisor co-signs what a supervised clinician signed", .covers("M51", "M56"))
struct CoSigningTests {
  private let session = SmallPractice.session
  private let note = NoteReference.member(SmallPractice.session, SmallPractice.okonkwo)

  /// Torres leads the group under Lind's supervision; the practice asks for co-signatures.
  private static var supervised: PracticeContent {
    var content = SmallPractice.content
    content.profile.policy.needsCoSignature = true
    content.clinicians[0].credential = Credential("PhD")
    content.clinicians[0].npi = NationalProviderIdentifier("1234567893")
    content.clinicians[1].supervisor = SmallPractice.lind
    return content
  }

  private func documented() throws -> (StoredPractice, torres: OpenPractice, lind: OpenPractice) {
    let stored = try StoredPractice(content: Self.supervised)
    let torres = try stored.signIn()
    try SessionWalk(practice: torres).document()
    try torres.addUser(Self.supervised.clinicians[0], passphrase: nil)
    return (stored, torres, try stored.signIn(SmallPractice.lind))
  }

  private func revision(_ note: NoteReference, _ practice: OpenPractice) throws -> Int {
    let revisions = try practice.open(session).revisions
    switch note {
    case .group: return revisions[.groupNote] ?? 0
    case .member(_, let client): return revisions[.note(client)] ?? 0
    }
  }

  @Test("the session opens its gate once everything is co-signed, and the log tells who did")
  func opens() throws {
    let (stored, torres, lind) = try documented()
    defer { withExtendedLifetime(stored) {} }
    let before = try torres.open(session).report.blockers.map(\.code)
    #expect(before == [.groupNoteNotCoSigned, .noteNotCoSigned, .noteNotCoSigned])
    for note in [.group(session), note, .member(session, SmallPractice.chen)] {
      try lind.coSign(note, basedOn: revision(note, lind))
    }
    let open = try torres.open(session)
    #expect(open.report.isOpen)
    #expect(open.chart.groupNote.signed?.coSignature?.signer == SmallPractice.lind)
    #expect(open.chart.groupNote.signed?.coSignature?.origin == .own)
    #expect(try torres.log().count { $0.action == "note.co-sign" } == 2)
    #expect(try torres.log().contains { $0.action == "group-note.co-sign" })
  }

  @Test("nobody else co-signs, nobody co-signs twice, or what isn't signed, or another revision")
  func refused() throws {
    let (stored, torres, lind) = try documented()
    defer { withExtendedLifetime(stored) {} }
    let now = try revision(note, lind)
    #expect(throws: PracticeError.notToCoSign) { try torres.coSign(note, basedOn: now) }
    #expect(
      throws: PracticeError.newerRevision(.note(SmallPractice.okonkwo), theirs: now)
    ) { try lind.coSign(note, basedOn: now - 1) }
    try lind.coSign(note, basedOn: now)
    #expect(throws: PracticeError.notToCoSign) { try lind.coSign(note, basedOn: now + 1) }
    let absent = NoteReference.member(session, SmallPractice.petrova)
    #expect(throws: PracticeError.noteIsNotSigned) {
      try lind.coSign(absent, basedOn: revision(absent, lind))
    }
  }

  @Test("a correction asks for a new one")
  func corrected() throws {
    let (stored, torres, lind) = try documented()
    defer { withExtendedLifetime(stored) {} }
    try lind.coSign(note, basedOn: revision(note, lind))
    let chart = try torres.open(session).chart
    var content = try #require(chart.encounter(of: SmallPractice.okonkwo)).note.content
    try content.write("Worked hard in pairs, then rested", in: .observations)
    try torres.correct(
      note, content: content, reason: "The order was wrong.", basedOn: revision(note, torres))
    let codes = try torres.open(session).report.blockers.filter {
      $0.client == SmallPractice.okonkwo
    }
    #expect(codes.map(\.code) == [.noteNotCoSigned])
    try lind.coSign(note, basedOn: revision(note, lind))
    let signed = try lind.open(session).chart.encounter(of: SmallPractice.okonkwo)?.note.signed
    #expect(signed?.coSignature?.digest == signed?.statementInForce.digest)
  }
}
