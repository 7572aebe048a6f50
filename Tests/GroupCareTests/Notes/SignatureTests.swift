import GroupCare
import TestSupport
import Testing

@Suite("A signature counts only over this note, this text, by this person", .covers("M137", "R20"))
struct SignatureTests {
  let note = NoteReference.member(.example("S-1"), .example("C-1"))
  let plan = TreatmentPlan.example(of: .example("C-1"))

  func proof(_ text: String = "Rehearses TIPP daily.") -> CompleteNote<ProgressNoteField> {
    let content = ProgressNoteContent.example(goals: plan.goals).writing(text, in: .plan)
    let context = ProgressNoteContext(
      goals: plan.goals, assignsHomework: true, groupNote: .example)
    return known(NoteCompleteness(content, context: context).proof)
  }

  func isSigned(_ record: NoteRecord<ProgressNoteField>, as note: NoteReference? = nil) -> Bool {
    record.verified(as: note ?? self.note, using: .testing).signed != nil
  }

  func isUnverified(
    _ record: NoteRecord<ProgressNoteField>, as note: NoteReference? = nil
  ) -> Bool {
    if case .unverified = record.verified(as: note ?? self.note, using: .testing) {
      true
    } else {
      false
    }
  }

  func statement(
    signing note: NoteReference, revision: Int = 1, by signer: Clinician = .example()
  ) -> SignatureStatement {
    proof().statement(
      signing: note, revision: revision, by: signer, at: .example(at: "16:10"), using: .testing)
  }

