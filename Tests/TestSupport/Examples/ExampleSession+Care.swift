public import GroupCare

extension ExampleSession {
  /// Policy asks for consents; everyone else's are in order, the first member has these.
  public mutating func askForConsents(having consents: [Consent]) {
    practice.policy.needsConsent = true
    for index in members.indices {
      members[index].facts.consents = [.example(), .example(.telehealth)]
    }
    members[0].facts.consents = consents
  }

  /// Policy asks for screenings; everyone else's are in order, the first member has these.
  public mutating func askForScreenings(having screenings: [Screening]) {
    practice.policy.needsScreening = true
    for index in members.indices { members[index].facts.screenings = [.example()] }
    members[0].facts.screenings = screenings
  }

  /// The first member takes part from elsewhere, and was asked what is asked then.
  public mutating func sendFirst(
    _ delivery: Delivery, at whereabouts: Whereabouts = .home, reason: String = ""
  ) {
    members[0].delivery = delivery
    members[0].whereabouts = whereabouts
    members[0].identityCheck = .example(remote: .example(audioOnlyReason: reason))
  }

  /// The facilitator is supervised, and policy asks for co-signatures.
  public mutating func superviseLeader() {
    practice.policy.needsCoSignature = true
    clinicians = [
      .example { $0.supervisor = Clinician.exampleSupervisor.id }, .coFacilitator,
      .exampleSupervisor,
    ]
  }
}

extension TreatmentPlan {
  /// Returns the first member's plan with some of it otherwise.
  public static func exampleOfFirst(
    signedOn: String = "2026-01-08", reviewedOn: String? = nil, namesGroup: Bool = true,
    rationale: String = "Learns best by practising skills with peers.", hasGoals: Bool = true
  ) -> TreatmentPlan {
    let example = TreatmentPlan.example(of: .example("C-1"))
    return TreatmentPlan(
      id: example.id, client: example.client, signedOn: .example(signedOn),
      reviewedOn: reviewedOn.map { .example($0) }, namesGroup: namesGroup, rationale: rationale,
      goals: hasGoals ? example.goals : [])
  }
}
