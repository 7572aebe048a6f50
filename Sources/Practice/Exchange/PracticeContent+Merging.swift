internal import GroupCare

extension PracticeContent {
  /// The directory with what comes in over it, by ids; sessions, individual services, claims and
  /// batches are left out.
  func overlaid(with content: PracticeContent) -> PracticeContent {
    var merged = PracticeContent(profile: content.profile)
    merged.payers = Self.overlay(payers, content.payers, by: \.id)
    merged.clinicians = Self.overlay(clinicians, content.clinicians, by: \.id)
    merged.clients = Self.overlay(clients, content.clients, by: \.id)
    merged.coverages = Self.overlay(coverages, content.coverages, by: \.id)
    merged.benefits = Self.overlay(benefits, content.benefits, by: \.id)
    merged.authorizations = Self.overlay(authorizations, content.authorizations, by: \.id)
    merged.referrals = Self.overlay(referrals, content.referrals, by: \.id)
    merged.consents = Self.overlay(consents, content.consents, by: \.id)
    merged.screenings = Self.overlay(screenings, content.screenings, by: \.id)
    merged.enrolments = Self.overlay(enrolments, content.enrolments, by: \.id)
    merged.plans = Self.overlay(plans, content.plans, by: \.id)
    merged.families = Self.overlay(families, content.families, by: \.id)
    merged.groups = Self.overlay(groups, content.groups, by: \.id)
    merged.memberships = Self.overlay(memberships, content.memberships, by: \.id)
    merged.phrases = Self.overlay(phrases, content.phrases, by: \.id)
    return merged
  }

  private static func overlay<Key: Hashable, Value>(
    _ old: [Value], _ new: [Value], by key: (Value) -> Key
  ) -> [Value] {
    let replaced = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { _, last in last })
    let known = Set(old.map(key))
    return old.map { replaced[key($0)] ?? $0 } + new.filter { !known.contains(key($0)) }
  }
}
