import GroupCare
import Screen

extension Workbench {
  var todaySubtitle: String {
    guard let today else { return "Reading ..." }
    let due = today.sections.first { $0.title == "Due" }?.sessions.count ?? 0
    let claims = today.ready
    let count = today.count(on: now.date)
    return "\(Self.counted(count, "session")) today · \(due) due · \(Self.counted(claims, "claim"))"
      + " to write"
  }

  static func counted(_ count: Int, _ word: String) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }

  func drawToday(_ painter: inout Painter) {
    guard let today else { return }
    guard !today.rows.isEmpty else {
      painter.text(
        "No session is planned. Press g for the groups and N there to plan one.", column: 1,
        row: 4, role: .textMuted)
      return
    }
    let shown = today.arrangement.shown
    let starts = today.starts
    // A line is a row or the title of a section, of which there are four at most.
    let place = shown.place(of: today.cursor.row) ?? 0
    var cursor = ListCursor()
    let count = shown.count + starts.count
    cursor.move(to: place + starts.count { $0.place <= place }, of: count)
    let warningRows = warningRows
    let visible = cursor.visible(count: count, height: bodyRows - 1 - warningRows)
    let lines = visible.map { line in today.place(ofLine: line) }
    let places = lines.compactMap(\.self)
    drawMore(
      above: places.first ?? 0, below: places.last.map { shown.count - 1 - $0 } ?? 0, on: &painter)
    for (offset, place) in lines.enumerated() {
      let row = 3 + offset
      guard let place else {
        painter.text(
          sectionTitle(today.title(ofLine: visible.lowerBound + offset)), column: 1, row: row,
          role: .title)
        continue
      }
      draw(
        today.rows[shown[place]], isSelected: shown[place] == today.cursor.row, row: row,
        on: &painter)
    }
    drawWarnings(in: warningRows, on: &painter)
    if let selected = today.selected {
      painter.text(hint(for: selected), column: 1, row: size.rows - 4, role: .statusInfo)
    }
  }

  /// A section's title, with the order within it where that isn't its own.
  private func sectionTitle(_ title: String) -> String {
    let order = today?.cursor.order ?? 0
    return order == 0
      ? title : "\(title), \(TodayModel.orders[order].title) \(signs[.up])"
  }

  /// One look at the session that is selected, and what Enter leads to.
  private func hint(for session: SessionSummary) -> String {
    let step = session.nextStep(now: showsTime ? now : nil)
    return switch session.state {
    case "scheduled": "\(session.title) \(step): Enter opens it."
    case "in-session": "\(session.title) is running: Enter opens it."
    default: "\(session.title), \(session.date.shortSpoken): \(step). Enter opens it."
    }
  }

  func draw(
    _ session: SessionSummary, isSelected: Bool, row: Int, on painter: inout Painter
  ) {
    let isToday = session.date == now.date
    let when =
      isToday ? "      \(session.start.time)" : "\(session.date.shortSpoken) \(session.start.time)"
    let extra = size.columns - 80
    let stepWidth = extra < 5 ? 19 : 24
    let step = session.nextStep(now: showsTime ? now : nil, isBrief: showsTime && extra < 5)
    let tone = tone(of: session)
    let columns = [
      TableColumn(heading: "", width: 2), TableColumn(heading: "", width: 17),
      TableColumn(heading: "", width: 32 + extra - (stepWidth - 19)),
      TableColumn(heading: "", width: 11), TableColumn(heading: "", width: stepWidth),
    ]
    painter.tableRow(
      [
        (isSelected ? signs[.selection] : "", .text), (when, .text), (session.title, .text),
        (session.attendance, .textMuted), ("\(signs[tone.sign, tone.word]) \(step)", tone.role),
      ], of: columns, from: 0, row: row)
    if isSelected {
      painter.select(row: row)
      painter.cursor = Position(column: 0, row: row)
    }
  }

  /// The sign of a session, its look, and what is to be said where words stand for signs, besides
  /// the next step.
  private func tone(of session: SessionSummary) -> (sign: Sign, role: StyleRole, word: String) {
    let (sign, role) = look(of: session)
    return (sign, role, sign == .warn && session.state == "scheduled" ? "warnings," : "")
  }

  private func look(of session: SessionSummary) -> (sign: Sign, role: StyleRole) {
    switch session.state {
    case "scheduled" where !session.warnings(on: now.date).isEmpty: (.warn, .statusWarn)
    case "scheduled": (.bullet, .text)
    case "in-session": (.info, .statusInfo)
    case "cancelled": (.notRecorded, .disabled)
    default:
      if session.claimed > 0, session.ready == 0 {
        (.ok, .statusOk)
      } else if !session.openNotes.isNone || session.sessionBlockers > 0 {
        (.warn, .statusWarn)
      } else if session.ready > 0 {
        (.ok, .statusOk)
      } else {
        (.notRecorded, .textMuted)
      }
    }
  }
}
