internal import DiagnosisFiles
internal import GroupCare
internal import Practice
internal import Workbench

extension SignedIn {
  /// Takes down who signed in to a practice.
  init(_ practice: OpenPractice) {
    self.init(
      user: practice.user, profile: practice.profile, now: practice.now(),
      asksPassphrase: practice.kind == .real, withheld: practice.withheld,
      rights: Set(practice.readsLog ? [.readLog, .changePolicy] : []))
  }
}

extension LoadedSession {
  /// Takes a session as it was read; when it is opened, together with whoever could walk in and with
  /// the phrases.
  init(_ open: OpenSession, clients: [Client] = [], phrases: [Phrase] = []) {
    self.init(
      chart: open.chart, revisions: open.revisions,
      drafts: open.drafts.compactMap(RecoveredDraft.init), clients: clients, phrases: phrases)
  }
}

extension RecoveredDraft {
  fileprivate init?(_ draft: NoteDraft) {
    guard let place = NotePlace(draft.place) else { return nil }
    self.init(place: place, text: draft.text, revision: draft.basedOn, keptAt: draft.at)
  }
}

extension RecoveredAnswer {
  fileprivate init(_ draft: AnswerDraft) {
    self.init(
      question: Question(session: draft.question.session, subject: draft.question.subject),
      texts: draft.texts, keptAt: draft.at)
  }
}

extension OpenPractice {
  /// Reads what today's screen shows: the sessions from three months back to two weeks ahead.
  func todayFacts() throws(PracticeError) -> TodayFacts {
    let today = now().date
    var unsaved: [SessionID] = []
    for draft in try drafts() where !unsaved.contains(draft.place.session) {
      unsaved.append(draft.place.session)
    }
    let sessions = try sessions(from: today.adding(days: -92), through: today.adding(days: 14))
    let warned = sessions.flatMap { $0.warnings(on: today) }.map(\.client)
    return TodayFacts(
      sessions: sessions, names: try names(of: Set(warned)).mapValues(\.listed), unsaved: unsaved,
      answers: try answers().map(RecoveredAnswer.init))
  }

  /// Reads the lines of the list of groups.
  func groupRows() throws(PracticeError) -> [GroupRow] {
    let now = now()
    var rows: [GroupRow] = []
    for group in try groups() {
      let next = try sessions(of: group.id).first { $0.state == "scheduled" && $0.start >= now }
      rows.append(
        GroupRow(group: group, enrolled: try enrolled(in: group.id).count, next: next))
    }
    return rows
  }

  /// Reads what a group's screen shows.
  func groupFacts(
    _ id: GroupID, notice: String? = nil, step: GroupStep? = nil
  ) throws(PracticeError) -> GroupFacts {
    let group = try group(id)
    let today = now().date
    let enrolled = try enrolled(in: id)
    var roster: [RosterRow] = []
    for entry in enrolled {
      roster.append(
        RosterRow(
          membership: entry.membership, client: entry.client,
          outlook: try outlook(of: entry.client.id, in: id)))
    }
    let members = Set(enrolled.map(\.client.id))
    let leader = try clinicians().first { $0.id == group.facilitator }
    return GroupFacts(
      group: group, facilitator: leader?.signature ?? group.facilitator.text, roster: roster,
      sessions: try sessions(of: id).filter { $0.date >= today.adding(days: -14) },
      candidates: try clients().filter { !members.contains($0.id) }, notice: notice, step: step)
  }

  /// Reads what a client's screen shows; the log takes it down.
  func clientFacts(_ id: ClientID) throws(PracticeError) -> ClientFacts {
    let file = try client(id)
    let names = try clinicians().map { ($0.id, $0.signature) }
    return ClientFacts(
      file: file,
      codes: file.withheld.contains(.diagnoses) ? .empty : DiagnosisLibrary.installed.table,
      clinicians: Dictionary(names, uniquingKeysWith: { first, _ in first }),
      changesDiagnoses: roles.contains(.clinician),
      readers: roles.map { "\($0.rawValue)s" }.sorted().joined(separator: " or "))
  }

  /// Reads the lines of the list of claims.
  ///
  /// - Parameter goesOn: Is told how far they are read; says whether to read on.
  /// - Returns: The lines; nothing when reading was stopped.
  /// - Throws: What the record throws.
  func claimRows(
    while goesOn: (ReadingProgress) -> Bool
  ) throws(PracticeError) -> [ClaimRow]? {
    let claims = try claims { read, total in goesOn(ReadingProgress(done: read, total: total)) }
    guard let claims else { return nil }
    return try rows(of: claims)
  }

  /// Puts names to claims.
  func rows(of claims: [ClaimRecord]) throws(PracticeError) -> [ClaimRow] {
    let names = Dictionary(
      try clients().map { ($0.id, $0.name.listed) }, uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(
      try allSessions().map { ($0.session, $0.title) }, uniquingKeysWith: { first, _ in first })
    return claims.map { claim in
      ClaimRow(
        claim: claim, clientName: names[claim.client] ?? claim.client.text,
        title: titles[claim.session] ?? claim.session.text)
    }
  }

  private func enrolled(in group: GroupID) throws(PracticeError) -> [RosterEntry] {
    let today = now().date
    return try roster(of: group).filter { $0.membership.period.contains(today) }
  }
}
