import GroupCare
import TestSupport
import Testing

@Suite("The gate believes a signature only where it belongs", .covers("M7", "R20"))
struct SignedNoteGateTests {
  let maria = ClientID.example("C-1")

  /// The example with another note put into one member's place.
  func chart(
    _ sound: SessionChart = .example(), groupNote: GroupNote? = nil, note: ProgressNote? = nil
  ) -> SessionChart {
    SessionChart(
      practice: sound.practice, group: sound.group, session: sound.session,
      groupNote: groupNote ?? sound.groupNote,
      encounters: sound.encounters.map { encounter in
        guard encounter.client.id == maria, let note else { return encounter }
        return Encounter(
          client: encounter.client, order: encounter.order, attendance: encounter.attendance,
          identityCheck: encounter.identityCheck, note: note, billing: encounter.billing)
      },
      clinicians: sound.clinicians)
  }

  func codes(_ chart: SessionChart) -> [BlockerCode] {
    GateReport(chart, gate: ClaimGate(on: .exampleToday)).blockers.map(\.code)
  }

  func proof(_ chart: SessionChart) -> CompleteNote<ProgressNoteField> {
    known(chart.noteCompleteness(of: chart.encounters[0]).proof)
  }

  @Test("a note that is well signed for another member or session counts for nothing here")
  func proofOfAnotherNote() {
    let sound = SessionChart.example()
    for other in [
      NoteReference.member(ExampleSession.id, .example("C-2")),
      .member(.example("S-2"), maria),
    ] {
      let note = proof(sound).signed(as: other).verified(as: other, using: .testing)
      #expect(note.signed != nil)
      #expect(codes(chart(note: note)) == [.noteSignature])
    }
    let other = NoteReference.group(.example("S-2"))
    let content = known(sound.groupNoteCompleteness.proof)
    let groupNote = content.signed(as: other).verified(as: other, using: .testing)
    #expect(codes(chart(groupNote: groupNote)) == [.groupNoteSignature])
  }

  @Test("the gate reads a signed correction over the original")
  func correction() throws {
    let reference = NoteReference.member(ExampleSession.id, maria)
    let sound = SessionChart.example()
    let goal = TreatmentGoal(
      id: .example("C-1-G3"), text: "Sleeps through", baseline: "2 of 7 nights",
      target: "6 of 7 nights")
    func withGoal(_ note: ProgressNote) -> SessionChart {
      let plan = TreatmentPlan.example(of: maria)
      let encounter = sound.encounters[0]
      var billing = encounter.billing
      billing.plan = TreatmentPlan(
        id: plan.id, client: maria, signedOn: plan.signedOn, namesGroup: true,
        rationale: plan.rationale, goals: plan.goals + [goal])
      return SessionChart(
        practice: sound.practice, group: sound.group, session: sound.session,
        groupNote: sound.groupNote,
        encounters: [
          Encounter(
            client: encounter.client, order: 0, attendance: encounter.attendance,
            identityCheck: encounter.identityCheck, note: note, billing: billing)
        ] + sound.encounters.dropFirst(), clinicians: sound.clinicians)
    }
    // A goal was added to the plan after signing: the signed note says nothing about it.
    let signed = withGoal(sound.encounters[0].note)
    #expect(codes(signed) == [.noteMissingGoal, .noteMissingGoal])
    let content = sound.encounters[0].note.content
      .writing("3 of 7 nights", in: .goalCurrent(goal.id))
      .writing("advanced", in: .goalStatus(goal.id))
    let context = signed.noteContext(of: signed.encounters[0])
    let proof = try #require(NoteCompleteness(content, context: context).proof)
    let record = sound.encounters[0].note.record.corrected(as: reference, by: proof)
    let corrected = withGoal(record.verified(as: reference, using: .testing))
    #expect(codes(corrected).isEmpty)
    #expect(corrected.exampleClaims().map(\.client).first == maria)
  }

  @Test("a signed note takes no edits, and neither does one whose signature doesn't hold")
  func noEdits() {
    let context = ChangeContext(by: Clinician.example().id, at: .example(at: "17:00"))
    for signing in [ExampleSigning.own, .imported, .forged] {
      var chart = SessionChart.example { session in
        session.groupSigning = signing
        session.members[0].signing = signing
      }
      let before = chart
      #expect(throws: SessionRefusal.noteIsSigned) {
        try chart.apply(.writeNote(maria, .plan, "Other"), context)
      }
      #expect(throws: SessionRefusal.noteIsSigned) {
        try chart.apply(.writeGroupNote(.topic, "Other"), context)
      }
      #expect(chart == before)
    }
  }

  @Test("where imports are refused, the signature in force decides")
  func importedCorrection() {
    let reference = NoteReference.member(ExampleSession.id, maria)
    let proof = proof(.example())
    let administrator = SignatureStatement.Origin.imported(by: Clinician.exampleCoordinator.id)
    let own = proof.signed(as: reference)
    let imported = proof.signed(as: reference, .imported)
    let cases: [(NoteRecord<ProgressNoteField>, [BlockerCode])] = [
      (own, []), (imported, [.noteImported]),
      (own.corrected(as: reference, by: proof, origin: administrator), [.noteImported]),
      (imported.corrected(as: reference, by: proof), []),
    ]
    for (record, expected) in cases {
      let note = record.verified(as: reference, using: .testing)
      #expect(codes(chart(note: note)) == expected)
    }
  }
}
