internal import GroupCare
internal import PracticeFiles

extension Answer {
  /// Everything the record holds of a session.
  static func session(_ chart: SessionChart) -> Answer {
    Answer(lines: chart.lines, json: chart.json, table: chart.table)
  }
}

extension SessionChart {
  fileprivate var json: JSONValue {
    .object([
      ("session", .string(session.id.text)),
      ("group", .string(group.id.text)),
      ("title", .string(group.title)),
      ("date", .string(session.dateOfService.iso)),
      ("scheduledStart", .string(session.scheduledStart.iso)),
      ("scheduledEnd", .string(session.scheduledEnd.iso)),
      ("start", .optional(session.started?.iso)),
      ("end", .optional(session.ended?.iso)),
      ("state", .string(session.state.name)),
      ("attendanceClosed", .boolean(session.isAttendanceClosed)),
      ("reopenings", .array(session.reopenings.map(\.json))),
      ("facilitator", session.detail.facilitator?.json ?? .null),
      ("coFacilitator", session.detail.coFacilitator?.json ?? .null),
      ("platform", session.detail.platform?.json ?? .null),
      ("recording", .optional(session.detail.recording.reason)),
      ("technicalIssues", .string(session.detail.technicalIssues)),
      ("privacyBriefed", .boolean(session.detail.isPrivacyBriefed)),
      ("enrolled", .integer(enrolledCount)),
      ("present", .integer(present.count)),
      ("groupNote", groupNote.json),
      ("members", .array(encounters.map(json))),
      ("claims", .array(claims.map { Listing.claims([]).object($0) })),
    ])
  }

  private func json(_ encounter: Encounter) -> JSONValue {
    .object([
      ("client", .string(encounter.client.id.text)),
      ("name", .string(encounter.client.name.listed)),
      ("birthDate", .string(encounter.client.birthDate.iso)),
      ("walkIn", .boolean(encounter.isWalkIn)),
      ("attendance", .string(encounter.attendance.status.name)),
      ("absenceReason", .optional(encounter.attendance.status.absence?.rawValue)),
      ("intervals", .array(encounter.attendance.status.intervals.map(\.json))),
      ("minutes", .integer(minutesPresent(of: encounter))),
      ("late", .boolean(isLate(encounter))),
      ("leftEarly", .boolean(leftEarly(encounter))),
      ("delivery", .string(encounter.attendance.delivery.rawValue)),
      ("whereabouts", .optional(encounter.attendance.whereabouts?.rawValue)),
      ("edits", .array(encounter.attendance.edits.map(\.json))),
      ("identityCheck", encounter.identityCheck?.json ?? .null),
      ("note", encounter.note.json),
    ])
  }

  fileprivate var lines: [String] {
    let planned = "planned \(session.scheduledStart.time)-\(session.scheduledEnd.time)"
    var lines = [
      "\(session.id)  \(group.title)",
      "\(session.dateOfService.weekday.short) \(session.dateOfService), \(planned), "
        + session.state.name,
      "Facilitator: " + (session.detail.facilitator?.signature ?? "nobody named"),
    ]
    if let co = session.detail.coFacilitator { lines.append("Co-facilitator: \(co.signature)") }
    if let platform = session.detail.platform {
      lines.append("Platform: \(platform.name) \(platform.version)")
    }
    lines += ["", "Group note: \(groupNote.stateInWords)"] + groupNote.lines
    for encounter in encounters {
      lines += ["", "\(encounter.client.id)  \(encounter.client.name.listed)"]
      lines += ["  " + attendanceLine(encounter)]
      if let check = encounter.identityCheck { lines.append("  Identity: \(check.line)") }
      if encounter.isPresent || !encounter.note.content.isEmpty {
        lines += ["  Note: \(encounter.note.stateInWords)"] + encounter.note.lines
      }
    }
    if !claims.isEmpty { lines += [""] + Listing.claims(claims).answer.lines }
    return lines
  }

  private func attendanceLine(_ encounter: Encounter) -> String {
    let attendance = encounter.attendance
    let times = attendance.status.intervals.map {
      "\($0.joined.time)-\($0.left?.time.text ?? "")"
    }
    let remarks = [
      attendance.status.absence?.label, encounter.isWalkIn ? "walk-in" : nil,
      isLate(encounter) ? "late" : nil, leftEarly(encounter) ? "left early" : nil,
      attendance.isPresent ? attendance.delivery.rawValue : nil,
      attendance.isPresent ? attendance.whereabouts?.rawValue : nil,
      session.ended == nil || !attendance.isPresent
        ? nil : "\(minutesPresent(of: encounter)) minutes",
    ]
    return ([attendance.status.name] + times + remarks.compactMap(\.self)).joined(separator: ", ")
  }

  fileprivate var table: CSVTable {
    var table = CSVTable(columns: [
      "session", "client", "attendance", "joined", "left", "minutes", "delivery", "whereabouts",
      "identity", "note",
    ])
    for encounter in encounters {
      let presence = encounter.attendance.status.presence
      table.append([
        session.id.text, encounter.client.id.text, encounter.attendance.status.name,
        presence?.joined.iso ?? "", presence?.left?.iso ?? "",
        String(minutesPresent(of: encounter)), encounter.attendance.delivery.rawValue,
        encounter.attendance.whereabouts?.rawValue ?? "",
        encounter.identityCheck?.outcome.rawValue ?? "", encounter.note.state,
      ])
    }
    return table
  }
}
