internal import GroupCare

extension PracticeReader {
  /// Reads who came; members whom the file doesn't name stay as they are.
  func readMembers(_ tables: [Entry], into content: inout SessionContent) {
    var met: Set<ClientID> = []
    for table in tables {
      guard
        let client = table.required("client", table.reference("client", in: clients, "client"))
      else {
        table.passOver()
        continue
      }
      if !met.insert(client).inserted { table.refuse("client", "This member stands here twice.") }
      let place = content.members.firstIndex { $0.client == client }
      let old = place.map { content.members[$0] }
      let isWalkIn = table.flag("walk-in") ?? old?.isWalkIn ?? false
      let attendance = attendance(table, old: old?.attendance)
      let check = identityCheck(table, old: old?.identityCheck)
      let overrides = table.tables("overrides").map { $0.compactMap(override) }
      guard let attendance else {
        table.passOver()
        continue
      }
      let member = SessionContent.Member(
        client: client, isWalkIn: isWalkIn, attendance: attendance, identityCheck: check,
        note: old?.note ?? NoteHistory(), overrides: overrides ?? old?.overrides ?? [])
      if let place { content.members[place] = member } else { content.members.append(member) }
    }
  }

  private enum StatusName: String, CaseIterable {
    case unaccounted
    case present
    case absent
    case noShow = "no-show"
    case cancelled
  }

  private func attendance(_ table: Entry, old: Attendance?) -> Attendance? {
    guard let value = attendanceValue(table, old: old?.value) else { return nil }
    let edits = table.tables("edits").map { edits in
      edits.compactMap { edit -> AttendanceEdit? in
        let by = edit.required("by", edit.reference("by", in: clinicians, "clinician"))
        let at = edit.required("at", edit.instant("at", clock))
        let reason = edit.text("reason") ?? ""
        guard let value = attendanceValue(edit, old: nil), let by, let at
        else { return nil }
        return AttendanceEdit(old: value, by: by, at: at, reason: reason)
      }
    }
    return Attendance(
      status: value.status, delivery: value.delivery, whereabouts: value.whereabouts,
      edits: edits ?? old?.edits ?? [])
  }

  private func attendanceValue(_ table: Entry, old: AttendanceValue?) -> AttendanceValue? {
    let name: StatusName? = table.choice("status")
    let reason: AbsenceReason? = table.choice("absence-reason")
    let times = table.tables("times").flatMap { presence($0, table) }
    let delivery: Delivery = table.choice("delivery") ?? old?.delivery ?? .inPerson
    let whereabouts: Whereabouts? = table.choice("where") ?? old?.whereabouts
    let status: AttendanceStatus
    switch name {
    case nil:
      guard let old = table.required("status", old?.status) else { return nil }
      status = old
    case .unaccounted?: status = .unaccounted
    case .present?:
      guard let presence = table.required("times", times) else { return nil }
      status = .present(presence)
    case .absent?: status = .absent(reason ?? .unknown)
    case .noShow?: status = .noShow
    case .cancelled?: status = .cancelled
    }
    return AttendanceValue(status: status, delivery: delivery, whereabouts: whereabouts)
  }

  private func presence(_ tables: [Entry], _ entry: Entry) -> Presence? {
    let intervals = tables.compactMap { table -> PresenceInterval? in
      let joined = table.required("joined", table.instant("joined", clock))
      let left = table.instant("left", clock)
      guard let joined, !table.isRefused("left") else { return nil }
      let interval = PresenceInterval(joined: joined, left: left)
      if interval == nil { table.refuse("left", "The member would leave before joining.") }
      return interval
    }
    guard intervals.count == tables.count, let times = NonEmpty(intervals) else { return nil }
    do throws(Presence.Refusal) {
      return try Presence(times)
    } catch {
      entry.refuse(
        "times", "These times overlap or are out of order, or one that isn't the last has no end.")
      return nil
    }
  }

  // MARK: Identity

  private func identityCheck(_ table: Entry, old: IdentityCheck?) -> IdentityCheck? {
    guard let table = table.table("identity") else { return old }
    let method = table.required("method", method(table))
    let outcome = table.required(
      "outcome",
      table.value("outcome", "Write verified or mismatch.") {
        IdentityCheck.Outcome(rawValue: $0)
      })
    let by = table.required("by", table.reference("by", in: clinicians, "clinician"))
    let at = table.required("at", table.instant("at", clock))
    let remote = table.table("remote").flatMap(remoteCheck)
    guard let method, let outcome, let by, let at else { return nil }
    return IdentityCheck(
      method: method, outcome: outcome, remote: remote, checkedBy: by, checkedAt: at)
  }

  private func method(_ table: Entry) -> IdentityCheck.Method? {
    guard let texts = table.list("method") else { return nil }
    if texts == ["known-to-clinician"] { return .knownToClinician }
    let identifiers = texts.compactMap(PersonIdentifier.init(rawValue:))
    guard identifiers.count == texts.count, let pair = IdentifierPair(identifiers) else {
      let spellings = PersonIdentifier.allCases.map(\.rawValue).joined(separator: ", ")
      table.refuse("method", "Write known-to-clinician, or two or more of: \(spellings).")
      return nil
    }
    return .identifiers(pair)
  }

  private func remoteCheck(_ table: Entry) -> RemoteCheck? {
    let isAlone = table.required("alone", table.flag("alone"))
    let others = table.text("others") ?? ""
    let isConfirmed = table.flag("emergency-contact-confirmed") ?? false
    let location = table.text("location") ?? ""
    let callBack = table.text("call-back") ?? ""
    let audioOnlyReason = table.text("audio-only-reason") ?? ""
    guard let isAlone else { return nil }
    return RemoteCheck(
      location: location, callBackNumber: callBack, isEmergencyContactConfirmed: isConfirmed,
      company: isAlone ? .alone : .others(others), audioOnlyReason: audioOnlyReason)
  }
}
