import DiagnosisFiles
import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The diagnosis codes that come with the program")
struct ShippedCodesTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  private let table: DiagnosisTable

  init() throws {
    table = try DiagnosisFile.read(Self.root + "/Sources/DiagnosisFiles/icd-10-cm.tsv")
  }

  @Test("they name their release, their source and that they are in the public domain")
  func release() throws {
    let release = try #require(table.release)
    #expect(release.name == "FY2027")
    #expect(release.first == .example("2026-10-01") && release.last == .example("2027-09-30"))
    #expect(release.licence.hasPrefix("Public domain") && release.source.contains("NCHS"))
  }

  @Test(
    "as many codes could be billed in each year as were published",
    .covers("M142"),
    arguments: [
      ("2021-09-30", "F", 768), ("2024-09-30", "F", 849), ("2024-10-01", "F", 871),
      ("2026-09-30", "F", 871), ("2026-10-01", "F", 872),
    ])
  func counts(date: String, chapter: String, count: Int) {
    let billable = table.entries.count {
      $0.isBillable && $0.code.text.hasPrefix(chapter) && $0.period.contains(.example(date))
    }
    #expect(billable == count)
  }

  @Test(
    "codes that were split, began or ended are so on the very day",
    arguments: [
      ("F50.2", "2024-09-30", true), ("F50.2", "2024-10-01", false),
      ("F50.21", "2024-09-30", false), ("F50.21", "2024-10-01", true),
      ("F50.010", "2024-09-30", false), ("F50.010", "2024-10-01", true),
      ("F50.81", "2024-09-30", true), ("F50.81", "2024-10-01", false),
      ("F32.A", "2021-09-30", false), ("F32.A", "2021-10-01", true),
      ("F43.8", "2022-09-30", true), ("F43.8", "2022-10-01", false),
      ("F43.81", "2022-09-30", false), ("F43.81", "2022-10-01", true),
      ("Z55.6", "2023-03-31", false), ("Z55.6", "2023-04-01", true),
      ("Z59.86", "2025-09-30", true), ("Z59.86", "2025-10-01", false),
      ("Z59.861", "2025-10-01", true), ("F64.A", "2026-09-30", false),
      ("F64.A", "2026-10-01", true), ("F60.3", "2021-01-01", true), ("F60", "2026-03-12", false),
      ("T74.01XA", "2026-03-12", true), ("T74.01", "2026-03-12", false),
    ])
  func changes(code: String, date: String, isBillable: Bool) {
    let status = table.status(of: .example(code), on: .example(date))
    #expect((status == .billable) == isBillable)
    #expect(status != .outsideTable)
  }

  @Test("no code begins another code's line and is billable, on any day of a change")
  func headings() {
    for date in ["2021-01-01", "2022-10-01", "2024-10-01", "2025-10-01", "2026-10-01"] {
      let lines = table.entries.filter { $0.period.contains(.example(date)) }
      for (line, next) in zip(lines, lines.dropFirst())
      where next.code.text.hasPrefix(line.code.text) {
        #expect(!line.isBillable, "\(line.code) on \(date)")
      }
    }
  }

  @Test("every line lies in what the table says it covers")
  func coverage() {
    for entry in table.entries {
      #expect(table.coverage.contains { entry.code.text.hasPrefix($0) }, "\(entry.code)")
    }
  }

  @Test(
    "people find them by the words they use",
    arguments: [
      ("borderline", "F60.3"), ("ptsd chronic", "F43.12"), ("social anxiety", "F40.10"),
      ("recurrent depr moderate", "F33.1"), ("munchausen proxy", "F68.A"),
      ("panic disorder", "F41.0"),
    ])
  func search(text: String, code: String) {
    #expect(table.search(text, on: .example("2026-03-12")).first?.code.text == code)
  }

  @Test(
    "every diagnosis of the practices that come along can be billed while it stands",
    .covers("M142"), arguments: ["/sample-data", "/Tests/PracticeFilesTests/second-practice"])
  func practices(folder: String) throws {
    let content = try PracticeFolder.read(at: Self.root + folder).content
    let sessions = content.sessions.map(\.session.dateOfService) + [.example("2026-11-22")]
    // Three members of the clinic of 2025 show what becomes of codes that nobody can bill.
    let shown = ["F50.2", "F64.A", "F43.7"]
    let diagnoses = content.clients.flatMap(\.diagnoses).filter { diagnosis in
      !(shown.contains(diagnosis.code.text) && diagnosis.period.last == .example("2025-12-31"))
    }
    for diagnosis in diagnoses {
      for date in sessions where diagnosis.period.contains(date) {
        #expect(table.status(of: diagnosis.code, on: date) == .billable, "\(diagnosis.code)")
      }
    }
  }
}
