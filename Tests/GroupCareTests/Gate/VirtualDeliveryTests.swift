import GroupCare
import TestSupport
import Testing

@Suite("A member who wasn't in the room, and what the payer covers", .covers("M10", "M65", "R16"))
struct VirtualDeliveryTests {
  static func taking(
    _ delivery: Delivery, _ set: @escaping @Sendable (inout PayerTerms) -> Void
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0] = ExampleMember($0.members[0].client, delivery: delivery)
      $0.payersSay(set)
    }
  }

  static let cases = [
    GateCase("in the room alone: in the room", change: taking(.inPerson) { roomOnly(&$0) }),
    GateCase("in the room alone: video", .payerVirtual, change: taking(.video) { roomOnly(&$0) }),
    GateCase(
      "in the room alone: telephone", .payerVirtual,
      change: taking(.audioOnly) { roomOnly(&$0) }),
    GateCase("not by telephone: in the room", change: taking(.inPerson) { noPhone(&$0) }),
    GateCase("not by telephone: video", change: taking(.video) { noPhone(&$0) }),
    GateCase(
      "not by telephone: telephone", .payerAudioOnly, change: taking(.audioOnly) { noPhone(&$0) }),
    GateCase("silent: telephone", change: taking(.audioOnly) { _ in }),
    GateCase("an allowed platform", change: taking(.video) { $0.platforms = ["Meetwell"] }),
    GateCase(
      "an allowed platform, written otherwise",
      change: taking(.video) { $0.platforms = ["Other", " MEETWELL. "] }),
    GateCase(
      "another platform", .payerPlatform, change: taking(.video) { $0.platforms = ["Meetwel"] }),
    GateCase("no platform at all", .payerPlatform, change: taking(.video) { $0.platforms = [] }),
    GateCase(
      "a telephone call has no platform", change: taking(.audioOnly) { $0.platforms = ["Other"] }),
    GateCase("in the room", change: taking(.inPerson) { $0.platforms = ["Other"] }),
    GateCase("a platform nobody wrote down", .payerPlatform) {
      taking(.video) { $0.platforms = ["Meetwell"] }(&$0)
      $0.detail.platform = nil
    },
  ]

  static func roomOnly(_ terms: inout PayerTerms) { terms.isVirtualCovered = false }

  static func noPhone(_ terms: inout PayerTerms) {
    terms.isVirtualCovered = true
    terms.isAudioOnlyCovered = false
  }

  @Test("stops the claim or doesn't", .covers("M11", "M32", "M59"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("names the platform and the payer's row")
  func words() {
    let blockers = GateCase("", change: Self.taking(.video) { $0.platforms = ["Other"] }).blockers
    #expect(blockers.map(\.message) == ["This payer doesn't allow Meetwell."])
    #expect(blockers.map(\.authority) == [.exampleRow])
  }
}
