/// The fields of a ``ProgressNote`` (M116 to M127, R5).
public enum ProgressNoteField: NoteField {
  case participation
  case response
  case observations
  case relevance
  case goalCurrent(GoalID)
  case goalStatus(GoalID)
  case homework
  case ideation
  case intent
  case suicidePlan
  case safetyPlan
  case riskLevel
  case riskTrend
  case plan
  case modifierReason
  case complexityFactor
  case complexityAccount

  /// Returns the fields that every note of a member with those goals has, in the order of the page.
  public static func fields(
    goals: [TreatmentGoal], assignsHomework: Bool
  ) -> [ProgressNoteField] {
    var fields: [ProgressNoteField] = [.participation, .response, .observations, .relevance]
    for goal in goals { fields += [.goalCurrent(goal.id), .goalStatus(goal.id)] }
    if assignsHomework { fields.append(.homework) }
    return fields + [
      .ideation, .intent, .suicidePlan, .safetyPlan, .riskLevel, .riskTrend, .plan,
    ]
  }

  /// The stable key.
  public var key: String {
    switch self {
    case .participation: "participation"
    case .response: "response"
    case .observations: "observations"
    case .relevance: "relevance"
    case .goalCurrent(let goal): "goal.\(goal).current"
    case .goalStatus(let goal): "goal.\(goal).status"
    case .homework: "homework"
    case .ideation: "risk.ideation"
    case .intent: "risk.intent"
    case .suicidePlan: "risk.plan"
    case .safetyPlan: "risk.safety-plan"
    case .riskLevel: "risk.level"
    case .riskTrend: "risk.trend"
    case .plan: "plan"
    case .modifierReason: "modifier-reason"
    case .complexityFactor: "complexity.factor"
    case .complexityAccount: "complexity.account"
    }
  }

  /// Reads a key.
  public init?(key: String) {
    if let plain = Self.plain.first(where: { $0.key == key }) {
      self = plain
      return
    }
    guard key.hasPrefix("goal."), let point = key.lastIndex(of: "."),
      let goal = GoalID(String(key[..<point].dropFirst("goal.".count)))
    else { return nil }
    switch key[key.index(after: point)...] {
    case "current": self = .goalCurrent(goal)
    case "status": self = .goalStatus(goal)
    default: return nil
    }
  }

  private static let plain: [ProgressNoteField] =
    [
      .participation, .response, .observations, .relevance, .homework, .ideation, .intent,
      .suicidePlan, .safetyPlan, .riskLevel, .riskTrend, .plan, .modifierReason,
    ] + complexity

  /// What documents interactive complexity: both, or neither (R5).
  public static let complexity: [ProgressNoteField] = [.complexityFactor, .complexityAccount]

  /// The goal the field is about, if it is about one.
  public var goal: GoalID? {
    switch self {
    case .goalCurrent(let goal), .goalStatus(let goal): goal
    default: nil
    }
  }

  /// The name on the screen.
  public var label: String {
    switch self {
    case .participation: "Participation"
    case .response: "Response"
    case .observations: "Observations"
    case .relevance: "Relevance"
    case .goalCurrent: "Goal now"
    case .goalStatus: "Goal progress"
    case .homework: "Homework, diary"
    case .ideation: "Ideation"
    case .intent: "Intent"
    case .suicidePlan: "Suicide plan"
    case .safetyPlan: "Safety plan"
    case .riskLevel: "Risk level"
    case .riskTrend: "Risk trend"
    case .plan: "Plan, next steps"
    case .modifierReason: "Modifier, why"
    case .complexityFactor: "Complexity"
    case .complexityAccount: "Complexity, how"
    }
  }

  /// How it is filled in.
  public var entry: NoteEntry {
    switch self {
    case .participation: Self.participationEntry
    case .response, .observations, .relevance, .homework, .plan, .modifierReason,
      .complexityAccount:
      .text
    case .goalCurrent: .measure
    case .goalStatus: Self.statusEntry
    case .ideation: Self.ideationEntry
    case .intent, .suicidePlan: Self.presenceEntry
    case .safetyPlan: Self.safetyEntry
    case .riskLevel: Self.levelEntry
    case .riskTrend: Self.trendEntry
    case .complexityFactor: Self.factorEntry
    }
  }

  // Made once: every rule about a note asks for them, field by field.
  private static let participationEntry = choice("active", "moderate", "limited", "silent")
  private static let statusEntry = choice("advanced", "level", "regressed", "not-addressed")
  private static let ideationEntry = choice("none", "passive", "active")
  private static let presenceEntry = choice("none", "present")
  private static let safetyEntry = choice("not-needed", "current", "updated", "needed")
  private static let levelEntry = choice("low", "moderate", "high")
  private static let trendEntry = choice("improving", "stable", "worsening")
  private static let factorEntry = NoteEntry.choice(
    InteractiveComplexity.Factor.allCases.map { NoteChoice($0.rawValue, $0.label) })

  private static func choice(_ values: String...) -> NoteEntry {
    .choice(values.map { NoteChoice($0) })
  }

  /// What to write there.
  public var prompt: String {
    switch self {
    case .participation: "How far this member took part."
    case .response: "What this member said or did in answer to the interventions."
    case .observations: "Mood, affect, coping, anything you saw in this member."
    case .relevance: "What the session did for this member's diagnosis and goals."
    case .goalCurrent: "Where this goal stands today, as a number where there is one."
    case .goalStatus: "Advanced, level, regressed, or not addressed today."
    case .homework: "What was done of it: 5 of 7 days."
    case .ideation: "Thoughts of suicide or self-harm."
    case .intent: "Intent to act."
    case .suicidePlan: "A plan to act."
    case .safetyPlan: "Whether there is one, and whether it holds."
    case .riskLevel: "Your judgement of the risk."
    case .riskTrend: "Against the last time."
    case .plan: "What comes next: homework, individual sessions, referrals, next group."
    case .modifierReason: "Why the payer's modifier is used, such as a crisis."
    case .complexityFactor:
      "What made it harder to reach this member today, for 90785. An interpreter alone is nothing of it."
    case .complexityAccount: "What happened with this member, and what you did about it."
    }
  }
}
