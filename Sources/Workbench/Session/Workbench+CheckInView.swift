import GroupCare
import Screen

extension Workbench {
  func drawCheckIn(_ painter: inout Painter) {
    guard let model = session else { return }
    let columns = checkInColumns
    painter.tableHead(columns, from: 0, row: 3)
    let encounters = model.chart.encounters
    if encounters.isEmpty {
      painter.text(
        "Nobody is enrolled. + adds a walk-in; the group's screen enrols.", column: 2, row: 4,
        role: .textMuted)
    }
    var row = 4
    let shown = shownRows
    let visible = model.row.visible(shown, height: bodyRows - 3)
    drawMore(visible, of: shown, on: &painter)
    for index in visible {
      let isSelected = index == model.row.row
      painter.tableRow(
        cells(encounters[index], number: index + 1), of: columns, from: 0, row: row)
      if isSelected {
        painter.text(signs[.selection], column: 0, row: row, width: 1)
        // The sign and the number alone: two whole rows would be most of what a check-in sends (R28).
        painter.select(row: row, columns: 3)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
    painter.text(summary(model), column: 1, row: size.rows - 5, role: .text)
    if let selected = model.selected, !model.isInBurst {
      painter.text(detail(selected), column: 1, row: size.rows - 4, role: .textMuted)
    }
  }

  /// Whether authorizations have a column of their own.
  private var isWide: Bool { size.columns >= 100 }

  private var checkInColumns: [TableColumn] {
    let fixed = [
      TableColumn(heading: "Id", width: 4), TableColumn(heading: "In", width: 8, isPlain: true),
      TableColumn(heading: "Out", width: 7),
      TableColumn(heading: "Min", width: 4, alignsRight: true),
      TableColumn(heading: "Where", width: 9),
    ]
    let coverage =
      isWide
      ? [TableColumn(heading: "Coverage", width: 15), TableColumn(heading: "Auth", width: 11)]
      : [TableColumn(heading: "Coverage", width: 11)]
    let rest = fixed + coverage + [TableColumn(heading: "Note", width: 13)]
    let shown = visible(rest, from: 3)
    let name = max(10, size.columns + 1 - 4 - shown.reduce(0) { $0 + $1.width })
    return [
      TableColumn(heading: "#", width: 4, alignsRight: true, isPlain: true),
      TableColumn(heading: "Member", width: name, isPlain: true),
    ] + shown
  }

  /// Leaves out what a narrow screen has no room for: minutes, where, and when the member left.
  private func visible<Element>(_ all: [Element], from first: Int) -> [Element] {
    let hidden: Set<Int> = size.columns < 68 ? [5, 6, 7] : size.columns < 78 ? [6, 7] : []
    return all.enumerated().filter { !hidden.contains($0.offset + first) }.map(\.element)
  }

  private func cells(
    _ encounter: Encounter, number: Int
  ) -> [(text: String, role: StyleRole)] {
    let identity = identityCell(encounter)
    let authorization = authorizationCell(encounter)
    let coverage = coverageCell(encounter)
    let note = noteCell(encounter)
    let cells =
      [
        ("\(number)", .text),
        ((encounter.isWalkIn ? "+ " : "") + encounter.client.name.listed, .text), identity,
        arrivalCell(encounter), departureCell(encounter),
        minutesCell(encounter),
        (whereWord(encounter.attendance), .text),
      ] + (isWide ? [coverage, authorization] : [authorization]) + [note]
    return visible(cells, from: 1)
  }

  private func identityCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    if encounter.identityCheck?.outcome == .mismatch {
      return (signs[.blocked, "doesn't match"], .statusBlocked)
    }
    guard encounter.isPresent else { return (signs[.notRecorded], .textMuted) }
    guard encounter.identityCheck != nil else { return (signs[.unknown, "to check"], .text) }
    if encounter.attendance.delivery.isRemote, encounter.identityCheck?.remote?.isComplete != true {
      return ("ok" + signs[.unknown, ", place and privacy to ask"], .statusWarn)
    }
    return ("ok", .statusOk)
  }

  private func arrivalCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    switch encounter.attendance.status {
    case .unaccounted: return (signs[.notRecorded, "not accounted for"], .textMuted)
    case .present(let presence):
      let isLate = session?.chart.isLate(encounter) ?? false
      return (
        (presentation == .linear ? "in " : "") + presence.joined.time.text
          + (isLate ? signs[.late, ", late"] : ""), isLate ? .statusWarn : .text
      )
    case .absent: return ("absent", .textMuted)
    case .noShow: return ("no-show", .statusWarn)
    case .cancelled: return ("cancel", .textMuted)
    }
  }

