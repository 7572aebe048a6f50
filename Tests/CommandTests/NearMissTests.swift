import TestSupport
import Testing

@Suite("An id that nothing has")
struct NearMissTests {
  let practice: CommandPractice

  init() throws { practice = try .sample() }

  @Test(
    "the nearest that there are stand in the error, by their ids alone",
    arguments: [
      (["session", "S-0312-DTB"], "There is no session S-0312-DTB here. Did you mean S-0312-DBT?"),
      (["gate", "s-0312-dbt"], "There is no session s-0312-dbt here. Did you mean S-0312-DBT?"),
      (
        ["why", "S-0312-DB", "C-01"], "There is no session S-0312-DB here. Did you mean S-0312-DBT?"
      ),
      (["why", "S-0312-DBT", "C-1"], "S-0312-DBT has no client C-1. Did you mean C-01?"),
      (
        ["checklist", "S-O312-DBT"], "There is no session S-O312-DBT here. Did you mean S-0312-DBT?"
      ),
      (
        ["claims", "generate", "S-0304-ANC", "--out", "/nonexistent/claims.837"],
        "/nonexistent"
      ),
      (["claim", "C0000010"], "There is no claim C0000010 here. Did you mean C0000001?"),
    ])
  func near(arguments: [String], sentence: String) throws {
    let answer = try practice.quorum(arguments)
    #expect(answer.exitCode == 1, "\(answer)")
    #expect(answer.errors.contains(sentence), "\(answer)")
    #expect(answer.output.isEmpty)
  }

  @Test("what is like nothing gets no guess")
  func far() throws {
    let answer = try practice.quorum(["gate", "nonsense"])
    #expect(answer.errors == "quorum: There is no session nonsense here.\n")
  }

  @Test("where no id is taken, it is said what to type instead")
  func claims() throws {
    let session = try practice.quorum(["claims", "S-0312-DBT"])
    #expect(session.exitCode == 64)
    #expect(session.errors.contains("takes no id; \"quorum gate S-0312-DBT\""))
    #expect(session.errors.contains("quorum claims generate S-0312-DBT --out FILE"))
    let claim = try practice.quorum(["claims", "C0000001"])
    #expect(claim.exitCode == 64)
    #expect(claim.errors.contains("\"quorum claim C0000001\" shows one"))
  }
}
