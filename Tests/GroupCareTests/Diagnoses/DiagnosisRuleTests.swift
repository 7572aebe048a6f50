import GroupCare
import TestSupport
import Testing

@Suite("Diagnoses of a claim are held against the codes of their day")
struct DiagnosisRuleTests {
  private func report(releaseEnding last: String, diagnosis: String) throws -> GateReport {
    let release = try #require(
      DiagnosisRelease(
        name: "FY", first: .example("2024-10-01"), last: .example(last), source: "an example",
        licence: "Public domain"))
    let known = DiagnosisTable.example
    let table = DiagnosisTable(
      release: release, knownSince: known.knownSince, coverage: known.coverage,
      entries: known.entries)
    let chart = SessionChart.example { session in
      for index in session.members.indices {
        session.members[index].client.diagnoses = [.example(diagnosis)]
      }
    }
    return GateReport(
      chart, gate: ClaimGate(on: .exampleToday, additional: [.diagnosisCode(in: table)]))
  }

  @Test(
    "a release that ended before the date of service is remarked on and stops nothing",
    .covers("M142"), arguments: [("2026-03-11", true), ("2026-03-12", false)])
  func caution(last: String, isRemarked: Bool) throws {
    let report = try report(releaseEnding: last, diagnosis: "F60.3")
    #expect(report.isOpen && report.allBlockers.isEmpty)
    let remarks = report.encounters.flatMap(\.remarks).filter {
      $0.code == .diagnosisReleaseEnded
    }
    #expect(!remarks.isEmpty == isRemarked)
    #expect(remarks.allSatisfy { $0.message.contains(last) })
  }

  @Test("a code that the table doesn't cover is neither stopped nor remarked on")
  func outside() throws {
    let report = try report(releaseEnding: "2025-09-30", diagnosis: "E11.9")
    #expect(report.allBlockers.isEmpty)
    #expect(
      !report.encounters.flatMap(\.remarks).contains { $0.code == .diagnosisReleaseEnded })
  }
}
