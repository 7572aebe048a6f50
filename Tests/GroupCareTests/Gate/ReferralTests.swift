import GroupCare
import TestSupport
import Testing

@Suite("A referral, where the payer wants one", .covers("M186"))
struct ReferralTests {
  static func referred(
    _ first: String?, _ last: String? = nil, payer: String = "northstar"
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay { $0.needsReferral = true }
      guard let first else { return }
      $0.members[0].facts.referrals = [
        Referral(
          id: .example("R-1"), client: .example("C-1"), payer: .example(payer),
          referrer: "Dr. Lee", period: .example(first, last))
      ]
    }
  }

  static let cases = [
    GateCase("none is wanted") { $0.payersSay { $0.needsReferral = false } },
    GateCase("none is there", .referralMissing, change: referred(nil)),
    GateCase("begins on the day", change: referred("2026-03-12")),
    GateCase("begins the day after", .referralMissing, change: referred("2026-03-13")),
    GateCase("ends on the day", change: referred("2026-01-01", "2026-03-12")),
    GateCase(
      "ended the day before", .referralMissing, change: referred("2026-01-01", "2026-03-11")),
    GateCase("is for another payer", .referralMissing, change: referred("2026-01-01", payer: "o")),
  ]

  @Test("is there or isn't", arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("says which day it ended")
  func words() {
    #expect(
      GateCase("", change: Self.referred("2026-01-01", "2026-03-11")).blockers.map(\.message)
        == ["The last referral ended on 2026-03-11, and this payer wants one."])
  }
}
