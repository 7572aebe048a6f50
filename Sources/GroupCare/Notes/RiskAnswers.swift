/// What a member's note answers about risk, read together (M125, M126).
public struct RiskAnswers: Hashable, Sendable {
  private let content: ProgressNoteContent

  /// Takes the answers of a note.
  public init(_ content: ProgressNoteContent) { self.content = content }

  /// Answers that don't go together: the field to look at, and what stands against it.
  public struct Contradiction: Hashable, Sendable {
    /// The field that the others contradict.
    public let field: ProgressNoteField
    /// What stands against it, as the end of a sentence: `a plan to act is present`.
    public let reason: String
  }

  /// What doesn't go together, in the order of the page.
  ///
  /// Only a person can say which of the answers is right, so nothing is ever changed or stopped for it.
  public var contradictions: [Contradiction] {
    guard let danger else { return [] }
    return [
      content[.ideation] == "none"
        ? Contradiction(field: .ideation, reason: "there are no thoughts, yet \(danger)") : nil,
      content[.safetyPlan] == "not-needed"
        ? Contradiction(field: .safetyPlan, reason: "no safety plan is needed, yet \(danger)")
        : nil,
      content[.riskLevel] == "low"
        ? Contradiction(field: .riskLevel, reason: "the risk is low, yet \(danger)") : nil,
    ].compactMap(\.self)
  }

  /// What says that the risk isn't low, the gravest first.
  private var danger: String? {
    if content[.suicidePlan] == "present" { return "a plan to act is present" }
    return content[.intent] == "present" ? "intent to act is present" : nil
  }
}
