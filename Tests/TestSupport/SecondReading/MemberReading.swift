import GroupCare

/// What there is to know of one member of a session, looked up in the plainest way.
struct MemberReading {
  let reading: SecondReading
  let member: Encounter
  /// The first coverage in force.
  let coverage: Coverage?
  /// Its payer, where known.
  let payer: Payer?
  /// The payer's row for this service, covered or not.
  let row: PayerRow?
  /// How the note is signed.
  let signature: PlainSignature

  init(_ reading: SecondReading, _ member: Encounter) {
    self.reading = reading
    self.member = member
    signature = PlainSignature(
      member.note, of: .member(reading.chart.session.id, member.client.id))
    let date = reading.date
    let facts = member.billing
    let coverage = facts.coverages.first { date.isIn($0.period) }
    self.coverage = coverage
    payer = coverage.flatMap { facts.payers[$0.payer] }
    if let code = reading.code, let coverage, let payer {
      row = PlainMatrix(
        code: code, line: coverage.productLine,
        place: Self.standardPlace(of: member, at: reading.site),
        credential: reading.facilitator?.credential?.text
      ).narrowest(of: payer.rows, on: date)
    } else {
      row = nil
    }
  }

  var chart: SessionChart { reading.chart }
  var date: CalendarDate { reading.date }
  var facts: BillingFacts { member.billing }
  var delivery: Delivery { member.attendance.delivery }
  var isRemote: Bool { delivery != .inPerson }
  var isThere: Bool { presence != nil }

  var presence: Presence? {
    if case .present(let presence) = member.attendance.status { presence } else { nil }
  }

  /// The claim that stands.
  var claim: ClaimRecord? {
    chart.claims.first { $0.client == member.client.id && $0.state == .written }
  }

  /// The first twelve diagnoses of the day.
  var diagnoses: [DiagnosisCode] {
    Array(member.client.diagnoses.filter { date.isIn($0.period) }.map(\.code).prefix(12))
  }

  /// The place of service before the payer has its say: where the member was.
  var place: PlaceOfService? { Self.standardPlace(of: member, at: reading.site) }

  private static func standardPlace(of member: Encounter, at site: Site?) -> PlaceOfService? {
    if member.attendance.delivery == .inPerson { return site?.placeOfService }
    return switch member.attendance.whereabouts {
    case .home: .example("10")
    case .elsewhere: .example("02")
    case .site, nil: nil
    }
  }

  /// What the row says of one thing, or the practice where the row is silent; nothing without a row.
  func rowSays<Value>(_ term: KeyPath<PayerTerms, Value?>) -> Value? {
    guard let row else { return nil }
    return row.terms[keyPath: term] ?? reading.policy.terms[keyPath: term]
  }

  /// Whether the payer covers the service.
  var isCovered: Bool { rowSays(\.isCovered) == true }

  /// The same of a row that covers the service; what a payer asks who pays nothing is no matter.
  func says<Value>(_ term: KeyPath<PayerTerms, Value?>) -> Value? {
    isCovered ? rowSays(term) : nil
  }

  /// The code on the claim.
  var billedCode: String? {
    guard let code = reading.code else { return nil }
    return row?.terms.billedAs?.text ?? code
  }

  /// The stretches of the member's time inside the session.
  var time: [Span] {
    guard let presence, let started = reading.started else { return [] }
    let end = reading.ended ?? chart.session.scheduledEnd
    return presence.intervals.map { interval in
      Span(
        max(interval.joined.milliseconds, started.milliseconds),
        min(interval.left?.milliseconds ?? end.milliseconds, end.milliseconds))
    }
  }

  /// The whole minutes of it, once the session is over.
  var minutes: Int {
    guard reading.ended != nil else { return 0 }
    return Int(time.map { max(0, $0.to - $0.from) }.reduce(0, +) / 60_000)
  }
}
