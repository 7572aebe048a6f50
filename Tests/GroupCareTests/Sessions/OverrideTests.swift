import GroupCare
import TestSupport
import Testing

@Suite("An override of a soft rule")
struct OverrideTests {
  @Test(
    "can't be made of what is about presence, identity, completeness or signature")
  func hard() {
    let hard = BlockerCode.allCases.filter { code in
      ["session.", "attendance.", "identity.", "facilitator.", "group-note."].contains {
        code.rawValue.hasPrefix($0)
      } || code.rawValue.hasPrefix("note.missing") || code.rawValue.hasPrefix("note.signature")
        || [.noteUnsigned, .noteFiller, .minutesNone, .nameUnwritable].contains(code)
    }
    #expect(hard.count > 25)
    #expect(hard.allSatisfy { !$0.isSoft })
    for code in hard {
      #expect(
        Override(
          code, reason: "The supervisor looked at it.", by: .example("torres"),
          at: .example(at: "16:00")) == nil)
    }
  }

  @Test("what was overridden is told with what the rule found, and stops nothing", .covers("M131"))
  func overridden() throws {
    let example = try #require(BlockerExample.all.first { $0.code == .noteNearIdentical })
    var chart = SessionChart.example(example.spoil)
    let client = chart.encounters[0].client.id
    let found = try #require(
      GateReport(chart, gate: example.gate).encounters[0].blockers.first {
        $0.code == .noteNearIdentical
      })
    try chart.apply(
      .override(client, .noteNearIdentical, reason: "Both read the same worksheet aloud."),
      ChangeContext(by: .example("torres"), at: .example(at: "16:00")))
    let report = GateReport(chart, gate: example.gate).encounters[0]
    #expect(report.overridden == [found])
    #expect(!report.blockers.contains(found))
  }
}
