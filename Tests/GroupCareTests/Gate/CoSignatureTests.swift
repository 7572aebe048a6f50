import GroupCare
import TestSupport
import Testing

@Suite(
  "A supervised clinician's note counts once the supervisor co-signed it", .covers("M51", "M56"))
struct CoSignatureTests {
  static let associate = Clinician.example { $0.supervisor = Clinician.exampleSupervisor.id }

  /// Who has to co-sign, by what the chart knows of the people.
  static func coSign(
    _ session: inout ExampleSession, by clinician: Clinician = .exampleSupervisor,
    imported: Bool = false
  ) {
    let signing = ExampleSigning.coSigned(by: clinician, imported: imported)
    session.groupSigning = signing
    for index in session.members.indices where session.members[index].status.presence != nil {
      session.members[index].signing = signing
    }
  }

  @Test("without it neither the group note nor a member's counts")
  func missing() {
    let report = Answers.report { $0.superviseLeader() }
    #expect(
      report.blockers.map(\.code)
        == [.groupNoteNotCoSigned, .noteNotCoSigned, .noteNotCoSigned, .noteNotCoSigned])
    #expect(
      report.blockers.compactMap(\.client) == [.example("C-1"), .example("C-2"), .example("C-3")])
    #expect(SessionChart.example({ $0.superviseLeader() }).exampleClaims().isEmpty)
  }

  @Test("with it the session is billed")
  func made() throws {
    let chart = SessionChart.example {
      $0.superviseLeader()
      Self.coSign(&$0)
    }
    #expect(chart.exampleClaims().count == 3)
    let signed = try #require(chart.groupNote.signed)
    let coSignature = try #require(signed.coSignature)
    #expect(coSignature.signer == Clinician.exampleSupervisor.id)
    #expect(coSignature.digest == signed.statement.digest)
    #expect(coSignature.revision == signed.statement.revision)
    #expect(coSignature.canonicalBytes != signed.statement.canonicalBytes)
  }

  @Test("it is asked of nobody who practises alone, nor where policy doesn't ask")
  func notAsked() {
    #expect(Answers.codes { $0.practice.policy.needsCoSignature = true } == [])
    #expect(
      Answers.codes {
        $0.superviseLeader()
        $0.practice.policy.needsCoSignature = false
      } == [])
  }

  @Test("only the author's own supervisor's counts")
  func otherPerson() {
    let codes = Answers.codes {
      $0.superviseLeader()
      Self.coSign(&$0, by: .coFacilitator)
    }
    #expect(codes == [.groupNoteNotCoSigned] + Array(repeating: .noteNotCoSigned, count: 3))
  }

  @Test("one that came in by import counts where policy accepts those")
  func imported() {
    let change = { (session: inout ExampleSession) in
      session.superviseLeader()
      Self.coSign(&session, imported: true)
    }
    #expect(Answers.codes(change).count == 4)
    #expect(
      Answers.codes {
        change(&$0)
        $0.practice.policy.acceptsImportedSignatures = true
      } == [])
  }

  let reference = NoteReference.group(ExampleSession.id)

  func proof(_ content: GroupNoteContent = .example) throws -> CompleteNote<GroupNoteField> {
    try #require(NoteCompleteness(content, isLarge: false).proof)
  }

  @Test("a correction after it needs a new one")
  func corrected() throws {
    let record = try proof().signed(as: reference, .coSigned(by: .exampleSupervisor))
    #expect(record.coSignature != nil)
    let other = try proof(.example.writing("Radical acceptance", in: .topic))
    let statement = other.statement(
      correcting: reference, reason: "The topic was another.", revision: 2, by: Self.associate,
      at: .example(at: "17:00"), using: .testing)
    let corrected = record.corrected(
      by: other, reason: "The topic was another.",
      signature: TestSigner(Self.associate.id).sign(statement))
    #expect(corrected.coSignature == nil)
    let signed = try #require(corrected.verified(as: reference, using: .testing).signed)
    let anew = signed.statement(by: .exampleSupervisor, at: .example(at: "18:00"))
    #expect(anew.revision == 2 && anew.digest == statement.digest)
    let again = corrected.coSigned(TestSigner(anew.signer).sign(anew))
    #expect(again.verified(as: reference, using: .testing).signed?.coSignature == anew)
    // The one over the text before the correction doesn't hold over the text after it.
    let old = try #require(record.coSignature)
    #expect(corrected.coSigned(old).verified(as: reference, using: .testing).signed == nil)
  }

  @Test("an addendum leaves it as it is")
  func addendum() throws {
    let record = try proof().signed(as: reference, .coSigned(by: .exampleSupervisor))
    let statement = NoteAddendum.statement(
      adding: "One member called later.", to: reference, revision: 2, by: Self.associate,
      at: .example(at: "17:00"), using: .testing)
    let addendum = NoteAddendum(
      text: "One member called later.", signature: TestSigner(Self.associate.id).sign(statement))
    let signed = record.adding(addendum).verified(as: reference, using: .testing).signed
    #expect(signed?.coSignature != nil)
  }

  @Test("a forged one, the author's own, or one of another note makes the note unverified")
  func doesNotHold() throws {
    let record = try proof().signed(as: reference)
    let signed = try #require(record.verified(as: reference, using: .testing).signed)
    let statement = signed.statement(by: .exampleSupervisor, at: .example(at: "17:00"))
    let own = signed.statement(by: .example(), at: .example(at: "17:00"))
    let elsewhere = NoteReference.group(.example("S-2"))
    let other = try #require(
      try proof().signed(as: elsewhere).verified(as: elsewhere, using: .testing).signed)
    let ofOther = other.statement(by: .exampleSupervisor, at: .example(at: "17:00"))
    let signatures = [
      TestSigner(.example("stranger")).sign(statement), TestSigner(own.signer).sign(own),
      TestSigner(ofOther.signer).sign(ofOther), try #require(record.signature),
    ]
    for signature in signatures {
      guard
        case .unverified = record.coSigned(signature).verified(as: reference, using: .testing)
      else {
        Issue.record("a co-signature held that isn't one")
        continue
      }
    }
  }
}
