import GroupCare
import TestSupport
import Testing

@Suite("A table of diagnosis codes says what a claim of a date can carry")
struct DiagnosisTableTests {
  struct Question: CustomTestStringConvertible, Sendable {
    let code: String
    let date: String
    let status: DiagnosisStatus
    var fault: String?
    var testDescription: String { "\(code) on \(date)" }
  }

  static func ask(
    _ code: String, _ date: String, _ status: DiagnosisStatus, _ fault: String? = nil
  ) -> Question {
    Question(code: code, date: date, status: status, fault: fault)
  }

  static func codes(_ codes: String...) -> [DiagnosisCode] { codes.map { .example($0) } }

  static let questions = [
    ask("F60.3", "2026-03-12", .billable),
    ask(
      "F60", "2026-03-12", .notBillable(use: codes("F60.3")), "F60 is only a heading; use F60.3."),
    ask(
      "F50.0", "2026-03-12", .notBillable(use: codes("F50.00", "F50.010", "F50.011")),
      "F50.0 is only a heading; use F50.00, F50.010 or another."),
    // A code that was split on 1 October 2024: the day before, and the day.
    ask("F50.2", "2024-09-30", .billable),
    ask(
      "F50.2", "2024-10-01", .notBillable(use: codes("F50.20", "F50.21")),
      "F50.2 is only a heading; use F50.20 or F50.21."),
    ask(
      "F50.21", "2024-09-30",
      .notValid(.example("2024-10-01", nil), use: codes("F50.2")),
      "F50.21 begins only on 2024-10-01; use F50.2."),
    ask("F50.21", "2024-10-01", .billable),
    ask("F50.21", "2024-10-02", .billable),
    // A code that ended, and nothing near it is left.
    ask("F64.9", "2025-09-30", .billable),
    ask(
      "F64.9", "2025-10-01",
      .notValid(.example("2021-01-01", "2025-09-30"), use: []), "F64.9 ended on 2025-09-30."),
    ask("F64", "2025-10-01", .notBillable(use: []), "F64 is only a heading."),
    // A code that never was.
    ask(
      "F60.33", "2026-03-12", .unknown(use: codes("F60.3")), "There is no code F60.33; use F60.3."),
    ask("F61", "2026-03-12", .unknown(use: []), "There is no code F61."),
    // What the table doesn't know it says nothing of, and nothing before it begins.
    ask("E11.9", "2026-03-12", .outsideTable), ask("Z62.1", "2026-03-12", .outsideTable),
    ask("F61", "2020-12-31", .outsideTable), ask("F50.2", "2020-12-31", .outsideTable),
    ask("F50.2", "2021-01-01", .billable),
    // Behind the release's last day it still answers.
    ask("F60.3", "2026-10-01", .billable),
  ]

  @Test("each code, on the days around each change", .covers("M140", "M142"), arguments: questions)
  func status(question: Question) {
    let code = DiagnosisCode.example(question.code)
    let date = CalendarDate.example(question.date)
    let status = DiagnosisTable.example.status(of: code, on: date)
    #expect(status == question.status)
    #expect(status.fault(of: code, on: date) == question.fault)
  }

  @Test(
    "behind a release's last day there is a word of caution, and no day sooner",
    arguments: [("2025-09-30", false), ("2026-09-30", false), ("2026-10-01", true)])
  func caution(date: String, isCautious: Bool) throws {
    let caution = DiagnosisTable.example.release?.caution(on: .example(date))
    #expect((caution != nil) == isCautious)
    if let caution { #expect(caution.contains("FY2026") && caution.contains("2026-09-30")) }
  }

  @Test("an empty table says nothing of any code")
  func empty() {
    let table = DiagnosisTable.empty
    #expect(table.status(of: .example("F60.3"), on: .example()) == .outsideTable)
    #expect(table.status(of: .example("F60"), on: .example()) == .outsideTable)
    #expect(table.search("anorexia", on: .example()).isEmpty)
  }

  @Test("lines may come in any order")
  func order() throws {
    let table = DiagnosisTable.example
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20 {
      let shuffled = DiagnosisTable(
        release: try #require(table.release), knownSince: table.knownSince,
        coverage: table.coverage, entries: table.entries.shuffled(using: &generator))
      #expect(shuffled == table)
    }
  }

  @Test("what it says to use instead can itself be billed that day")
  func alternatives() {
    let table = DiagnosisTable.example
    for date in ["2021-01-01", "2024-09-30", "2024-10-01", "2025-10-01"] {
      let date = CalendarDate.example(date)
      for entry in table.entries {
        for code in table.billable(near: entry.code, on: date) {
          #expect(table.status(of: code, on: date) == .billable)
        }
      }
    }
  }
}
