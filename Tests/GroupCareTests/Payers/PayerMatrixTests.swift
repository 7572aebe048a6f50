import GroupCare
import TestSupport
import Testing

@Suite("The payer matrix: which row decides, and what it says")
struct PayerMatrixTests {
  static func row(
    _ scope: RowScope, _ effective: CalendarPeriod = .example(),
    _ terms: PayerTerms = PayerTerms()
  ) -> PayerRow {
    PayerRow(
      scope: scope, effective: effective, source: "manual", reviewed: .example("2026-01-05"),
      terms: terms)
  }

  static func scope(
    _ line: String? = nil, places: Set<String> = [], credentials: Set<String> = []
  ) -> RowScope {
    RowScope(
      code: .groupPsychotherapy, productLine: line,
      places: Set(places.map { .example($0) }), credentials: Set(credentials.map { .example($0) }))
  }

  @Test("the narrower of two rows decides as a whole", .covers("M36", "M42", "M48"))
  func narrower() {
    let broad = Self.row(Self.scope())
    let narrow = Self.row(Self.scope("PPO", places: ["10"]))
    let payer = Payer.example { $0.rows = [narrow, broad] }
    func decided(_ line: String, _ place: String?) -> PayerRow? {
      payer.row(
        for: MatrixQuestion(
          code: .groupPsychotherapy, productLine: line, place: place.map { .example($0) }),
        on: .example())
    }
    #expect(decided("PPO", "10") == narrow)
    #expect(decided("PPO", "11") == broad)
    #expect(decided("HMO", "10") == broad)
    #expect(decided("PPO", nil) == broad)
  }

  @Test(
    "rows conflict when they hold on the same day and neither is narrower", .covers("N8", "M36"))
  func conflicts() {
    let year = CalendarPeriod.example()
    let before = CalendarPeriod.example("2025-01-01", "2025-12-31")
    let lastDay = CalendarPeriod.example("2026-12-31", nil)
    let line = Self.row(Self.scope("PPO"), year)
    #expect(line.conflicts(with: line))
    #expect(line.conflicts(with: Self.row(Self.scope("PPO"), lastDay)))
    #expect(!line.conflicts(with: Self.row(Self.scope("PPO"), before)))
    #expect(!line.conflicts(with: Self.row(Self.scope(), year)))
    #expect(!line.conflicts(with: Self.row(Self.scope("HMO"), year)))
    #expect(line.conflicts(with: Self.row(Self.scope(places: ["10"]), year)))
    let overlapping = Self.row(Self.scope(places: ["02", "10"]), year)
    #expect(overlapping.conflicts(with: Self.row(Self.scope(places: ["10", "11"]), year)))
    #expect(!overlapping.conflicts(with: Self.row(Self.scope(places: ["10"]), year)))
  }

  @Test(
    "where a payer is silent the practice decides, and it is said who did", .covers("M35", "N8"))
  func silence() throws {
    let terms = PayerTerms { $0.minimumMinutes = 45 }
    let policy = PayerTerms {
      $0.minimumMinutes = 30
      $0.minimumShare = 50
    }
    let inForce = TermsInForce(
      payer: .example(), row: Self.row(Self.scope(), .example(), terms), policy: policy)
    #expect(inForce.ruling(on: \.minimumMinutes) == Ruling(45, by: .row(inForce.reference)))
    #expect(inForce.ruling(on: \.minimumShare) == Ruling(50, by: .practice))
    #expect(inForce.ruling(on: \.needsReferral) == nil)
    #expect(inForce.reference.text == "Northstar Health, 90853 from 2026-01-01 (manual)")
  }

  @Test(
    "a month later is the same day, or the last one of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-15", 2, "2027-01-15"),
      ("2026-01-15", -13, "2024-12-15"), ("2026-05-01", 0, "2026-05-01"),
      ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
    ])
  func months(_ from: String, _ months: Int, _ to: String) {
    #expect(CalendarDate.example(from).adding(months: months) == .example(to))
  }
}
