import GroupCare
import Testing
import TestSupport
import Workbench

extension FakeStore {
  private static let verifier = SignatureVerifier(
    digest: { bytes in [UInt8(truncatingIfNeeded: bytes.count)] },
    isValid: { signature, message, _ in signature == message }, isAdministrator: { _ in true })

  mutating func sign(_ wish: SigningWish) throws -> [Event] {
    if let failure = takeFailure() { return [failure] }
    guard wish.shown.allSatisfy({ revisions[$0, default: 0] == $1 }) else {
      return [.overtaken(loaded)]
    }
    switch wish.what {
    case .notes(_, let notes):
      for note in notes { try sign(note) }
      return [.committed(loaded)]
    case .addendum(.member(let session, let client), let text):
      let note = NoteReference.member(session, client)
      let statement = NoteAddendum.statement(
        adding: text, to: note, revision: revisions[note.part, default: 0] + 1,
        by: try ExamplePractice.clinician(), at: now, using: Self.verifier)
      let addendum = NoteAddendum(text: text, signature: Self.signature(of: statement))
      try put(record(of: client).adding(addendum), of: client)
    case .correction(.member(let session, let client, let field), let text, let reason):
      let record = try record(of: client)
      var content = record.corrections.last?.content ?? record.content
      try content.write(text, in: field)
      var draft = try #require(chart.encounter(of: client))
      draft.note = .draft(content)
      let proof = try #require(chart.noteCompleteness(of: draft).proof)
      let note = NoteReference.member(session, client)
      let statement = proof.statement(
        correcting: note, reason: reason, revision: revisions[note.part, default: 0] + 1,
        by: try ExamplePractice.clinician(), at: now, using: Self.verifier)
      let signature = Self.signature(of: statement)
      try put(record.corrected(by: proof, reason: reason, signature: signature), of: client)
    case .addendum, .correction, .coSignature: break
    }
    for note in wish.notes { revisions[note.part, default: 0] += 1 }
    return [.committed(loaded)]
  }

  private func record(of client: ClientID) throws -> NoteRecord<ProgressNoteField> {
    try #require(chart.encounter(of: client)).note.record
  }

  private mutating func put(_ record: NoteRecord<ProgressNoteField>, of client: ClientID) throws {
    let index = try #require(chart.encounters.firstIndex { $0.client.id == client })
    chart.encounters[index].note = record.verified(
      as: .member(chart.session.id, client), using: Self.verifier)
  }

  private static func signature(of statement: SignatureStatement) -> NoteSignature {
    NoteSignature(statement: statement, bytes: statement.canonicalBytes)
  }

  mutating func sign(_ note: NoteReference) throws {
    switch note {
    case .group:
      let proof = try #require(chart.groupNoteCompleteness.proof)
      chart.groupNote = try signed(proof, as: note)
    case .member(_, let client):
      let index = try #require(chart.encounters.firstIndex { $0.client.id == client })
      let proof = try #require(chart.noteCompleteness(of: chart.encounters[index]).proof)
      chart.encounters[index].note = try signed(proof, as: note)
    }
    revisions[note.part, default: 0] += 1
  }

  private func signed<Field: NoteField>(
    _ proof: CompleteNote<Field>, as note: NoteReference
  ) throws -> Note<Field> {
    let statement = proof.statement(
      signing: note, revision: revisions[note.part, default: 0] + 1,
      by: try ExamplePractice.clinician(), at: now, using: Self.verifier)
    return NoteRecord(proof, signature: Self.signature(of: statement))
      .verified(as: note, using: Self.verifier)
  }

  /// Signs every note of those who are present, the group's too.
  mutating func signEveryNote() throws {
    try sign(.group(chart.session.id))
    for encounter in chart.present { try sign(.member(chart.session.id, encounter.client.id)) }
  }

  mutating func writeClaims(to path: String) throws -> [Event] {
    guard case .documented(let session) = SessionGate().evaluate(chart) else {
      return [.refused(loaded, reason: "The session isn't documented.")]
    }
    let batch = try #require(BatchID("B-26-0042"))
    let records = try chart.encounters.enumerated().compactMap { index, encounter in
      guard
        case .ready(let ready)? = ClaimGate(on: .exampleToday).evaluate(
          encounter.client.id, of: session)
      else {
        return ClaimRecord?.none
      }
      let claim = Claim(
        ready, number: try #require(ClaimID("C-26-\(1001 + index)")),
        lineNumber: "L-26-\(1001 + index)")
      return ClaimRecord(claim, batch: batch, madeAt: now)
    }
    claims += records.map { record in
      ClaimRow(
        claim: record, clientName: chart.encounter(of: record.client)?.client.name.listed ?? "",
        title: chart.group.title)
    }
    var closed = SessionChart(
      practice: chart.practice, group: chart.group, session: chart.session,
      groupNote: chart.groupNote, encounters: chart.encounters, clinicians: chart.clinicians,
      claims: chart.claims + records)
    if case .documented(let proof) = SessionGate().evaluate(closed) {
      try closed.close(
        proof, ChangeContext(by: try ExamplePractice.clinician().id, at: now))
    }
    let withheld = GateReport(closed, gate: ClaimGate(on: .exampleToday)).encounters.count {
      $0.state == .blocked
    }
    chart = closed
    revisions[.session, default: 0] += 1
    return [
      .claimsWritten(
        loaded,
        ClaimsWritten(
          batch: batch, count: records.count,
          charge: records.reduce(.zero) { $0 + $1.charge }, withheld: withheld, path: path))
    ]
  }
}
