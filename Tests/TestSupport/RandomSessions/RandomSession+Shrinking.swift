import GroupCare

extension RandomSession {
  /// Returns the session with as much as possible left out or put in order while a fault stays.
  ///
  /// - Parameter isFaulty: Whether a session still has the fault.
  /// - Returns: A session in which no one thing more can be left out.
  public func shrunk(while isFaulty: (RandomSession) -> Bool) -> RandomSession {
    var smallest = self
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for step in smallest.steps {
        var tried = smallest
        step(&tried)
        guard tried.text != smallest.text, isFaulty(tried) else { continue }
        smallest = tried
        isSmaller = true
      }
    }
    return smallest
  }

  private typealias Step = (inout RandomSession) -> Void

  private var steps: [Step] {
    Self.sessionSteps + memberSteps + rowSteps
      + Self.silences.map { silence in
        { random in
          silence(&random.session.practice.policy.terms)
          random.session.payersSay(silence)
        }
      }
  }

  private static var sessionSteps: [Step] {
    let usual = ExampleSession()
    return [
      { $0.session.surroundings = usual.surroundings }, { $0.session.claims = [] },
      { $0.session.detail = usual.detail }, { $0.session.clinicians = usual.clinicians },
      { $0.session.groupNote = usual.groupNote }, { $0.session.groupSigning = .own },
      { $0.session.practice.sites = usual.practice.sites },
      { $0.session.practice.fees = usual.practice.fees },
      { $0.session.practice.billing = usual.practice.billing },
      { $0.session.practice.policy = usual.practice.policy },
      { $0.session.practice.policy.terms = usual.practice.policy.terms },
      { $0.session.practice.policy.needsConsent = false },
      { $0.session.practice.policy.needsPlan = false },
      { $0.session.practice.policy.needsScreening = false },
      { $0.session.practice.policy.needsCoSignature = false },
      { $0.session.group = usual.group }, { $0.session.detail.recording = .none },
      { $0.session.surroundings.clinicianSessions = [:] },
      { $0.session.surroundings.enrolments = [] }, { $0.session.surroundings.joined = [:] },
      { random in
        let (start, end) = random.span
        let closing = SessionState.Closing(by: Clinician.exampleCoordinator.id, at: end)
        random.session.state = .documenting(started: start, ended: end, attendanceClosed: closing)
      },
    ]
  }

  private var memberSteps: [Step] {
    session.members.indices.reversed().flatMap { index -> [Step] in
      let fresh = ExampleMember(session.members[index].client)
      let parts: [(inout ExampleMember) -> Void] = [
        { $0.overrides = [] }, { $0.earlierNotes = [] }, { $0.family = nil },
        { $0.note = fresh.note }, { $0.signing = .own }, { $0.signer = fresh.signer },
        { $0.wasSignedBeforePlan = false }, { $0.isWalkIn = false }, { $0.plan = fresh.plan },
        { $0.facts = BillingFacts() }, { $0.facts.claimedUnits = [] }, { $0.facts.benefits = [] },
        { $0.facts.consents = [] }, { $0.facts.screenings = [] }, { $0.facts.referrals = [] },
        { $0.facts.individualServices = [] }, { $0.facts.otherSessions = [] },
        { $0.facts.claimedUnits.removeLast(min(1, $0.facts.claimedUnits.count)) },
        { $0.facts.consents.removeLast(min(1, $0.facts.consents.count)) },
        { $0.authorizations = [] }, { $0.unitsClaimed = [:] },
        { $0.authorizations.removeLast(min(1, $0.authorizations.count)) },
        { $0.coverages.removeLast(min(1, $0.coverages.count)) },
        { $0.coverages = fresh.coverages }, { $0.client.diagnoses = [.example()] },
        { $0.identityCheck = .example(remote: .example()) },
        { member in
          member.delivery = .inPerson
          member.whereabouts = .site
        },
      ]
      return [{ $0.removeMember(index) }, { $0.session.members[safe: index] = fresh }]
        + parts.map { part in { random in random.change(index, part) } }
    }
  }

  private mutating func removeMember(_ index: Int) {
    if session.members.count > 1, session.members.indices.contains(index) {
      session.members.remove(at: index)
    }
  }

  private mutating func change(_ index: Int, _ part: (inout ExampleMember) -> Void) {
    if session.members.indices.contains(index) { part(&session.members[index]) }
  }

  private var rowSteps: [Step] {
    let sources = Set(session.members.flatMap(\.payers).flatMap(\.rows).map(\.source)).sorted()
    return sources.map { source in
      { random in
        for member in random.session.members.indices {
          for payer in random.session.members[member].payers.indices {
            random.session.members[member].payers[payer].rows.removeAll { $0.source == source }
          }
        }
      }
    }
  }

  private static var silences: [(inout PayerTerms) -> Void] {
    [
      { $0.isVirtualCovered = nil }, { $0.isAudioOnlyCovered = nil },
      { $0.needsAudioOnlyReason = nil }, { $0.platforms = nil }, { $0.needsBenefitsCheck = nil },
      { $0.authorization = nil }, { $0.needsReferral = nil }, { $0.caps = nil },
      { $0.excludedDiagnoses = nil }, { $0.requiredDiagnoses = nil }, { $0.ages = nil },
      { $0.minimumMinutes = nil }, { $0.minimumShare = nil }, { $0.usualMinutes = nil },
      { $0.groupSize = nil }, { $0.placesOfService = nil }, { $0.allowedPlaces = nil },
      { $0.modifiers = nil }, { $0.documentedModifiers = nil }, { $0.credentials = nil },
      { $0.needsEnrolment = nil }, { $0.supervision = nil }, { $0.rendering = nil },
      { $0.sameDay = nil }, { $0.inPersonVisit = nil }, { $0.timelyFilingDays = nil },
      { $0.planReviewDays = nil }, { $0.signatureDays = nil }, { $0.needsUpload = nil },
      { $0.billedAs = nil }, { $0.allowsInteractiveComplexity = nil },
      { $0.interactiveComplexityModifiers = nil },
    ]
  }
}

extension [ExampleMember] {
  fileprivate subscript(safe index: Int) -> ExampleMember? {
    get { indices.contains(index) ? self[index] : nil }
    set { if indices.contains(index), let newValue { self[index] = newValue } }
  }
}