  @Test("what the author signed is signed, a draft is a draft")
  func signed() {
    let record = proof().signed(as: note)
    #expect(isSigned(record))
    #expect(
      record.verified(as: note, using: .testing).signed?.statement.printedName
        == "A. Torres, LMFT")
    let draft = NoteRecord(draft: proof().content)
    #expect(draft.verified(as: note, using: .testing) == .draft(proof().content))
  }

  @Test("moved to another member, session or kind of note, it doesn't hold")
  func moved() {
    let record = proof().signed(as: note)
    #expect(isUnverified(record, as: .member(.example("S-1"), .example("C-2"))))
    #expect(isUnverified(record, as: .member(.example("S-2"), .example("C-1"))))
    #expect(isUnverified(record, as: .group(.example("S-1"))))
  }

  @Test("over another text it doesn't hold")
  func alteredText() {
    let signature = known(proof().signed(as: note).signature)
    #expect(isUnverified(NoteRecord(proof("Discharged to her own doctor."), signature: signature)))
  }

  @Test("made by another key it doesn't hold")
  func otherKey() {
    #expect(isUnverified(proof().signed(as: note, .forged)))
    let signature = TestSigner(Clinician.coFacilitator.id).sign(statement(signing: note))
    #expect(isUnverified(NoteRecord(proof(), signature: signature)))
  }

  @Test("a statement about another revision, signer or time needs its own signature")
  func otherStatement() {
    let bytes = known(proof().signed(as: note).signature).bytes
    let others = [
      statement(signing: note, revision: 2),
      statement(signing: note, by: .coFacilitator),
      proof().statement(
        signing: note, revision: 1, origin: .imported(by: Clinician.exampleCoordinator.id),
        by: .example(), at: .example(at: "16:10"), using: .testing),
      proof().statement(
        signing: note, revision: 1, by: .example(), at: .example(at: "16:11"), using: .testing),
    ]
    for other in others {
      let record = NoteRecord(proof(), signature: NoteSignature(statement: other, bytes: bytes))
      #expect(isUnverified(record))
    }
  }

  @Test("a statement of one meaning never passes for another's")
  func otherMeaning() {
    let addendum = NoteAddendum.statement(
      adding: "x", to: note, revision: 1, by: .example(), at: .example(at: "16:10"),
      using: .testing)
    let signer = TestSigner(Clinician.example().id)
    #expect(isUnverified(NoteRecord(proof(), signature: signer.sign(addendum))))
    let correction = proof().statement(
      correcting: note, reason: "", revision: 1, by: .example(), at: .example(at: "16:10"),
      using: .testing)
    #expect(isUnverified(NoteRecord(proof(), signature: signer.sign(correction))))
  }

  @Test("a signed correction is read over the original, which stays", .covers("M121"))
  func correction() {
    let record = proof().signed(as: note)
      .corrected(as: note, by: proof("Individual session on Friday instead."))
    let signed = record.verified(as: note, using: .testing).signed
    #expect(signed?.content[.plan] == "Individual session on Friday instead.")
    #expect(signed?.record.content[.plan] == "Rehearses TIPP daily.")
    #expect(signed?.statementInForce.meaning == .correction)
    #expect(signed?.statement.meaning == .author)
  }

  @Test("one correction that doesn't hold spoils the note")
  func badCorrection() {
    let record = proof().signed(as: note)
    let stranger = ClinicianID.example("stranger")
    #expect(
      isUnverified(record.corrected(as: note, by: proof("Another plan altogether."), key: stranger))
    )
    #expect(
      isUnverified(
        record.corrected(
          as: .member(.example("S-1"), .example("C-2")), by: proof("Another plan altogether."))))
    let good = known(
      record.corrected(as: note, by: proof("Another plan altogether.")).corrections.first)
    #expect(
      isUnverified(
        record.corrected(
          by: proof("Another plan altogether."), reason: "another", signature: good.signature)))
  }

  @Test("a signed addendum is kept; one that isn't its author's spoils the note")
  func addendum() {
    let record = proof().signed(as: note)
    let statement = NoteAddendum.statement(
      adding: "Called back at 17:00.", to: note, revision: 2, by: .example(),
      at: .example(at: "17:05"), using: .testing)
    let signature = TestSigner(statement.keyHolder).sign(statement)
    let added = record.adding(NoteAddendum(text: "Called back at 17:00.", signature: signature))
    #expect(added.verified(as: note, using: .testing).signed?.record.addenda.count == 1)
    #expect(added.verified(as: note, using: .testing).content == proof().content)
    #expect(isUnverified(record.adding(NoteAddendum(text: "Other.", signature: signature))))
    let forged = TestSigner(.example("stranger")).sign(statement)
    #expect(
      isUnverified(record.adding(NoteAddendum(text: "Called back at 17:00.", signature: forged))))
  }

  @Test("an imported signature is made by the administrator's key, not the signer's")
  func imported() {
    let record = proof().signed(as: note, .imported)
    #expect(isSigned(record))
    let statement = known(record.signature).statement
    #expect(statement.keyHolder == Clinician.exampleCoordinator.id)
    #expect(statement.signer == Clinician.example().id)
    let own = TestSigner(statement.signer).sign(statement)
    #expect(isUnverified(NoteRecord(proof(), signature: own)))
  }

  @Test("an export tells who signed what, when, and why it was corrected")
  func history() {
    let record = proof().signed(as: note).corrected(as: note, by: proof("Another plan altogether."))
    let history = NoteHistory(record)
    #expect(history.content == record.content)
    #expect(history.signed?.by == Clinician.example().id)
    #expect(history.signed?.at == .example(at: "16:10"))
    #expect(history.corrections.map(\.reason) == ["wrong day"])
    #expect(NoteHistory(NoteRecord(draft: record.content)).signed == nil)
  }
}

extension NoteRecord {
  /// Returns the record with a correction signed with a key.
  func corrected(
    as note: NoteReference, by proof: CompleteNote<Field>, reason: String = "wrong day",
    origin: SignatureStatement.Origin = .own, key: ClinicianID? = nil
  ) -> NoteRecord {
    let statement = proof.statement(
      correcting: note, reason: reason, revision: 2, origin: origin, by: .example(),
      at: .example(at: "17:00"), using: .testing)
    return corrected(
      by: proof, reason: reason,
      signature: TestSigner(key ?? statement.keyHolder).sign(statement))
  }
}
