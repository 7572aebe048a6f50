import GroupCare
import TestSupport
import Testing

/// One case of a rule: a change of the example session, and what stops the first member's claim then.
struct GateCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let codes: [BlockerCode]
  let today: CalendarDate
  let change: @Sendable (inout ExampleSession) -> Void

  init(
    _ description: String, _ codes: BlockerCode..., on today: String = "2026-03-12",
    change: @escaping @Sendable (inout ExampleSession) -> Void
  ) {
    testDescription = description
    self.codes = codes
    self.today = .example(today)
    self.change = change
  }

  /// What stops the first member's claim.
  var blockers: [Blocker] { SessionChart.example(change).report(asked: today).blockers }

  /// Holds the case: its codes and no others stop the claim, which is made otherwise.
  func hold() {
    let chart = SessionChart.example(change)
    #expect(chart.report(asked: today).blockers.map(\.code) == codes)
    let claims = chart.exampleClaims(through: ClaimGate(on: today))
    #expect(claims.contains { $0.client.text == "C-1" } == codes.isEmpty)
  }
}

extension Authority {
  /// The example payer's row, as it decides in the example session.
  static var exampleRow: Authority {
    let payer = Payer.example()
    return .row(RowReference(payer.rows[0], of: payer))
  }
}
