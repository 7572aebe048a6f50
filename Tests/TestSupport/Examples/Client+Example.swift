public import GroupCare

extension Diagnosis {
  /// Returns a diagnosis in force from 2025 on.
  public static func example(
    _ code: String = "F60.3", period: CalendarPeriod = .example("2025-01-01", nil)
  ) -> Diagnosis {
    Diagnosis(code: .example(code), label: "as the practice words it", period: period)
  }
}

extension Client {
  /// Returns a client, with changes.
  public static func example(
    _ id: String = "C-1", _ given: String = "Maria", _ family: String = "Alvarez",
    _ change: (inout Client) -> Void = { _ in }
  ) -> Client {
    var client = Client(
      id: .example(id), name: .example(given, family), birthDate: .example("1991-04-23"),
      sex: .female, address: .example(line1: "4 Mill Lane"), phone: .example(),
      emergencyContact: "a sister, 555-010-0177", diagnoses: [.example()])
    change(&client)
    return client
  }
}

extension TreatmentPlan {
  /// Returns a plan of a client with two goals, whose ids are the client's own.
  public static func example(of client: ClientID) -> TreatmentPlan {
    TreatmentPlan(
      id: .example("PLAN-\(client)"), client: client, signedOn: .example("2026-01-08"),
      namesGroup: true, rationale: "Learns best by practising skills with peers.",
      goals: [
        TreatmentGoal(
          id: .example("\(client)-G1"), text: "Fewer urges to self-harm",
          baseline: "5 urges a week", target: "fewer than 2 a week"),
        TreatmentGoal(
          id: .example("\(client)-G2"), text: "Uses a skill before acting",
          baseline: "1 of 7 days", target: "5 of 7 days"),
      ])
  }
}
