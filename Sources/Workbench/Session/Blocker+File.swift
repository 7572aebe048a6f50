import GroupCare

extension Blocker {
  /// The client's file and the section of it that it is about, where a person may read that; nothing
  /// for what stands in no file.
  func file(withholding withheld: Set<ClientPart>) -> (client: ClientID, topic: ClientTopic)? {
    guard case .client(let client) = remedy, let topic = Self.topics[code.area],
      topic.part(of: code).map({ !withheld.contains($0) }) ?? true
    else { return nil }
    return (client, topic)
  }

  /// The sections of a client's file, by what a code is about.
  private static let topics: [String: ClientTopic] = [
    "coverage": .coverage, "claim": .coverage, "provider": .coverage, "benefit": .benefits,
    "authorization": .authorizations, "referral": .referrals, "diagnosis": .diagnoses,
    "consent": .consents, "part-2": .consents, "plan": .plan, "screening": .screening,
  ]
}

extension ClientTopic {
  /// The part of a file that not everybody may read in which this is told.
  fileprivate func part(of code: BlockerCode) -> ClientPart? {
    switch self {
    case .diagnoses: .diagnoses
    case .plan: .plan
    case .screening: .screenings
    case .consents: code == .part2ConsentMissing ? .disclosures : nil
    case .groups, .coverage, .benefits, .authorizations, .referrals, .sessions: nil
    }
  }
}

extension Workbench {
  /// Whether the file on the screen was opened by what stops a claim of the session below it.
  var cameByBlocker: Bool {
    guard routes.suffix(2) == [.session, .client], let last = session?.lastJump,
      let file = last.file(withholding: withheld)
    else { return false }
    return file.client == wantedFile && session?.tab == .gate
  }

  /// What the signed-in person may not read in clients' files.
  var withheld: Set<ClientPart> { who?.withheld ?? [] }

  /// Leaves the file that a blocker led to, on the way to the next one.
  mutating func leaveBlockersFile() {
    if cameByBlocker { routes.removeLast() }
  }
}
