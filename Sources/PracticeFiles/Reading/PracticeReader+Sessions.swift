internal import GroupCare

extension PracticeReader {
  mutating func readSessions() {
    plansOfClients = Dictionary(grouping: plans.elements, by: \.client)
    for name in files.names(in: "sessions", suffix: ".toml") {
      guard let entry = document(name) else { continue }
      take(entry, into: \.sessions) { reader, entry, id, old in
        let content = reader.session(entry, id, old)
        entry.refuseUnknownKeys()
        return content
      }
    }
  }

  private func session(
    _ entry: Entry, _ id: SessionID, _ old: SessionContent?
  ) -> SessionContent? {
    let former = old?.session
    let group = entry.required(
      "group", entry.reference("group", in: groups, "group") ?? former?.group)
    let start = entry.required("start", entry.instant("start", clock) ?? former?.scheduledStart)
    let end = entry.required("end", entry.instant("end", clock) ?? former?.scheduledEnd)
    let state = state(entry, old: former?.state)
    let detail = detail(entry, old: former?.detail)
    let reopenings = reopenings(entry, old: former?.reopenings ?? [])
    let table = entry.table("group-note")
    let others = entry.tables("members") ?? []
    guard let group, let start, let end, let state else {
      entry.passOver()
      return nil
    }
    guard
      let session = Session(
        id: id, group: group, start: start, end: end, state: state, detail: detail,
        reopenings: reopenings)
    else {
      entry.refuse("end", "The session would end before it starts.")
      entry.passOver()
      return nil
    }
    var content = SessionContent(
      session: session, groupNote: old?.groupNote ?? NoteHistory(), members: old?.members ?? [])
    readMembers(others, into: &content)
    readNotes(groupNote: table, members: others, into: &content)
    checkClosed(content, entry)
    return content
  }

  // MARK: The session itself

  private enum StateName: String, CaseIterable {
    case scheduled
    case inSession = "in-session"
    case documenting
    case documented
    case cancelled
  }

  private func state(_ entry: Entry, old: SessionState?) -> SessionState? {
    let name: StateName? = entry.choice("state")
    let started = entry.instant("started", clock)
    let ended = entry.instant("ended", clock)
    let attendance = closing(entry.table("attendance-closed"))
    let closed = closing(entry.table("closed"))
    let cancelled = entry.table("cancelled")
    let cancelling = closing(cancelled)
    let reason = cancelled?.text("reason")
    switch name {
    case nil: return entry.required("state", old)
    case .scheduled?: return .scheduled
    case .inSession?:
      return entry.required("started", started).map { .inSession(started: $0) }
    case .documenting?:
      guard let started = entry.required("started", started),
        let ended = entry.required("ended", ended)
      else { return nil }
      return .documenting(started: started, ended: ended, attendanceClosed: attendance)
    case .documented?:
      guard let started = entry.required("started", started),
        let ended = entry.required("ended", ended),
        let attendance = entry.required("attendance-closed", attendance),
        let closed = entry.required("closed", closed)
      else { return nil }
      return .documented(
        started: started, ended: ended, attendanceClosed: attendance, closed: closed)
    case .cancelled?:
      guard let cancelling = entry.required("cancelled", cancelling),
        let reason = entry.required("cancelled.reason", reason)
      else { return nil }
      return .cancelled(reason: reason, cancelling)
    }
  }

  private func closing(_ table: Entry?) -> SessionState.Closing? {
    guard let table else { return nil }
    let by = table.required("by", table.reference("by", in: clinicians, "clinician"))
    let at = table.required("at", table.instant("at", clock))
    guard let by, let at else { return nil }
    return SessionState.Closing(by: by, at: at)
  }

  private func reopenings(_ entry: Entry, old: [Session.Reopening]) -> [Session.Reopening] {
    guard let tables = entry.tables("reopenings") else { return old }
    return tables.compactMap { table in
      let reason = table.required("reason", table.text("reason"))
      guard let closing = closing(table), let reason else { return nil }
      return Session.Reopening(reason: reason, closing: closing)
    }
  }

  private func detail(_ entry: Entry, old: SessionDetail?) -> SessionDetail {
    let platform = entry.table("platform")
    let isRecorded = entry.flag("recorded")
    let why = entry.text("recorded-because") ?? ""
    return SessionDetail(
      facilitator: facilitator(entry, "facilitator", old: old?.facilitator),
      coFacilitator: facilitator(entry, "co-facilitator", old: old?.coFacilitator),
      platform: Self.platform(
        name: platform?.text("name"), version: platform?.text("version"), old: old?.platform),
      recording: isRecorded.map { $0 ? .withConsent(reason: why) : .none } ?? old?.recording
        ?? .none,
      technicalIssues: entry.text("technical-issues") ?? old?.technicalIssues ?? "",
      isPrivacyBriefed: entry.flag("privacy-briefed") ?? old?.isPrivacyBriefed ?? false)
  }

  /// Reads who led: an id, taken down as that clinician is now, or all that stood behind the name
  /// then.
  private func facilitator(_ entry: Entry, _ key: String, old: Facilitator?) -> Facilitator? {
    guard entry.isTable(key) else {
      guard let id = entry.reference(key, in: clinicians, "clinician") else { return old }
      if let old, old.clinician == id { return old }
      return clinicians[id].map { Facilitator($0) }
    }
    guard let table = entry.table(key) else { return old }
    let id = table.required("clinician", table.reference("clinician", in: clinicians, "clinician"))
    let name = table.name(old: nil)
    let credential: Credential? = table.code("credential", "a credential such as LMFT or PhD")
    let npi = table.npi("npi")
    guard let id, let name else { return nil }
    return Facilitator(Clinician(id: id, name: name, credential: credential, npi: npi))
  }

  /// A closed attendance log and a closed session promise things that must be so.
  private func checkClosed(_ content: SessionContent, _ entry: Entry) {
    guard content.session.isAttendanceClosed else { return }
    for member in content.members {
      let status = member.attendance.status
      if status == .unaccounted || status.presence?.isOpen == true {
        entry.refuse(
          "attendance-closed",
          "The log is closed, but member \(member.client) isn't accounted for or hasn't left.")
      }
    }
    guard case .documented = content.session.state else { return }
    if content.groupNote.signed == nil {
      entry.refuse("closed", "The session is closed, but its group note isn't signed.")
    }
    for member in content.members where member.attendance.isPresent && member.note.signed == nil {
      entry.refuse(
        "closed", "The session is closed, but the note of member \(member.client) isn't signed.")
    }
  }
}
