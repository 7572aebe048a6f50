import GroupCare
import TestSupport
import Testing

@Suite("A payer's own code is billed where its row names one", .covers("M18", "R7"))
struct BilledCodeTests {
  static let own = PrincipalCode.example("G0410")

  static func billedAsOwn(_ session: inout ExampleSession) {
    session.payersSay { $0.billedAs = own }
    session.practice.fees[own.code] = Money(cents: 88_00)
  }

  static let cases = [
    GateCase("the own code has a fee") { billedAsOwn(&$0) },
    GateCase("the own code has no fee", .chargeMissing) {
      $0.payersSay { $0.billedAs = own }
    },
    GateCase("the authorization is for the own code") {
      billedAsOwn(&$0)
      $0.payersSay { $0.authorization = .always }
      $0.members[0].authorizations = [.example(of: .example("C-1"), code: own.code)]
    },
    GateCase("the authorization is for the kind's code") {
      billedAsOwn(&$0)
      $0.payersSay { $0.authorization = .always }
      $0.members[0].authorizations = [.example(of: .example("C-1"))]
    },
    GateCase("the authorization is for a third code", .authorizationOtherCode) {
      billedAsOwn(&$0)
      $0.payersSay { $0.authorization = .always }
      $0.members[0].authorizations = [.example(of: .example("C-1"), code: .example("90837"))]
    },
    GateCase("a cap counts what was claimed under the own code", .capReached) {
      billedAsOwn(&$0)
      $0.payersSay { $0.caps = [UnitCap(units: 1, span: .week)] }
      $0.members[0].facts.claimedUnits = [.example("2026-03-09", code: own.code)]
    },
    GateCase("a cap counts what was claimed under the kind's code", .capReached) {
      billedAsOwn(&$0)
      $0.payersSay { $0.caps = [UnitCap(units: 1, span: .week)] }
      $0.members[0].facts.claimedUnits = [.example("2026-03-09")]
    },
  ]

  @Test("fee, authorization and caps follow it", arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("the claim carries the code and its fee")
  func claim() throws {
    let claim = try #require(SessionChart.example { Self.billedAsOwn(&$0) }.exampleClaims().first)
    #expect(claim.line.code == Self.own.code)
    #expect(claim.line.charge == Money(cents: 88_00))
  }
}
