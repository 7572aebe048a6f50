/// What a section of a client's file is about.
enum ClientTopic: String, CaseIterable, Sendable {
  case groups, coverage, benefits, authorizations, referrals, consents, diagnoses, plan, screening
  case sessions

  /// The heading of the section.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
