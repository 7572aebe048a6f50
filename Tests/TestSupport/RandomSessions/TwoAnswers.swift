import GroupCare

/// What both say of one session.
public struct TwoAnswers {
  /// The gates.
  public let gate: GateAnswer
  /// The second statement.
  public let second: GateAnswer

  /// Asks both.
  public init(_ random: RandomSession) {
    let chart = random.session.chart()
    gate = GateAnswer(
      chart,
      gate: ClaimGate(on: random.today, additional: [.diagnosisCode(in: .example)]))
    second = SecondReading(chart, on: random.today, table: .example).answer
  }

  /// What differs, a line each: `C-1 authorization.expired: gate`.
  public var differences: [String] {
    var lines: [String] = []
    func compare(_ gate: [String], _ second: [String], _ whose: String) {
      lines += gate.filter { !second.contains($0) }.map { "\(whose) \($0): the gate alone" }
      lines += second.filter { !gate.contains($0) }.map { "\(whose) \($0): the second alone" }
    }
    compare(Self.spelled(gate.session), Self.spelled(second.session), "session")
    for (one, other) in zip(gate.encounters, second.encounters) {
      compare(Self.spelled(one), Self.spelled(other), one.client.text)
    }
    return lines
  }

  private static func spelled(_ blockers: Set<GateAnswer.SessionBlocker>) -> [String] {
    blockers.map { "\($0.code.rawValue) \($0.client?.text ?? "")" }.sorted()
  }

  private static func spelled(_ encounter: GateAnswer.EncounterAnswer) -> [String] {
    ["state \(encounter.state.rawValue)", "row \(encounter.row ?? "none")"]
      + encounter.blockers.map(\.rawValue).sorted()
      + encounter.remarks.map { "remark \($0.rawValue)" }.sorted()
      + encounter.claim.map { "claim \($0.key) \($0.value)" }.sorted()
  }
}
