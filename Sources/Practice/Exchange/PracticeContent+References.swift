internal import GroupCare

extension PracticeContent {
  /// Refuses a directory in which something names what isn't there, or an id stands twice.
  ///
  /// - Parameter content: What comes in beside the directory: sessions and individual services.
  /// - Throws: ``PracticeError/inconsistent(_:id:)`` with the first that does.
  func checkReferences(of content: PracticeContent) throws(PracticeError) {
    let known = try Known(self)
    for coverage in coverages {
      try known.require([coverage.client], [coverage.payer], for: .coverage, coverage.id.text)
    }
    for benefits in benefits {
      guard known.coverages.contains(benefits.coverage) else {
        throw .inconsistent(.benefits, id: benefits.id.text)
      }
    }
    for authorization in authorizations {
      try known.require(
        [authorization.client], [authorization.payer], for: .authorization, authorization.id.text)
    }
    for referral in referrals {
      try known.require([referral.client], [referral.payer], for: .referral, referral.id.text)
    }
    for consent in consents {
      try known.require(
        [consent.client], Array(consent.payers), groups: [consent.group].compactMap(\.self),
        for: .consent, consent.id.text)
    }
    for screening in screenings {
      try known.require(
        [screening.client], groups: [screening.group], clinicians: [screening.by],
        for: .screening, screening.id.text)
    }
    for enrolment in enrolments {
      try known.require(
        [], [enrolment.payer], clinicians: [enrolment.clinician], for: .enrolment,
        enrolment.id.text)
    }
    for plan in plans { try known.require([plan.client], for: .plan, plan.id.text) }
    for family in families { try known.require(family.members, for: .family, family.id.text) }
    for group in groups {
      try known.require([], clinicians: [group.facilitator], for: .group, group.id.text)
    }
    for membership in memberships {
      try known.require(
        [membership.client], groups: [membership.group], for: .membership, membership.id.text)
    }
    try known.checkWork(of: content)
  }
}

/// The ids that a directory has.
private struct Known {
  let clients: Set<ClientID>
  let payers: Set<PayerID>
  let clinicians: Set<ClinicianID>
  let groups: Set<GroupID>
  let coverages: Set<CoverageID>

  init(_ content: PracticeContent) throws(PracticeError) {
    clients = try Self.ids(content.clients, .client, \.id)
    payers = try Self.ids(content.payers, .payer, \.id)
    clinicians = try Self.ids(content.clinicians, .clinician, \.id)
    groups = try Self.ids(content.groups, .group, \.id)
    coverages = try Self.ids(content.coverages, .coverage, \.id)
    _ = try Self.ids(content.benefits, .benefits, \.id)
    _ = try Self.ids(content.authorizations, .authorization, \.id)
    _ = try Self.ids(content.referrals, .referral, \.id)
    _ = try Self.ids(content.consents, .consent, \.id)
    _ = try Self.ids(content.screenings, .screening, \.id)
    _ = try Self.ids(content.enrolments, .enrolment, \.id)
    _ = try Self.ids(content.plans, .plan, \.id)
    _ = try Self.ids(content.memberships, .membership, \.id)
    _ = try Self.ids(content.families, .family, \.id)
    _ = try Self.ids(content.phrases, .phrase, \.id)
  }

  /// Checks what came in beside the directory.
  func checkWork(of content: PracticeContent) throws(PracticeError) {
    _ = try Self.ids(content.individualServices, .service, \.id)
    for service in content.individualServices {
      try require(
        [service.client], clinicians: [service.clinician], for: .service, service.id.text)
    }
    _ = try Self.ids(content.sessions, .session, \.session.id)
    for session in content.sessions {
      let members = session.members.map(\.client)
      let id = session.session.id.text
      try require(members, groups: [session.session.group], for: .session, id)
      guard Set(members).count == members.count else { throw .inconsistent(.session, id: id) }
    }
  }

  func require(
    _ clients: [ClientID], _ payers: [PayerID] = [], groups: [GroupID] = [],
    clinicians: [ClinicianID] = [], for subject: PracticeError.Subject, _ id: String
  ) throws(PracticeError) {
    guard self.clients.isSuperset(of: clients), self.payers.isSuperset(of: payers),
      self.groups.isSuperset(of: groups), self.clinicians.isSuperset(of: clinicians)
    else { throw .inconsistent(subject, id: id) }
  }

  private static func ids<Value, Subject>(
    _ values: [Value], _ subject: PracticeError.Subject, _ id: (Value) -> Identifier<Subject>
  ) throws(PracticeError) -> Set<Identifier<Subject>> {
    var seen: Set<Identifier<Subject>> = []
    for value in values where !seen.insert(id(value)).inserted {
      throw .inconsistent(subject, id: id(value).text)
    }
    return seen
  }
}