  private func departureCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    guard let left = encounter.attendance.status.presence?.left else {
      return (signs[.notRecorded], .textMuted)
    }
    let isEarly = session?.chart.leftEarly(encounter) ?? false
    return (
      left.time.text + (isEarly ? signs[.leftEarly, ", early"] : ""), isEarly ? .statusWarn : .text
    )
  }

  /// The minutes of whoever left; of the others each minute would repaint them all.
  private func minutesCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    guard let presence = encounter.attendance.status.presence,
      let minutes = minutesSoFar(encounter),
      !presence.isOpen || session?.chart.session.ended != nil
    else { return (signs[.notRecorded], .textMuted) }
    return ("\(minutes)", .text)
  }

  /// The minutes of a member in a session that started.
  private func minutesSoFar(_ encounter: Encounter) -> Int? {
    guard let chart = session?.chart, let started = chart.session.started else { return nil }
    return chart.minutesPresent(of: encounter, now: max(now, started))
  }

  private func whereWord(_ attendance: Attendance) -> String {
    if presentation == .linear { return Self.spokenWhere(attendance) }
    return switch (attendance.delivery, attendance.whereabouts) {
    case (.inPerson, _): "room"
    case (.video, .home): "vid home"
    case (.video, .elsewhere): "vid away"
    case (.video, _): "video ?"
    case (.audioOnly, .home): "tel home"
    case (.audioOnly, .elsewhere): "tel away"
    case (.audioOnly, _): "phone ?"
    }
  }

  /// The same without abbreviations.
  private static func spokenWhere(_ attendance: Attendance) -> String {
    switch (attendance.delivery, attendance.whereabouts) {
    case (.inPerson, _): "room"
    case (.video, .home): "video at home"
    case (.video, .elsewhere): "video away from home"
    case (.video, _): "video, to ask where"
    case (.audioOnly, .home): "telephone at home"
    case (.audioOnly, .elsewhere): "telephone away from home"
    case (.audioOnly, _): "telephone, to ask where"
    }
  }

  /// The member's coverage in a word and a sign.
  private func coverageCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    guard let chart = session?.chart else { return ("", .text) }
    guard chart.group.kind.procedureCode != nil else { return ("unbilled", .textMuted) }
    guard let coverage = encounter.billing.coverage(on: chart.session.dateOfService) else {
      return ("\(signs[.blocked]) none", .statusBlocked)
    }
    let payer = encounter.billing.payers[coverage.payer]?.name ?? "ok"
    return ("\(signs[.ok]) \(payer)", .statusOk)
  }

  /// The member's authorization in a word and a sign, or that there is no coverage to begin with.
  private func authorizationCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    guard let chart = session?.chart else { return ("", .text) }
    guard chart.group.isBillable else { return ("unbilled", .textMuted) }
    guard encounter.billing.coverage(on: chart.session.dateOfService) != nil else {
      return isWide
        ? (signs[.notRecorded], .textMuted) : ("\(signs[.blocked]) none", .statusBlocked)
    }
    return cell(chart.authorizationStanding(of: encounter).shortWord)
  }

  /// What the sign of coverage means, in words.
  private func billingWords(_ encounter: Encounter, _ chart: SessionChart) -> String {
    guard chart.group.isBillable else { return "this group is never billed" }
    guard let coverage = encounter.billing.coverage(on: chart.session.dateOfService) else {
      return "no coverage in force"
    }
    let payer = encounter.billing.payers[coverage.payer]?.name ?? coverage.payer.text
    let words = chart.authorizationStanding(of: encounter).shortSentence
    return words.map { "\(payer): \($0)" } ?? payer
  }

  private func noteCell(_ encounter: Encounter) -> (text: String, role: StyleRole) {
    guard let model = session, encounter.isPresent else { return (signs[.notRecorded], .textMuted) }
    switch encounter.note {
    case .signed: return ("\(signs[.ok]) signed", .statusOk)
    case .unverified: return ("\(signs[.blocked, ""]) invalid", .statusBlocked)
    case .draft(let content):
      if content.isEmpty {
        return model.chart.session.ended == nil
          ? (signs[.notRecorded], .textMuted) : ("\(signs[.blocked, ""]) missing", .statusBlocked)
      }
      let missing = model.gaps(of: encounter).count
      return missing == 0
        ? ("\(signs[.warn, ""]) unsigned", .statusWarn)
        : ("\(signs[.warn, ""]) \(missing) missing", .statusWarn)
    }
  }

  private func summary(_ model: SessionModel) -> String {
    let chart = model.chart
    if case .cancelled(let reason, _) = chart.session.state { return "Cancelled: \(reason)" }
    let open = chart.encounters.count { $0.attendance.status == .unaccounted }
    let unchecked = chart.present.count { model.needsWork($0) }
    var parts = ["\(chart.present.count) of \(chart.encounters.count) here"]
    if open > 0 { parts.append("\(open) not accounted for") }
    if unchecked > 0 { parts.append("\(unchecked) to identify") }
    if chart.session.isAttendanceClosed { parts.append("log closed") }
    if open == 0, unchecked == 0, !chart.session.isAttendanceClosed, !chart.encounters.isEmpty {
      parts.append("everyone accounted for")
    }
    return parts.joined(separator: " · ")
  }

  /// The selected member in words: what the signs of the row mean.
  private func detail(_ encounter: Encounter) -> String {
    guard let chart = session?.chart else { return "" }
    let client = encounter.client
    let called = client.preferredName.isEmpty ? "" : " \"\(client.preferredName)\""
    var parts = [client.name.spoken + called, "b. \(client.birthDate)"]
    switch encounter.attendance.status {
    case .unaccounted: parts.append("not accounted for")
    case .absent(let reason): parts.append("absent, \(reason.label)")
    case .noShow: parts.append("no-show")
    case .cancelled: parts.append("cancelled beforehand")
    case .present(let presence):
      if chart.isLate(encounter) {
        parts.append("late \(chart.due.minutes(until: presence.joined)) min")
      }
      for (stay, next) in zip(presence.intervals, presence.intervals.dropFirst()) {
        parts.append("off \(stay.left?.time.text ?? "")-\(next.joined.time)")
      }
      if showsTime, presence.isOpen, chart.session.ended == nil,
        let minutes = minutesSoFar(encounter)
      {
        parts.append("\(minutes) min so far")
      }
      if chart.session.ended != nil, chart.leftEarly(encounter) { parts.append("left early") }
    }
    if encounter.isWalkIn { parts.append("walk-in") }
    parts.append(billingWords(encounter, chart))
    return parts.joined(separator: " · ")
  }
}
