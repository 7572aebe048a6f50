/// A client's signed treatment plan (M68, R21).
public struct TreatmentPlan: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: PlanID
  /// Whose plan it is.
  public let client: ClientID
  /// The day it was signed.
  public let signedOn: CalendarDate
  /// The day it was last reviewed; nothing before the first review.
  public let reviewedOn: CalendarDate?
  /// Whether it names group psychotherapy as the modality.
  public let namesGroup: Bool
  /// Why group is clinically appropriate for this client.
  public let rationale: String
  /// The goals, in order.
  public let goals: [TreatmentGoal]

  /// Makes a plan.
  public init(
    id: PlanID, client: ClientID, signedOn: CalendarDate, reviewedOn: CalendarDate? = nil,
    namesGroup: Bool, rationale: String, goals: [TreatmentGoal]
  ) {
    self.id = id
    self.client = client
    self.signedOn = signedOn
    self.reviewedOn = reviewedOn
    self.namesGroup = namesGroup
    self.rationale = rationale
    self.goals = goals
  }
}
