import GroupCare
import TestSupport
import Testing

@Suite("Timely filing, and documents to upload", .covers("R36", "M34"))
struct FilingTests {
  /// The claim must arrive by 2026-06-10.
  static func within90(_ session: inout ExampleSession) {
    session.payersSay { $0.timelyFilingDays = 90 }
  }

  static let cases = [
    GateCase("the last day", on: "2026-06-10") { within90(&$0) },
    GateCase("the day after it", .filingTooLate, on: "2026-06-11") { within90(&$0) },
    GateCase("years later, and the payer is silent", on: "2030-01-01") { _ in },
  ]

  @Test("stops the claim or doesn't", arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("says the last day, and nothing mends it")
  func words() {
    let blockers = GateCase("", on: "2026-06-11") { Self.within90(&$0) }.blockers
    #expect(blockers.map(\.message) == ["The claim had to arrive by 2026-06-10."])
    #expect(blockers.map(\.authority) == [.exampleRow])
    #expect(blockers.map(\.remedy) == [.never])
  }

  @Test(
    "fourteen days before the last one are remarked on",
    arguments: [
      ("2026-05-26", false), ("2026-05-27", true), ("2026-06-10", true), ("2026-06-11", false),
    ])
  func soon(today: String, isSoon: Bool) {
    let report = SessionChart.example { Self.within90(&$0) }.report(asked: .example(today))
    let remarks = report.remarks.filter { $0.code == .filingSoon }
    #expect(remarks.map(\.message) == (isSoon ? ["The claim must arrive by 2026-06-10."] : []))
  }

  @Test("a claim that is written isn't urged again")
  func written() {
    let claims = SessionChart.example().exampleClaims().map { ClaimRecord.example($0) }
    let chart = SessionChart.example {
      Self.within90(&$0)
      $0.claims = claims
    }
    #expect(chart.report(asked: .example("2026-06-10")).remarks.isEmpty)
  }

  @Test(
    "documents are to be uploaded for those who weren't in the room",
    arguments: [("C-1", []), ("C-2", [.uploadNeeded])] as [(String, [RemarkCode])])
  func upload(client: String, codes: [RemarkCode]) {
    let chart = SessionChart.example { $0.payersSay { $0.needsUpload = true } }
    #expect(chart.report(on: client).remarks.map(\.code) == codes)
    let silent = SessionChart.example { $0.payersSay { $0.needsUpload = false } }
    #expect(silent.report(on: client).remarks.isEmpty)
  }
}
