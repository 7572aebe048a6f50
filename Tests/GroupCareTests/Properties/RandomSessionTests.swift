import GroupCare
import TestSupport
import Testing

@Suite(
  "The gates and a second, plain statement of their rules say the same of random sessions",
  .covers("N1", "N8", "M144"))
struct RandomSessionTests {
  /// What the gates or their second statement answered in a run.
  struct Seen {
    var blockers: Set<BlockerCode> = []
    var remarks: Set<RemarkCode> = []
    var states: Set<GateReport.EncounterReport.State> = []

    mutating func take(_ answer: GateAnswer) {
      blockers.formUnion(answer.codes)
      remarks.formUnion(answer.remarks)
      states.formUnion(answer.encounters.map(\.state))
    }
  }

  @Test(
    "of every encounter: what stops it, what is remarked, the row that decides and the claim; and every code comes up"
  )
  func same() {
    let seed: UInt64 = 7
    var gate = Seen()
    var second = Seen()
    for number in 0..<480 {
      let random = RandomSession(seed: seed, number: number)
      let answers = TwoAnswers(random)
      gate.take(answers.gate)
      second.take(answers.second)
      guard !answers.differences.isEmpty else { continue }
      let smallest = random.shrunk { !TwoAnswers($0).differences.isEmpty }
      let lines = TwoAnswers(smallest).differences + [smallest.text]
      Issue.record(
        "seed \(seed), session \(number), made small:\n\(lines.joined(separator: "\n"))")
      return
    }
    // Whether a name can be written only the writer of claim files knows.
    #expect(Set(BlockerCode.allCases).subtracting(gate.blockers) == [.nameUnwritable])
    #expect(gate.blockers == second.blockers)
    #expect(gate.remarks == Set(RemarkCode.allCases) && gate.remarks == second.remarks)
    #expect(gate.states.count == 4 && second.states.count == 4)
  }
}
