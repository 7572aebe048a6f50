import Foundation
import TestSupport
import Testing

@Suite("Looking up diagnosis codes on the command line")
struct DiagnosesCommandTests {
  @Test("it lists what held on the day, for people", .covers("M142"))
  func table() throws {
    let answer = try CommandRunner().quorum(
      "diagnoses", "bulimia", "--on", "2026-03-12", "--limit", "3")
    #expect(answer.exitCode == 0 && answer.errors.isEmpty)
    #expect(
      answer.output == """
        Code    Description                   Billable  From        To
        F50.20  Bulimia nervosa, unspecified  yes       2024-10-01
        F50.21  Bulimia nervosa, mild         yes       2024-10-01
        F50.22  Bulimia nervosa, moderate     yes       2024-10-01

        """)
  }

  @Test("it has the promised keys, and a code that is older than the list no first day")
  func keys() throws {
    let answer = try CommandRunner().quorum(
      "diagnoses", "f50.2", "--on", "2024-09-30", "--format", "json")
    #expect(answer.keys == ["diagnoses", "code", "description", "billable", "from", "to"])
    let items = try #require(answer.json["diagnoses"] as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items[0]["code"] as? String == "F50.2")
    #expect(items[0]["billable"] as? Bool == true)
    #expect(items[0]["from"] is NSNull)
    #expect(items[0]["to"] as? String == "2024-09-30")
    let sheet = try CommandRunner().quorum(
      "diagnoses", "border", "pers", "--on", "2026-03-12", "--format", "csv")
    #expect(sheet.output.hasPrefix("\"code\",\"description\",\"billable\",\"from\",\"to\"\r\n"))
  }

  @Test("behind the release's last day it says so, and a broken file of one's own is told of")
  func warnings() throws {
    let runner = try CommandRunner()
    let late = try runner.quorum("diagnoses", "F60.3", "--on", "2031-01-01")
    #expect(late.exitCode == 0 && late.output.contains("F60.3"))
    #expect(late.errorLines.count == 1 && late.errors.contains("FY2027"))
    let folder = runner.home.appending(path: "config/quorum")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("release FY2030\n".utf8).write(to: folder.appending(path: "icd-10-cm.tsv"))
    let broken = try runner.quorum("diagnoses", "F60.3", "--on", "2026-03-12")
    #expect(broken.exitCode == 0 && broken.output.contains("Borderline"))
    #expect(broken.errorLines.count == 1 && broken.errors.contains("icd-10-cm.tsv:1: "))
  }

  @Test(
    "a code that no claim can carry is told of when it is taken in, and stops that claim alone",
    .covers("M142", "M144"))
  func gate() throws {
    let practice = try CommandPractice.sample()
    let source = CommandPractice.sampleData + "/diagnoses.csv"
    let folder = practice.path("changed")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = try String(contentsOfFile: source, encoding: .utf8)
    #expect(text.contains("C-09,F41.1,"))
    try text.replacing("C-09,F41.1,", with: "C-09,F41,")
      .write(toFile: folder + "/diagnoses.csv", atomically: true, encoding: .utf8)
    let taken = try practice.quorum("import", folder + "/diagnoses.csv")
    #expect(taken.exitCode == 0)
    #expect(
      taken.errorLines == ["diagnoses.csv: F41 is only a heading; use F41.0, F41.1 or another."])
    let gate = try practice.quorum("gate", "S-0304-ANX", "--format", "json")
    let encounters = try #require(try gate.json["encounters"] as? [[String: Any]])
    let blocked = encounters.filter { $0["state"] as? String == "blocked" }
    #expect(blocked.map { $0["client"] as? String } == ["C-09"])
    let blockers = try #require(blocked.first?["blockers"] as? [[String: Any]])
    #expect(blockers.map { $0["code"] as? String } == ["diagnosis.not-billable"])
  }
}
