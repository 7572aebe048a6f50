import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("What the check-in says of a member's authorization", .covers("M77", "M79", "N15"))
struct CoverageMarkTests {
  /// A session of one member whose payer says this, with these authorizations.
  private func person(
    _ authorizations: [Authorization], kind: Payer.Kind = .commercial,
    _ set: (inout PayerTerms) -> Void = { $0.authorization = .always }
  ) throws -> WorkbenchDriver {
    let chart = SessionChart.example { session in
      session.state = .scheduled
      session.members = [session.members[0]]
      session.members[0].status = .unaccounted
      session.payersSay(set)
      session.members[0].payers[0].kind = kind
      session.members[0].authorizations = authorizations
    }
    var person = try WorkbenchDriver(chart, size: Size(columns: 120, rows: 40), at: "13:50")
    try person.openSession()
    return person
  }

  private func authorization(_ units: Int, _ first: String, _ last: String?) -> Authorization {
    .example(of: .example("C-1"), units: units, period: .example(first, last))
  }

  @Test("asked for by the payer's row and not on record is no ok")
  func missing() throws {
    let person = try person([])
    #expect(person.cursorLine.contains("✗ no auth"))
    #expect(person.screen.contains(": no authorization"))
  }

  @Test("where nobody asks for one it is ok, whatever is on record")
  func notAsked() throws {
    #expect(try person([]) { _ in }.cursorLine.contains("✓ ok"))
    let old = authorization(4, "2025-01-01", "2025-12-31")
    #expect(try person([old]) { _ in }.cursorLine.contains("✓ ok"))
  }

  @Test("units left, none left, expired and not yet valid are told apart")
  func others() throws {
    let marks = [
      (authorization(6, "2026-01-01", nil), "✓ 6 left", ": authorized"),
      (authorization(2, "2026-01-01", nil), "! 2 left", ": authorized"),
      (authorization(0, "2026-01-01", nil), "✗ no units", ": authorized units used up"),
      (authorization(6, "2025-01-01", "2026-03-11"), "✗ auth exp", ": authorization expired"),
      (authorization(6, "2026-03-13", nil), "✗ not yet", ": authorized from 2026-03-13 on"),
    ]
    for (authorization, mark, words) in marks {
      let person = try person([authorization])
      #expect(person.cursorLine.contains(mark))
      #expect(person.screen.contains(words))
    }
  }

  @Test("who pays alone waits for no authorization")
  func selfPay() throws {
    #expect(try person([], kind: .selfPay).cursorLine.contains("✓ self-pay"))
  }
}
