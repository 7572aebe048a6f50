internal import GroupCare
internal import Vault

/// Takes sessions of a practice folder into the record.
struct SessionImport {
  let practice: OpenPractice
  let roll: Roll
  /// What is stored beside each session, and what comes in with it.
  let elsewhere: Elsewhere
  let verifier: SignatureVerifier

  /// Plans one session; nothing when there is nothing to write.
  func writing(
    _ content: SessionContent, claims: [ClaimRecord], place: Int, _ outcome: inout ImportOutcome
  ) throws -> SessionWriting? {
    let id = content.session.id
    let stored = try practice.records.session(id)
    let base =
      stored
      ?? SessionRecords(
        session: Versioned(value: content.session, revision: 0, place: place), factsRevision: 0)
    let chart = try roll.chart(base, elsewhere: elsewhere, verifier: verifier)
    var writing = SessionWriting(LoadedSession(records: base, chart: chart))
    writing.claims = claims
    if let stored {
      let known = SessionContent(chart)
      let told = content.withoutBlankMembers.statingDigests(verifier.digest)
      if known == told {
        outcome.unchanged += 1
        return claims.isEmpty ? nil : writing
      }
      guard stored.isUntouched || known.mended(by: told, where: chart) == told else {
        outcome.kept += 1
        return claims.isEmpty ? nil : writing
      }
      outcome.updated += 1
    } else {
      outcome.created += 1
    }
    try fill(&writing, with: content)
    if case .documented = writing.chart.session.state,
      case .blocked = SessionGate().evaluate(writing.chart)
    {
      throw PracticeError.blocked(GateReport(writing.chart, gate: practice.gate))
    }
    return writing
  }

  private func fill(_ writing: inout SessionWriting, with content: SessionContent) throws {
    let id = content.session.id
    writing.chart.session = content.session
    for (index, member) in content.members.enumerated() {
      guard let client = roll.clients[member.client] else {
        throw PracticeError.inconsistent(.client, id: member.client.text)
      }
      let known = writing.chart.encounters.firstIndex { $0.client.id == member.client }
      var billing = roll.billing(
        of: client.id, past: try elsewhere.past(of: client.id, beside: content.session))
      billing.earlierNotes = try elsewhere.earlierNotes(
        of: client, before: content.session, for: member.note.content,
        isClaimed: writing.claims.contains { $0.client == client.id && $0.state != .voided })
      let encounter = Encounter(
        client: client,
        order: known.map { writing.chart.encounters[$0].order } ?? 1000 + index,
        isWalkIn: member.isWalkIn, attendance: member.attendance,
        identityCheck: member.identityCheck,
        note: known.map { writing.chart.encounters[$0].note } ?? .draft(ProgressNoteContent()),
        overrides: member.overrides,
        billing: billing)
      if let known {
        writing.chart.encounters[known] = encounter
      } else {
        writing.chart.encounters.append(encounter)
      }
    }
    let isLarge = writing.chart.present.count >= roll.profile.policy.largeGroupFrom
    let revisions = writing.loaded.records.revisions
    writing.chart.groupNote = try note(
      content.groupNote, as: .group(id), over: writing.chart.groupNote,
      base: revisions[.groupNote] ?? 0
    ) { NoteCompleteness($0, isLarge: isLarge) }
    for member in content.members {
      guard
        let index = writing.chart.encounters.firstIndex(where: { $0.client.id == member.client })
      else { continue }
      let context = writing.chart.noteContext(of: writing.chart.encounters[index])
      writing.chart.encounters[index].note = try note(
        member.note, as: .member(id, member.client), over: writing.chart.encounters[index].note,
        base: revisions[.note(member.client)] ?? 0
      ) { NoteCompleteness($0, context: context) }
    }
  }

  /// Makes a note of its history; every signature in it is attested by the signed-in administrator.
  private func note<Field: NoteField>(
    _ history: NoteHistory<Field>, as note: NoteReference, over old: Note<Field>, base: Int,
    completeness: (NoteContent<Field>) -> NoteCompleteness<Field>
  ) throws -> Note<Field> {
    // What is here already stays with the signatures that were made here.
    if NoteHistory(old.record) == history.statingDigests(verifier.digest) { return old }
    guard let signed = history.signed else {
      guard history.corrections.isEmpty, history.addenda.isEmpty, history.coSigned == nil else {
        throw PracticeError.inconsistent(.note, id: note.canonicalText)
      }
      return .draft(history.content)
    }
    do {
      var made = try pen(note, base, signed).sign(completeness(history.content))
      for correction in history.corrections {
        made = try pen(note, base, correction.signed).correct(
          made, with: completeness(correction.content), reason: correction.reason)
      }
      for addendum in history.addenda {
        made = try pen(note, base, addendum.signed).add(addendum.text, to: made)
      }
      // Nobody co-signs what doesn't hold: the supervisor's signature goes with the author's.
      if let coSigned = history.coSigned, made.signed != nil {
        made = try pen(note, base, coSigned).coSign(made)
      }
      return made
    } catch PracticeError.incomplete(let fields) {
      throw PracticeError.incomplete(fields: fields.map { "\(note.canonicalText): \($0)" })
    }
  }

  private func pen<Field>(
    _ note: NoteReference, _ base: Int, _ signing: NoteHistory<Field>.Signing
  ) throws -> Pen {
    guard let clinician = roll.clinicians[signing.by] else {
      throw PracticeError.inconsistent(.clinician, id: signing.by.text)
    }
    return Pen(
      note: note, revision: base + 1, signer: clinician, at: signing.at,
      origin: .imported(by: practice.user.id), digest: signing.digest, verifier: verifier,
      sign: practice.records.keyring.sign)
  }
}

extension SessionRecords {
  /// Whether nobody has worked on the session here: it is planned, and nothing is written about it.
  fileprivate var isUntouched: Bool {
    guard case .scheduled = session.value.state else { return false }
    return members.allSatisfy { $0.attendance.edits.isEmpty } && identity.isEmpty
      && groupNote?.value.note.content.isEmpty ?? true
      && notes.values.allSatisfy { $0.value.note.content.isEmpty }
  }
}
