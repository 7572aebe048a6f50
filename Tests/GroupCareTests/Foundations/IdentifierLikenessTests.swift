import GroupCare
import TestSupport
import Testing

@Suite("An id that nothing has is like those that may have been meant")
struct IdentifierLikenessTests {
  private let sessions: [SessionID] = [
    .example("S-0312-DBT"), .example("S-0312-MFG"), .example("S-0319-DBT"), .example("S-0226-DBT"),
  ]

  @Test(
    "a slip of the fingers is found",
    arguments: [
      ("S-0312-DTB", ["S-0312-DBT"]), ("s-0312-dbt", ["S-0312-DBT"]),
      ("S0312-DBT", ["S-0312-DBT"]), ("S-0315-DBT", ["S-0312-DBT", "S-0319-DBT"]), ("X-9999", []),
      ("S-0312-DBXX", ["S-0312-DBT"]),
    ])
  func likest(typed: String, meant: [String]) {
    let typed: SessionID = .example(typed)
    #expect(typed.likest(among: sessions).map(\.text) == meant)
  }

  @Test("of short ids one slip is enough, and never more than three are named")
  func short() {
    let clients = (1...40).map { ClientID.example("C-\($0)") }
    #expect(
      ClientID.example("C-99").likest(among: clients).map(\.text) == ["C-19", "C-29", "C-39"])
    #expect(ClientID.example("ZZ").likest(among: clients).isEmpty)
  }
}
