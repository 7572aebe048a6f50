import GroupCare

/// Who pays, and what the rows of the matrix say.
extension RandomSession {
  private static let lines = ["", "gold", "silver"]
  private static let places: [PlaceOfService] = ["11", "02", "10", "22"].map { .example($0) }
  private static let credentials: [Credential] = ["LMFT", "PhD", "LCSW"].map { .example($0) }

  mutating func drawPayers(_ dice: inout Dice, on date: CalendarDate) {
    let payers = ["northstar", "evergreen"].map { id in
      var payer = Payer.example()
      payer = Payer(
        id: .example(id), name: id, payerIdentifier: "P1", kind: .commercial,
        rows: rows(&dice, of: id, on: date))
      return payer
    }
    for index in session.members.indices {
      let client = session.members[index].client
      let known = dice.usually(payers, or: [[payers[0]], []])
      session.members[index].payers = known + [.exampleSelfPay]
      let count = dice.usually(1, or: [0, 2, 3])
      session.members[index].coverages = (0..<count).map { number in
        let payer = dice.usually(dice.pick(payers), or: [.exampleSelfPay])
        return Coverage(
          id: .example("COV-\(client.id)-\(number)"), client: client.id, payer: payer.id,
          memberIdentifier: "M1", productLine: dice.pick(Self.lines), nameOnCard: client.name,
          holder: .client, period: dice.period(around: date))
      }
    }
    session.practice.fees = [
      .groupPsychotherapy: Money(cents: dice.usually(7200, or: [0, 1, -1])),
      .multipleFamily: Money(cents: 9500), .example("G0410"): Money(cents: dice.pick([0, 6000])),
      .example("H0005"): Money(cents: 5000),
      .interactiveComplexity: Money(cents: dice.usually(1500, or: [0, -1])),
    ]
    if dice.isOdd() { session.practice.fees = [:] }
  }

  private func rows(_ dice: inout Dice, of payer: String, on date: CalendarDate) -> [PayerRow] {
    var rows: [PayerRow] = []
    for number in 0..<dice.pick([1, 1, 2, 4]) {
      let isPlain = number == 0 && !dice.isOdd()
      let scope = RowScope(
        code: dice.usually(
          session.group.kind == .multipleFamily ? .multipleFamily : .groupPsychotherapy,
          or: [.groupPsychotherapy, .multipleFamily]),
        productLine: isPlain || dice.chance(60) ? nil : dice.pick(["gold", "silver"]),
        places: isPlain || dice.chance(60) ? [] : Set(dice.some(Self.places)),
        credentials: isPlain || dice.chance(70) ? [] : Set(dice.some(Self.credentials)))
      let reviewed =
        dice.chance(70)
        ? date.on(days: -30)
        : dice.chance(50) ? date.back(months: 12).on(days: dice.number(-1...1)) : dice.near(date)
      let row = PayerRow(
        scope: scope, effective: dice.period(around: date), source: "\(payer) \(number)",
        reviewed: reviewed, terms: terms(&dice, on: date))
      // Rows that contradict each other are refused when they are read.
      if !rows.contains(where: { $0.conflicts(with: row) }) { rows.append(row) }
    }
    return rows
  }

  /// Terms that say something here and there, near what this session is.
  func terms(_ dice: inout Dice, on date: CalendarDate) -> PayerTerms {
    let minutes = session.members.compactMap {
      $0.status.presence?.minutes(from: span.start, to: span.end)
    }
    let length = span.start.minutes(until: span.end)
    let size = session.members.count { $0.status.presence != nil }
    let ages = session.members.map { $0.client.birthDate.years(until: date) }
    return PayerTerms { terms in
      terms.isCovered = dice.usually(true, or: [false, nil])
      drawDelivery(&dice, &terms)
      drawPeople(&dice, &terms)
      drawDiagnoses(&dice, &terms)
      if dice.chance(8) { terms.minimumMinutes = dice.about(dice.pick(minutes + [45])) }
      if dice.chance(8), length > 0 {
        terms.minimumShare = min(100, max(0, dice.about(dice.pick(minutes + [45]) * 100 / length)))
      }
      if dice.chance(8) { terms.usualMinutes = bounds(&dice, near: length) }
      if dice.chance(8) { terms.groupSize = bounds(&dice, near: size) }
      if dice.isOdd() { terms.ages = bounds(&dice, near: dice.pick(ages)) }
      if dice.isOdd() { terms.needsReferral = dice.chance(80) }
      if dice.isOdd() { terms.needsBenefitsCheck = dice.chance(80) }
      if dice.chance(10) { terms.needsEnrolment = dice.chance(80) }
      if dice.chance(20) { terms.timelyFilingDays = dice.pick([1, 14, 30, 90]) }
      if dice.chance(15) { terms.planReviewDays = dice.pick([1, 30, 90, 365]) }
      if dice.chance(15) { terms.signatureDays = dice.number(0...3) }
      if dice.isOdd() { terms.needsUpload = dice.chance(80) }
      if dice.chance(6) {
        terms.billedAs = dice.pick([.example("G0410"), .example("G0410"), .example("H0005")])
      }
      drawComplexity(&dice, &terms)
      if dice.chance(15) {
        terms.sameDay = dice.pick([.allowed, .notPaid, .individualNeeds(.example("59"))])
      }
      if dice.chance(10) {
        terms.inPersonVisit = InPersonVisitTerms(
          monthsBeforeFirst: dice.pick([1, 6]), monthsBetween: dice.pick([2, 12]))
      }
    }
  }

