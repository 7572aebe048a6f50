public import GroupCare
internal import Store

extension OpenPractice {
  /// How many of a client's last sessions its file lists.
  private static let listedSessions = 12

  /// Opens a client's file, as far as the signed-in person may read it; the log takes it down, at most
  /// once a minute (C3, C21).
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func client(_ id: ClientID) throws(PracticeError) -> ClientFile {
    try PracticeError.named {
      let file = try readFile(of: id)
      try logView("client.view", "client/\(id)")
      return file
    }
  }

  /// Returns how a client's payers go together with a group from today on, or from the day on which
  /// the client joins it; no file is opened for it.
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func outlook(
    of client: ClientID, in group: GroupID
  ) throws(PracticeError) -> MemberOutlook {
    try PracticeError.named {
      let roll = try roll()
      guard let person = roll.clients[client] else {
        throw PracticeError.unknown(.client, id: client.text)
      }
      guard let group = roll.groups[group] else {
        throw PracticeError.unknown(.group, id: group.text)
      }
      let past = try elsewhere(roll).past(of: client, around: now().date)
      return outlook(of: person, roll.billing(of: client, past: past), in: group, roll)
    }
  }

  private func outlook(
    of client: Client, _ facts: BillingFacts, in group: TherapyGroup, _ roll: Roll
  ) -> MemberOutlook {
    let today = now().date
    let joins = roll.memberships(in: group.id)
      .filter { $0.client == client.id && $0.period.last.map { $0 >= today } ?? true }
      .map(\.period.first).min()
    return MemberOutlook(
      of: client, facts: facts, in: group, practice: profile,
      credential: roll.clinicians[group.facilitator]?.credential, on: max(today, joins ?? today))
  }

  private func readFile(of id: ClientID) throws -> ClientFile {
    let roll = try roll()
    guard let client = roll.clients[id] else {
      throw PracticeError.unknown(.client, id: id.text)
    }
    let today = now().date
    let past = try elsewhere(roll).past(of: id, around: today)
    let facts = roll.billing(of: id, past: past)
    let memberships = try entries(\.memberships).inOrder().filter {
      $0.client == id && !$0.isTakenBack
    }
    .sorted { ($0.period.first, $0.id) < ($1.period.first, $1.id) }
    var file = ClientFile(
      client: client, facts: facts, memberships: memberships, withholding: withheld)
    file.diagnosesRevision = try entries(\.diagnoses)[id.text]?.revision ?? 0
    for membership in memberships {
      guard let group = roll.groups[membership.group] else { throw PracticeError.damaged }
      file.groups[group.id] = group
      if membership.period.last.map({ $0 >= today }) ?? true {
        file.outlooks[group.id] = outlook(of: client, facts, in: group, roll)
      }
    }
    try readSessions(past, into: &file)
    readReview(of: client, facts, roll, into: &file)
    return file
  }

  /// The plan is reviewed for the group that asks for it first.
  private func readReview(
    of client: Client, _ facts: BillingFacts, _ roll: Roll, into file: inout ClientFile
  ) {
    guard file.facts.plan != nil else { return }
    let groups: [TherapyGroup?] = file.outlooks.keys.sorted().map { file.groups[$0] }
    let days = (groups.isEmpty ? [nil] : groups).compactMap { group in
      facts.reviewDue(
        for: group, of: client, practice: profile,
        credential: group.flatMap { roll.clinicians[$0.facilitator]?.credential }, on: now().date)
    }
    file.reviewDue = days.min()
  }

  private func readSessions(_ past: ClientPast, into file: inout ClientFile) throws {
    let id = file.client.id
    let today = now().date
    var summaries: [SessionID: SessionSummary] = [:]
    for group in Set(file.memberships.map(\.group)) {
      let own = file.memberships.filter { $0.group == group }.map(\.period)
      for summary in try sessions(of: group)
      where own.contains(where: { $0.contains(summary.date) }) {
        summaries[summary.session] = summary
      }
    }
    // Where the client walked in.
    for other in past.sessions where summaries[other.session] == nil {
      summaries[other.session] = try summary(of: other.session)
    }
    let inOrder = summaries.values.sorted { ($1.start, $1.session) < ($0.start, $0.session) }
    let next = inOrder.last { $0.date >= today && $0.isAhead }
    let last = inOrder.filter { $0.date <= today && $0.session != next?.session }
      .prefix(Self.listedSessions)
    let verifier = try verifier()
    for summary in [next].compactMap(\.self) + last {
      let key = MemberKey.text(summary.session, id)
      let attendance = try records.read(AttendanceRecord.self, key)?.value
      if attendance?.isRemoved == true { continue }
      let status = attendance?.attendance.status ?? .unaccounted
      let note =
        try records.read(ProgressNoteRecord.self, key)?.value.note
        .verified(as: .member(summary.session, id), using: verifier)
        ?? .draft(ProgressNoteContent())
      file.sessions.append(
        ClientSession(
          summary: summary, attendance: status,
          note: ClientSession.NoteStanding(note, of: status),
          claim: past.claims.last { $0.session == summary.session }?.state))
      takeProgress(of: note.content, on: summary.date, into: &file)
    }
  }

  /// The newest note that says how far a goal has come is asked; none when the plan is withheld.
  private func takeProgress(
    of note: ProgressNoteContent, on date: CalendarDate, into file: inout ClientFile
  ) {
    for goal in file.facts.plan?.goals ?? [] where file.progress[goal.id] == nil {
      let current = note[.goalCurrent(goal.id)]
      if !current.isEmpty { file.progress[goal.id] = GoalProgress(current: current, date: date) }
    }
  }
}
