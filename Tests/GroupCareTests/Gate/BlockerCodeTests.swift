import GroupCare
import TestSupport
import Testing

@Suite("For every blocker: a session that has it, and the same session without it")
struct BlockerCodeTests {
  @Test("every code has its session")
  func allCodes() {
    #expect(BlockerExample.all.map(\.code) == BlockerCode.allCases)
  }

  @Test(
    "the session with the defect is blocked by it, the one without isn't",
    .covers("N1", "M7", "M137", "M144"), arguments: BlockerExample.all)
  func blocked(example: BlockerExample) throws {
    let sound = GateReport(.example(), gate: example.gate)
    #expect(sound.allBlockers.isEmpty && sound.isOpen)

    let chart = SessionChart.example(example.spoil)
    let report = GateReport(chart, gate: example.gate)
    let blocker = try #require(report.allBlockers.first { $0.code == example.code })
    #expect(blocker.stops == example.scope)
    #expect(report.blockers.contains(blocker) == (example.scope == .session))
    #expect(blocker.isOverridable == example.code.isSoft)

    let claims = chart.exampleClaims(through: example.gate)
    if example.scope == .session {
      #expect(claims.isEmpty && chart.documented == nil)
      #expect(!report.encounters.contains { $0.state == .ready })
    } else {
      let client = try #require(blocker.client)
      #expect(chart.documented != nil)
      #expect(!claims.contains { $0.client == client })
    }
  }

  @Test(
    "a blocker says one sentence, names its source, and no name of a person",
    arguments: BlockerExample.all)
  func sentence(example: BlockerExample) throws {
    let chart = SessionChart.example(example.spoil)
    for blocker in GateReport(chart, gate: example.gate).allBlockers {
      #expect(blocker.message.hasSuffix(".") && blocker.message.count <= 80)
      #expect(!blocker.source.isEmpty)
      for encounter in chart.encounters {
        #expect(!blocker.message.contains(encounter.client.name.family))
        #expect(!blocker.message.contains(encounter.client.name.given))
      }
    }
  }

  @Test(
    "one member's defect leaves the other members' claims alone",
    arguments: BlockerExample.all.filter { $0.scope == .encounter })
  func others(example: BlockerExample) {
    let chart = SessionChart.example(example.spoil)
    let report = GateReport(chart, gate: example.gate)
    let ready = report.encounters.filter { $0.state == .ready }.map(\.client)
    #expect(chart.exampleClaims(through: example.gate).map(\.client) == ready)
  }

  @Test("one unfinished note stops the claims of all", .covers("M7", "N1"))
  func oneNote() {
    let chart = SessionChart.example { $0.members[2].signing = .draft }
    let report = GateReport(chart, gate: ClaimGate(on: .exampleToday))
    #expect(report.blockers.map(\.code) == [.noteUnsigned])
    #expect(report.blockers.map(\.client) == [.example("C-3")])
    #expect(chart.exampleClaims().isEmpty)
  }

  @Test("a policy that accepts imported signatures lets them pass")
  func importedAccepted() {
    let chart = SessionChart.example { session in
      session.practice.policy.acceptsImportedSignatures = true
      session.groupSigning = .imported
      session.members[0].signing = .imported
    }
    #expect(chart.exampleClaims().count == 3)
  }
}
