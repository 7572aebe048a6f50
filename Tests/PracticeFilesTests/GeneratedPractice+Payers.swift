import GroupCare

extension GeneratedPractice {
  /// Adds a payer with one row of every shape, none of which conflicts with another.
  mutating func addPayer(_ number: Int) throws {
    let starts = try date()
    let effective = CalendarPeriod(from: starts)
    let office = try Self.some(PlaceOfService("11"))
    let scopes = [
      RowScope(code: .groupPsychotherapy),
      RowScope(code: .groupPsychotherapy, productLine: "HMO, \"gold\""),
      RowScope(code: .groupPsychotherapy, productLine: "HMO, \"gold\"", places: [office]),
      RowScope(
        code: .multipleFamily, places: [office, .telehealthAtHome],
        credentials: [try Self.some(Credential("PhD")), try Self.some(Credential("LMFT"))]),
    ]
    var rows: [PayerRow] = []
    for scope in scopes {
      var terms = try terms()
      terms.isCovered = flag()
      rows.append(
        PayerRow(
          scope: scope, effective: effective, source: "Manual " + words(), reviewed: try date(),
          terms: terms))
    }
    content.payers.append(
      Payer(
        id: try Self.id("p-\(number)"), name: "Payer " + words(), payerIdentifier: "",
        kind: try one(of: Payer.Kind.allCases), rows: rows))
  }

  private mutating func maybe<Value>(_ value: Value?) -> Value? { flag() ? value : nil }

  private mutating func number() -> Int { Int.random(in: 1...24, using: &random) }

  private func codes<Code: WireCode>(_ texts: String...) throws -> [Code] {
    try texts.map { try Self.some(Code($0)) }
  }

  /// Terms of which about half say something.
  mutating func terms() throws -> PayerTerms {
    var terms = PayerTerms()
    let modifiers: [Modifier] = try codes("95", "HQ")
    let authorizations = [
      .always, .never, AuthorizationTerms(fromUnit: number()),
      AuthorizationTerms(fromUnit: nil, diagnoses: try codes("F10", "F4")),
    ]
    let spans: [UnitCap.Span] = [.day, .week, .benefitYear, .months(number())]
    terms.isCovered = maybe(flag())
    terms.isVirtualCovered = maybe(flag())
    terms.isAudioOnlyCovered = maybe(flag())
    terms.platforms = maybe(flag() ? ["Heron Meet", "a \"b\" c"] : [])
    terms.needsBenefitsCheck = maybe(flag())
    terms.authorization = maybe(try one(of: authorizations))
    terms.needsReferral = maybe(flag())
    terms.needsAudioOnlyReason = maybe(flag())
    terms.caps = maybe(
      [
        UnitCap(units: number(), span: try one(of: spans)),
        UnitCap(units: number(), span: try one(of: spans), diagnoses: try codes("F33", "F10.20")),
      ])
    terms.excludedDiagnoses = maybe(try codes("Z", "F0"))
    terms.requiredDiagnoses = maybe(flag() ? try codes("F41.1") : [])
    terms.ages = maybe(Bounds(lowest: 18, highest: flag() ? 64 : nil))
    terms.minimumMinutes = maybe(number())
    terms.minimumShare = maybe(number())
    terms.usualMinutes = maybe(Bounds(lowest: 45, highest: 90))
    terms.groupSize = maybe(Bounds(lowest: nil, highest: number()))
    terms.placesOfService = maybe(flag() ? [.home: .telehealthAtHome, .site: .office] : [:])
    terms.allowedPlaces = maybe(try codes("11", "10"))
    terms.modifiers = maybe(flag() ? [.video: modifiers, .inPerson: []] : [:])
    terms.documentedModifiers = maybe(try codes("ET"))
    terms.credentials = maybe(try codes("LMFT", "PhD"))
    terms.needsEnrolment = maybe(flag())
    terms.supervision = maybe(try one(of: PayerTerms.Supervision.allCases))
    terms.rendering = maybe(try one(of: PayerTerms.RenderingParty.allCases))
    terms.sameDay = maybe(
      try one(of: [.allowed, .notPaid, .individualNeeds(modifiers[0])] as [SameDayPolicy]))
    terms.inPersonVisit = maybe(
      InPersonVisitTerms(monthsBeforeFirst: number(), monthsBetween: number()))
    terms.timelyFilingDays = maybe(number())
    terms.appealDays = maybe(number())
    terms.planReviewDays = maybe(number())
    terms.signatureDays = maybe(number())
    terms.needsUpload = maybe(flag())
    terms.allowsInteractiveComplexity = maybe(flag())
    terms.interactiveComplexityModifiers = maybe(
      Modifier("95").map { [.video: [$0]] } ?? [:])
    terms.billedAs = maybe(PrincipalCode("G0410"))
    terms.rates = maybe(
      [
        RateBand(
          site: maybe(content.profile.sites.first?.id), place: maybe(.telehealthAtHome),
          size: maybe(Bounds(lowest: 2, highest: number() + 2)), amount: Money(cents: 6105)),
        RateBand(amount: Money(cents: Int64(100 * number()))),
      ])
    return terms
  }

  /// Overrides of soft rules.
  mutating func overrides() -> [Override] {
    let by = content.clinicians[1].id
    return BlockerCode.allCases.filter(\.isSoft).prefix(2).compactMap { code in
      flag()
        ? Override(code, reason: "told by telephone " + words(), by: by, at: moment()) : nil
    }
  }

  /// Adds what payers ask for of every client.
  mutating func addWhatPayersAsk() throws {
    for (number, coverage) in content.coverages.enumerated() {
      let clinician = try one(of: content.clinicians).id
      let group = try one(of: content.groups).id
      content.benefits.append(
        Benefits(
          id: try Self.id("b\(number)"), coverage: coverage.id, year: try period(),
          checkedOn: try date(), coversGroup: flag(), coversVirtual: maybe(flag()),
          unitsAllowed: maybe(self.number()), unitsUsedBefore: self.number(),
          copay: maybe(Money(cents: 1550)), needsAuthorization: maybe(flag())))
      content.referrals.append(
        Referral(
          id: try Self.id("r\(number)"), client: coverage.client, payer: coverage.payer,
          number: words(), referrer: "Dr. " + words(), period: try period()))
      content.consents.append(
        Consent(
          id: try Self.id("k\(number)"), client: coverage.client,
          kind: try one(of: Consent.Kind.allCases), group: maybe(group), period: try period(),
          reaffirmedOn: maybe(try date()),
          contents: flag() ? [.virtualFormat, .emergencyProcedures] : [],
          payers: flag() ? Set(content.payers.map(\.id)) : []))
      content.screenings.append(
        Screening(
          id: try Self.id("x\(number)"), client: coverage.client, group: group,
          heldOn: try date(), by: clinician, isSuitable: flag(), guidelinesGiven: flag()))
      let started = moment()
      content.individualServices.append(
        try Self.some(
          IndividualService(
            id: try Self.id("i\(number)"), client: coverage.client, clinician: clinician,
            code: try Self.some(ProcedureCode("90834")),
            modifiers: flag() ? try codes("59", "GT") : [],
            delivery: try one(of: Delivery.allCases), dateOfService: started.date,
            started: started, ended: started.adding(minutes: 45), isDocumented: flag())))
      content.enrolments.append(
        PayerEnrolment(
          id: try Self.id("e\(number)"), clinician: clinician, payer: coverage.payer,
          period: try period()))
    }
  }
}
