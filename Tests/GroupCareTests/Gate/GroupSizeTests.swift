import GroupCare
import TestSupport
import Testing

@Suite("How many members were there, whatever their payers", .covers("M115", "R9", "R10"))
struct GroupSizeTests {
  /// So many were there, everyone but the first with another payer.
  static func size(_ count: Int, _ bounds: Bounds?) -> @Sendable (inout ExampleSession) -> Void {
    { session in
      session.payersSay { $0.groupSize = bounds }
      let first = session.members[0]
      session.members = [first]
      let other = Payer(
        id: .example("other"), name: "Other", payerIdentifier: "OTHER", kind: .ppo,
        rows: [.example()])
      for number in 1..<count {
        let client = Client.example("C-9\(number)", "Sam", "Visitor")
        session.members.append(
          ExampleMember(client).with {
            $0.payers = [other]
            $0.coverages = [.example(of: client, payer: other.id)]
          })
      }
    }
  }

  static let cases = [
    GateCase(
      "three, four are asked", .groupTooSmall, change: size(3, Bounds(lowest: 4, highest: 10))),
    GateCase("four, four are asked", change: size(4, Bounds(lowest: 4, highest: 10))),
    GateCase("ten, ten are allowed", change: size(10, Bounds(lowest: 4, highest: 10))),
    GateCase(
      "eleven, ten are allowed", .groupTooLarge, change: size(11, Bounds(lowest: 4, highest: 10))),
    GateCase("two, the practice asks two", change: size(2, nil)),
    GateCase("one, the practice asks two", .groupTooSmall, change: size(1, nil)),
    GateCase("one, the payer asks one", change: size(1, Bounds(lowest: 1, highest: nil))),
  ]

  @Test("stops the claim or doesn't", .covers("M32", "M182", "R2"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("is said in numbers, with the one who asks")
  func words() {
    let one = GateCase("", change: Self.size(1, nil)).blockers
    #expect(one.map(\.message) == ["1 member was there; a group is 2 or more."])
    #expect(one.map(\.authority) == [.practice])
    let many = GateCase("", change: Self.size(11, Bounds(lowest: nil, highest: 10))).blockers
    #expect(many.map(\.message) == ["11 members were there; a group is 10 or less."])
    #expect(many.map(\.authority) == [.exampleRow])
  }
}
