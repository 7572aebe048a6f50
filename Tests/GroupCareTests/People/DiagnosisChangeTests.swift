import GroupCare
import TestSupport
import Testing

@Suite("Changing the diagnoses in a client's file", .covers("M142")) struct DiagnosisChangeTests {
  static let today = CalendarDate.exampleToday
  static let borderline = Diagnosis.example()

  static func diagnosis(
    _ code: String, _ first: String = "2026-03-12", _ last: String? = nil, label: String = "label"
  ) -> Diagnosis {
    Diagnosis(code: .example(code), label: label, period: .example(first, last))
  }

  static func changed(
    _ change: DiagnosisChange, of list: [Diagnosis] = [borderline]
  ) throws(DiagnosisRefusal) -> [Diagnosis] {
    try list.applying(change, codes: .example, today: today)
  }

  @Test("a new one becomes the last of the list, or the first")
  func add() throws {
    let new = Self.diagnosis("F50.20")
    #expect(try Self.changed(.add(new, isFirst: false)) == [Self.borderline, new])
    #expect(try Self.changed(.add(new, isFirst: true)) == [new, Self.borderline])
  }

  static let refusals: [(diagnosis: Diagnosis, refusal: DiagnosisRefusal)] = [
    (
      diagnosis("F50.0"),
      .unusable(.example("F50.0"), .notBillable(use: [.example("F50.00")]), on: today)
    ),
    (
      diagnosis("F99.9"),
      .unusable(.example("F99.9"), .unknown(use: [.example("F95.2")]), on: today)
    ),
    (diagnosis("F60.3"), .alreadyListed(.example("F60.3"))),
    (diagnosis("F60.3", "2024-01-01", "2025-01-01"), .alreadyListed(.example("F60.3"))),
    (diagnosis("G47.00", label: " "), .needsWords(.example("G47.00"))),
  ]

  @Test("one that no claim could carry, or that is there, is refused", arguments: refusals)
  func refused(diagnosis: Diagnosis, refusal: DiagnosisRefusal) {
    let error = #expect(throws: DiagnosisRefusal.self) {
      try Self.changed(.add(diagnosis, isFirst: false))
    }
    switch (error, refusal) {
    case (.unusable(let code, _, let day)?, .unusable(let wanted, _, let date)):
      #expect(code == wanted && day == date)
    default: #expect(error == refusal)
    }
  }

  @Test(
    "the code has to hold on its first day, and today unless it is over by then",
    arguments: [
      ("2024-01-01", nil, false), ("2024-01-01", "2024-09-30", true),
      ("2024-10-01", "2024-12-31", false), ("2026-03-12", nil, false),
    ] as [(String, String?, Bool)])
  func days(first: String, last: String?, isTaken: Bool) {
    let old = Self.diagnosis("F50.01", first, last)
    let list = try? Self.changed(.add(old, isFirst: false))
    #expect((list != nil) == isTaken)
  }

  @Test("the same code again after it ended is a new diagnosis")
  func again() throws {
    let over = Self.diagnosis("F60.3", "2024-01-01", "2025-06-30")
    let new = Self.diagnosis("F60.3", "2026-03-01")
    #expect(try Self.changed(.add(new, isFirst: false), of: [over]) == [over, new])
  }

  @Test("one ends on a last day and keeps its place and words")
  func end() throws {
    let begun = Self.borderline.period.first
    let ended = try Self.changed(
      .end(Self.borderline.code, begun: begun, on: Self.today),
      of: [Self.borderline, Self.diagnosis("F50.20")])
    #expect(ended[0].period == .example("2025-01-01", "2026-03-12"))
    #expect(ended[0].label == Self.borderline.label)
    #expect(throws: DiagnosisRefusal.endsBeforeItBegins(Self.borderline.code, begun: begun)) {
      try Self.changed(.end(Self.borderline.code, begun: begun, on: begun.adding(days: -1)))
    }
    #expect(throws: DiagnosisRefusal.notListed(Self.borderline.code)) {
      try Self.changed(.end(Self.borderline.code, begun: Self.today, on: Self.today))
    }
  }

  @Test("what is put back may hold what was there, and nothing new that couldn't be added")
  func restore() throws {
    let heading = Self.diagnosis("F50.0")
    #expect(try Self.changed(.restore([])) == [])
    #expect(try Self.changed(.restore([heading]), of: [heading]) == [heading])
    #expect(throws: DiagnosisRefusal.self) { try Self.changed(.restore([heading])) }
  }

  @Test("it is known from which day on claims would name other codes")
  func difference() {
    let old = [Self.borderline]
    let ended = [Self.diagnosis("F60.3", "2025-01-01", "2026-03-12", label: "other")]
    let added = old + [Self.diagnosis("F50.20")]
    #expect(old.firstDifference(from: old) == nil)
    #expect(old.firstDifference(from: ended) == .example("2026-03-13"))
    #expect(added.firstDifference(from: old) == .example("2026-03-12"))
    #expect(added.reversed().firstDifference(from: added) == .example("2026-03-12"))
    #expect([Diagnosis]().firstDifference(from: old) == .example("2025-01-01"))
  }
}
