/// One goal of a client's treatment plan, measured (M123).
public struct TreatmentGoal: Hashable, Codable, Sendable, Protected {
  /// The practice's id, unique within the practice.
  public let id: GoalID
  /// The goal, in the plan's words.
  public let text: String
  /// Where the client started, with its unit: `5 urges a week`.
  public let baseline: String
  /// What is aimed at, with its unit: `fewer than 2 a week`.
  public let target: String

  /// Makes a goal.
  public init(id: GoalID, text: String, baseline: String, target: String) {
    self.id = id
    self.text = text
    self.baseline = baseline
    self.target = target
  }
}
