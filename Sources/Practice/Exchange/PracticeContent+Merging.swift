internal import GroupCare

extension PracticeContent {
  /// The directory with what comes in over it, by ids; sessions, claims and batches are left out.
  func overlaid(with content: PracticeContent) -> PracticeContent {
    var merged = PracticeContent(profile: content.profile)
    merged.payers = Self.overlay(payers, content.payers, by: \.id)
    merged.clinicians = Self.overlay(clinicians, content.clinicians, by: \.id)
    merged.clients = Self.overlay(clients, content.clients, by: \.id)
    merged.coverages = Self.overlay(coverages, content.coverages, by: \.id)
    merged.authorizations = Self.overlay(authorizations, content.authorizations, by: \.id)
    merged.plans = Self.overlay(plans, content.plans, by: \.id)
    merged.families = Self.overlay(families, content.families, by: \.id)
    merged.groups = Self.overlay(groups, content.groups, by: \.id)
    merged.memberships = Self.overlay(memberships, content.memberships, by: \.id)
    return merged
  }

  private static func overlay<Key: Hashable, Value>(
    _ old: [Value], _ new: [Value], by key: (Value) -> Key
  ) -> [Value] {
    let replaced = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { _, last in last })
    let known = Set(old.map(key))
    return old.map { replaced[key($0)] ?? $0 } + new.filter { !known.contains(key($0)) }
  }

  /// Refuses a directory in which something names what isn't there, or an id stands twice.
  func checkReferences(sessions: [SessionContent]) throws(PracticeError) {
    let clients = try Self.ids(clients, .client, \.id)
    let payers = try Self.ids(payers, .payer, \.id)
    let clinicians = try Self.ids(clinicians, .clinician, \.id)
    let groups = try Self.ids(groups, .group, \.id)
    _ = try Self.ids(plans, .plan, \.id)
    _ = try Self.ids(sessions, .session, \.session.id)
    _ = try Self.ids(coverages, .coverage, \.id)
    _ = try Self.ids(authorizations, .authorization, \.id)
    _ = try Self.ids(memberships, .membership, \.id)
    _ = try Self.ids(families, .family, \.id)
    func require(_ holds: Bool, _ subject: PracticeError.Subject, _ id: String)
      throws(PracticeError)
    {
      guard holds else { throw .inconsistent(subject, id: id) }
    }
    for coverage in coverages {
      try require(
        clients.contains(coverage.client) && payers.contains(coverage.payer), .coverage,
        coverage.id.text)
    }
    for authorization in authorizations {
      try require(
        clients.contains(authorization.client) && payers.contains(authorization.payer),
        .authorization, authorization.id.text)
    }
    for plan in plans { try require(clients.contains(plan.client), .plan, plan.id.text) }
    for family in families {
      try require(family.members.allSatisfy(clients.contains), .family, family.id.text)
    }
    for group in groups.isEmpty ? [] : self.groups {
      try require(clinicians.contains(group.facilitator), .group, group.id.text)
    }
    for membership in memberships {
      try require(
        clients.contains(membership.client) && groups.contains(membership.group), .membership,
        membership.id.text)
    }
    for session in sessions {
      try require(groups.contains(session.session.group), .session, session.session.id.text)
      let members = session.members.map(\.client)
      try require(
        members.allSatisfy(clients.contains) && Set(members).count == members.count, .session,
        session.session.id.text)
    }
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
