import GroupCare
import Screen

extension Workbench {
  /// What there is to warn of before the selected session begins (N15, M189).
  var selectedWarnings: [SessionOutlook.Warning] {
    today?.selectedWarnings ?? []
  }

  /// The warning that stands first, whose client can be gone to.
  var selectedWarning: SessionOutlook.Warning? {
    let warnings = selectedWarnings
    let index = today?.warning ?? 0
    return warnings.indices.contains(index) ? warnings[index] : warnings.first
  }

  /// The rows kept free for warnings and the line above them that names their session, the same whichever
  /// session is selected: the list stands still.
  var warningRows: Int {
    let most = min(today?.mostWarnings ?? 0, size.rows < 20 ? 1 : 3)
    return most == 0 ? 0 : most + 1
  }

  /// Goes to the next warning: of the selected session, then of the sessions below, round and round.
  mutating func goToNextWarning() {
    guard let model = today else { return }
    if model.warning + 1 < selectedWarnings.count {
      today?.warning += 1
      return
    }
    let shown = shownRows
    let place = shown.place(of: model.cursor.row) ?? 0
    let others = Array(shown.dropFirst(place + 1)) + Array(shown.prefix(place))
    let next = others.first { !model.warnings[$0].isEmpty }
    today?.cursor.move(to: next ?? model.cursor.row, of: model.rows.count)
    today?.warning = 0
  }

  /// Draws the warnings of the selected session in the rows kept free for them, below its name and above the
  /// line that says what Enter does.
  func drawWarnings(in rows: Int, on painter: inout Painter) {
    guard let model = today, let session = model.selected, rows > 0 else { return }
    let warnings = selectedWarnings
    guard !warnings.isEmpty else { return }
    let rows = rows - 1
    let first = min(max(0, model.warning), max(0, warnings.count - 1))
    let start = size.rows - 4 - rows
    painter.pane(row: start - 1)
    painter.text(
      "\(session.title), \(day(of: session)) \(session.start.time):", column: 1, row: start - 1,
      width: size.columns - 2, role: .title)
    let count = warnings.count > rows ? "\(first + 1) of \(warnings.count)" : ""
    let width = size.columns < 72 ? 18 : 27
    // The one that f leads to stands first.
    for (index, warning) in (warnings[first...] + warnings[..<first]).enumerated() {
      guard index < rows else { break }
      let row = start + index
      let word = word(of: warning)
      if index == 0 { painter.sign(.selection, "", column: 0, row: row, role: .text) }
      painter.sign(word.sign, column: 2, row: row, role: word.role)
      painter.text(
        model.facts.names[warning.client] ?? warning.client.text, column: 4, row: row,
        width: width - 1)
      painter.text(word.text, column: 4 + width, row: row, role: word.role)
      if index == 0 { painter.rightText(count, row: row, role: .textMuted, margin: 1) }
    }
  }

  private func day(of session: SessionSummary) -> String {
    session.date == now.date ? "today" : session.date.shortSpoken
  }

  private func word(of warning: SessionOutlook.Warning) -> StandingWord {
    switch warning {
    case .ending(let ending): word(of: ending)
    case .uncovered(let uncovered):
      uncovered.isExpected
        ? .blocked("not covered \(uncovered.delivery.howWord)")
        : .warn("not covered \(uncovered.delivery.howWord)")
    }
  }

  private func word(of ending: SessionOutlook.Ending) -> StandingWord {
    let today = now.date
    let (what, day) = (ending.matter.label, ending.last.brief(beside: today))
    if ending.last < today { return .blocked("\(what) expired \(day)") }
    if let date = self.today?.selected?.date, ending.last < date {
      return .blocked("\(what) ends before, \(day)")
    }
    let days = today.days(until: ending.last)
    if days == 0 { return .warn("\(what) ends today") }
    return .warn(
      size.columns < 72
        ? "\(what) ends \(day)" : "\(what) ends in \(Self.counted(days, "day")), \(day)")
  }
}

extension SessionOutlook.Matter {
  fileprivate var label: String {
    switch self {
    case .authorization: "authorization"
    case .groupConsent: "group consent"
    case .telehealthConsent: "telehealth consent"
    case .disclosureConsent: "disclosure consent"
    }
  }
}

extension SessionOutlook.Warning {
  /// The section of the client's file that it is about.
  var topic: ClientTopic {
    switch self {
    case .uncovered: .benefits
    case .ending(let ending): ending.matter == .authorization ? .authorizations : .consents
    }
  }
}

extension Delivery {
  fileprivate var howWord: String {
    switch self {
    case .inPerson: "in the room"
    case .video: "by video"
    case .audioOnly: "by telephone"
    }
  }
}
