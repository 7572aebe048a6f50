import GroupCare
import TestSupport
import Testing

@Suite("Notes are signed soon after the session")
struct SignatureTimeTests {
  @Test(
    "later than the payer's days needs a reason", .covers("R20"),
    arguments: [
      ("2026-03-12", 0, false), ("2026-03-11", 0, true), ("2026-03-11", 1, false),
      ("2026-03-10", 1, true), ("2026-03-09", 2, true), ("2026-03-10", 2, false),
    ])
  func tooLate(day: String, days: Int, isBlocked: Bool) throws {
    let change = { (session: inout ExampleSession) in
      session.hold(on: day)
      session.members[0].payers = [PayerTerms.examplePayer { $0.signatureDays = days }]
    }
    let report = Answers.report(change)
    let blockers = report.allBlockers
    #expect(
      blockers.map(\.code) == (isBlocked ? [.signatureTooLate, .signatureTooLate] : []))
    #expect(blockers.allSatisfy { $0.isOverridable && $0.client == .example("C-1") })
    #expect(
      blockers.map(\.remedy) == (isBlocked ? [.signGroupNote, .signNote(.example("C-1"))] : []))
  }

  @Test("silence of payer and practice asks for nothing")
  func silent() {
    #expect(Answers.codes { $0.hold(on: "2026-02-26") } == [])
  }

  // The examples are signed at 16:10.
  @Test(
    "later than the practice's hours is remarked on",
    arguments: [("15:10", 1, false), ("15:09", 1, true), ("15:30", 0, true), ("15:30", 1, false)])
  func late(ended: String, hours: Int, isRemarked: Bool) {
    let remarks = Answers.remarks {
      $0.hold(on: "2026-03-12", to: ended)
      $0.practice.policy.lateSignatureHours = hours
    }
    #expect(remarks == (isRemarked ? [.signatureLate, .signatureLate] : []))
  }

  @Test("a practice that says nothing counts two days")
  func twoDays() {
    #expect(Answers.remarks { $0.hold(on: "2026-03-10", to: "16:10") } == [])
    #expect(Answers.remarks { $0.hold(on: "2026-03-10", to: "16:09") }.count == 2)
  }
}
