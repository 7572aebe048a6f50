import GroupCare
import TestSupport
import Testing

@Suite("A multiple-family group is billed once a family", .covers("M41", "R6"))
struct FamilyBillingTests {
  static func ids(_ texts: [String]) -> [ClientID] { texts.map { .example($0) } }

  /// A session of five members and two families.
  static func chart(_ change: (inout ExampleSession) -> Void = { _ in }) -> SessionChart {
    .example { session in
      session.group.kind = .multipleFamily
      session.members = ["F1-a", "F1-b", "F2-a", "F2-b", "F2-c"].map {
        ExampleMember(.example($0, "Member", "Of-\($0)"))
      }
      let first = Family(id: .example("F1"), name: "one", members: ids(["F1-b", "F1-a"]))
      let second = Family(
        id: .example("F2"), name: "two", members: ids(["F2-a", "F2-b", "F2-c"]))
      for index in session.members.indices {
        session.members[index].family = index < 2 ? first : second
      }
      change(&session)
    }
  }

  func billed(_ chart: SessionChart) -> [String] { chart.exampleClaims().map(\.client.text) }

  @Test("the first of the family's order who was there is billed, with 90849")
  func once() throws {
    let claims = Self.chart().exampleClaims()
    #expect(claims.map(\.client.text) == ["F1-b", "F2-a"])
    #expect(claims.allSatisfy { $0.line.code == .multipleFamily })
    #expect(claims.allSatisfy { $0.line.charge == Money(cents: 95_00) })
    let proof = try #require(Self.chart().documented)
    #expect(
      ClaimGate(on: .exampleToday).evaluate(.example("F1-a"), of: proof)
        == .notBillable(.billedOnFamilyMember(.example("F1-b"))))
  }

  @Test("when that one stays away, the next of the family is billed")
  func next() {
    #expect(
      billed(Self.chart { $0.members[1].status = .noShow }) == ["F1-a", "F2-a"])
    #expect(
      billed(
        Self.chart { session in
          for index in 2...3 { session.members[index].status = .noShow }
        }) == ["F1-b", "F2-c"])
  }

  @Test("a family that was billed isn't billed again when its list changes")
  func reordered() throws {
    let made = Self.chart().exampleClaims().map { ClaimRecord.example($0) }
    let chart = Self.chart { session in
      session.claims = made
      for index in 0...1 {
        session.members[index].family = Family(
          id: .example("F1"), name: "one", members: Self.ids(["F1-a", "F1-b"]))
      }
    }
    let proof = try #require(chart.documented)
    #expect(
      ClaimGate(on: .exampleToday).evaluate(.example("F1-a"), of: proof)
        == .notBillable(.billedOnFamilyMember(.example("F1-b"))))
  }

  @Test("members whom their family's list doesn't name are billed once together")
  func notListed() {
    let chart = Self.chart { session in
      for index in 2...4 {
        session.members[index].family = Family(id: .example("F2"), name: "two", members: [])
      }
    }
    #expect(billed(chart) == ["F1-b", "F2-a"])
  }

  @Test("a relative whose record names no family is blocked, and the family is billed on another")
  func noFamily() {
    #expect(billed(Self.chart { $0.members[1].family = nil }) == ["F1-a", "F2-a"])
  }

  @Test("what a payer asks is asked of a member without a family too", .covers("N1"))
  func noFamilyHidesNothing() {
    let codes = Answers.codes { session in
      session.group.kind = .multipleFamily
      session.members = [session.members[0]]
      session.payersSay { $0.minimumMinutes = 91 }
    }
    #expect(codes == [.noFamily, .minutesTooFew, .groupTooSmall])
  }

  @Test("in a group of unrelated clients families don't matter")
  func psychotherapy() {
    #expect(billed(Self.chart { $0.group.kind = .psychotherapy }).count == 5)
  }
}
