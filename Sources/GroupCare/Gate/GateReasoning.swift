/// One member's decision from the facts to the outcome: what is known, and what each rule made of it.
public struct GateReasoning: Hashable, Sendable, Protected {
  /// What is known, in the order in which the rules need it.
  public let facts: [Fact]
  /// Every rule of both gates, in order, with what it answers.
  public let verdicts: [Verdict]

  /// One thing that is known, or that it isn't.
  public struct Fact: Hashable, Sendable, Protected {
    /// What it is: `coverage`.
    public let name: String
    /// What is known of it; empty when nothing is.
    public let value: String
    /// Who says so, where a payer's row or the practice's policy does; empty otherwise.
    public let authority: String
  }

  /// What one rule answers.
  public struct Verdict: Hashable, Sendable {
    /// The rule in words.
    public let text: String
    /// The requirements or rules it comes from.
    public let source: String
    /// What stops the claim, those a person overrode left out.
    public let blockers: [Blocker]
    /// What would stop it and a person overrode.
    public let overridden: [Blocker]
    /// What is worth knowing.
    public let remarks: [Remark]

    /// How it came out, in one word: `blocked`, `overridden`, `remarked` or `met`.
    public var outcome: String {
      if !blockers.isEmpty { return "blocked" }
      if !overridden.isEmpty { return "overridden" }
      return remarks.isEmpty ? "met" : "remarked"
    }

    /// What it says, a sentence each: what stops the claim, what would, and what is worth knowing.
    public var messages: [String] {
      (blockers + overridden).map(\.message) + remarks.map(\.message)
    }
  }
}

extension ClaimGate {
  /// Explains a member's decision, rule by rule.
  public func reasoning(for encounter: Encounter, in chart: SessionChart) -> GateReasoning {
    let candidate = candidate(encounter, in: chart, SessionWording(chart))
    let client = encounter.client.id
    let session = SessionRule.all.map { rule in
      GateReasoning.Verdict(
        text: rule.text, source: rule.source,
        blockers: rule.check(chart).filter { $0.client == nil || $0.client == client },
        overridden: [], remarks: [])
    }
    let isBillable = candidate.notBillable == nil
    let own = (isBillable ? rules : []).map { rule in
      let found = rule.check(candidate)
      let overridden = found.filter { blocker in
        blocker.isOverridable && encounter.overrides.contains { $0.code == blocker.code }
      }
      return GateReasoning.Verdict(
        text: rule.text, source: rule.source,
        blockers: found.filter { !overridden.contains($0) }, overridden: overridden,
        remarks: rule.remark(candidate))
    }
    return GateReasoning(facts: candidate.facts, verdicts: session + own)
  }
}