  private func bounds(_ dice: inout Dice, near number: Int) -> Bounds? {
    dice.chance(50)
      ? Bounds(lowest: dice.about(number), highest: dice.pick([nil, number + 2]))
      : Bounds(lowest: dice.pick([nil, 0]), highest: max(0, dice.about(number)))
  }

  private func drawDelivery(_ dice: inout Dice, _ terms: inout PayerTerms) {
    terms.modifiers = dice.pick([
      nil, [.video: [.example("95")], .audioOnly: [.example("93")]],
      [.inPerson: [.example("HQ")], .video: [.example("GT"), .example("95")]],
    ])
    if dice.isOdd() {
      let many = ["U1", "U2", "U3", "U4", "U5"].map { Modifier.example($0) }
      terms.modifiers = [.inPerson: Array(many.prefix(dice.number(3...5))), .video: many]
    }
    if dice.chance(10) {
      terms.documentedModifiers = dice.some(["95", "93", "HQ", "U4"].map { .example($0) })
    }
    if dice.chance(8) { terms.isVirtualCovered = dice.chance(60) }
    if dice.chance(20) { terms.isAudioOnlyCovered = dice.chance(50) }
    if dice.chance(10) { terms.needsAudioOnlyReason = dice.chance(70) }
    if dice.isOdd() { terms.platforms = dice.some(["Meetwell", "meet well", "Other"]) }
    if dice.isOdd() {
      terms.placesOfService = dice.pick([
        [.home: .example("02")], [.site: .example("19"), .elsewhere: .example("10")],
      ])
    }
    if dice.isOdd() { terms.allowedPlaces = dice.some(Self.places, 70) }
  }

  private func drawComplexity(_ dice: inout Dice, _ terms: inout PayerTerms) {
    if dice.chance(50) { terms.allowsInteractiveComplexity = dice.chance(70) }
    if dice.chance(15) {
      let many = ["U1", "U2", "U3", "U4", "U5"].map { Modifier.example($0) }
      terms.interactiveComplexityModifiers = dice.usually(
        dice.pick([[:], [.inPerson: [.example("HQ")]], [.video: [.example("GT")]]]),
        or: [[.inPerson: Array(many.prefix(dice.number(3...5)))]])
    }
  }

  private func drawPeople(_ dice: inout Dice, _ terms: inout PayerTerms) {
    if dice.isOdd() { terms.credentials = dice.some(Self.credentials, 60) }
    if dice.chance(10) { terms.supervision = dice.pick(PayerTerms.Supervision.allCases) }
    if dice.isOdd() { terms.rendering = dice.pick(PayerTerms.RenderingParty.allCases) }
  }

  private func drawDiagnoses(_ dice: inout Dice, _ terms: inout PayerTerms) {
    let patterns = ["F", "F6", "F60", "F60.3", "F32.1", "F50.2", "Z"]
      .map { DiagnosisPattern.example($0) }
    if dice.isOdd() { terms.excludedDiagnoses = dice.some(patterns, 20) }
    if dice.isOdd() { terms.requiredDiagnoses = dice.some(patterns, 20) }
    if dice.chance(30) {
      terms.authorization = dice.pick([
        .always, .never, AuthorizationTerms(fromUnit: dice.number(1...6)),
        AuthorizationTerms(fromUnit: nil, diagnoses: dice.some(patterns, 25)),
      ])
    }
    if dice.chance(5) {
      let spans: [UnitCap.Span] = [
        .day, .week, .benefitYear, .months(1), .months(6), .months(12),
      ]
      terms.caps = (0..<dice.number(1...2)).map { _ in
        UnitCap(
          units: dice.number(1...4), span: dice.pick(spans),
          diagnoses: dice.chance(30) ? dice.some(patterns, 30) : [])
      }
    }
  }
}
