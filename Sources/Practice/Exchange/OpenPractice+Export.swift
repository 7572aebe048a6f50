public import GroupCare
internal import Store

extension OpenPractice {
  /// Gives the whole practice out as values; the log takes it down (C21).
  ///
  /// Directories come in the order in which they came in, sessions, claims and batches in that of time.
  ///
  /// - Parameter passphrase: The passphrase again, when ``needsPassphrase`` (C10).
  /// - Returns: All of it.
  /// - Throws: ``PracticeError/needsPassphrase``.
  public func exportContent(
    passphrase: Passphrase? = nil
  ) throws(PracticeError) -> PracticeContent {
    try authenticate(passphrase)
    return try exported()
  }

  private func exported() throws(PracticeError) -> PracticeContent {
    try PracticeError.named {
      var content = try directoryContent()
      content.individualServices = try records.all(IndividualService.self).inOrder()
      content.sessions = try records.all(Session.self).values.map(\.value)
        .sorted { ($0.scheduledStart, $0.id) < ($1.scheduledStart, $1.id) }
        .map { SessionContent(try load($0.id).chart) }
      content.claims = try records.all(ClaimRecord.self).values.map(\.value)
        .sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) }
      content.batches = try batches().reversed()
      try commit(batch([line("practice.export", "practice")]))
      return content
    }
  }

  /// The practice without its sessions, individual services, claims and batches.
  func directoryContent() throws -> PracticeContent {
    let payers = try entries(\.payers).inOrder()
    var content = PracticeContent(profile: profile)
    content.payers = payers
    content.clinicians = try entries(\.clinicians).inOrder()
    content.clients = try clientEntries().inOrder()
    content.coverages = try entries(\.coverages).inOrder()
    content.benefits = try entries(\.benefits).inOrder()
    content.authorizations = try entries(\.authorizations).inOrder()
    content.referrals = try entries(\.referrals).inOrder()
    content.consents = try entries(\.consents).inOrder()
    content.screenings = try entries(\.screenings).inOrder()
    content.enrolments = try entries(\.enrolments).inOrder()
    content.plans = try entries(\.plans).inOrder()
    content.families = try entries(\.families).inOrder()
    content.groups = try entries(\.groups).inOrder()
    content.memberships = try entries(\.memberships).inOrder().filter { !$0.isTakenBack }
    content.phrases = try entries(\.phrases).inOrder()
    return content
  }
}
