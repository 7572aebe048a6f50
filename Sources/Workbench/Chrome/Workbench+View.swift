import GroupCare
public import Screen

extension Workbench {
  /// The smallest terminal that can be worked in (U19).
  static let smallest = Size(columns: 60, rows: 16)

  /// Whether nothing can be seen but that.
  var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// The rows of the body: what is left of the title, the tabs, a line, the message and two key bars.
  var bodyRows: Int { max(1, size.rows - 6) }

  /// Where the text of a field begins, behind its label.
  var labelWidth: Int { size.columns < 72 ? 18 : 24 }

  /// The most rows of a text field that is being written in.
  static let fieldRows = 8

  /// The columns of a text field.
  var fieldWidth: Int { max(10, size.columns - labelWidth - 1) }

  /// Draws what is there.
  public func view() -> Frame {
    if isTooSmall { return tooSmall }
    var painter = Painter(size: size, signs: signs, presentation: presentation)
    if who == nil {
      drawSignIn(&painter)
    } else if let lock {
      draw(lock, on: &painter)
    } else {
      drawTitle(&painter)
      drawBody(&painter)
      drawFilter(&painter)
      if let dialog { draw(dialog, on: &painter) }
      if let overlay { draw(overlay, on: &painter) }
      drawMessage(&painter)
      drawKeyBar(&painter)
    }
    // An empty list has the cursor where it says so.
    return painter.frame(cursor: Position(column: 1, row: 4))
  }

  private var tooSmall: Frame {
    var painter = Painter(size: size, signs: signs, presentation: .spread)
    let need = "\(Self.smallest.columns)x\(Self.smallest.rows)"
    let texts = [
      "Make this window larger: it is \(size.columns)x\(size.rows), Quorum needs \(need).",
      "Make the window larger: \(need)", "Larger: \(need)", need,
    ]
    let text = texts.first { $0.count <= size.columns } ?? need
    let column = max(0, (size.columns - text.count) / 2)
    painter.text(text, column: column, row: size.rows / 2)
    return painter.frame(cursor: Position(column: 0, row: 0))
  }

  private func drawBody(_ painter: inout Painter) {
    switch place {
    case .signIn, .dialog, .overlay, .locked: break
    case .today: drawToday(&painter)
    case .checkIn: drawCheckIn(&painter)
    case .groupNote, .memberNotes, .field, .fieldSearch: drawNotes(&painter)
    case .comparison: drawComparison(&painter)
    case .explanation: drawExplanation(&painter)
    case .gate: drawGate(&painter)
    case .groups: drawGroups(&painter)
    case .group: drawGroup(&painter)
    case .claims: drawClaims(&painter)
    case .claim: drawClaim(&painter)
    case .clients: drawClients(&painter)
    case .client: drawClient(&painter)
    case .log: drawLog(&painter)
    case .rules: drawRules(&painter)
    case .rule: drawRule(&painter)
    case .settings: drawSettings(&painter)
    }
  }

  private func drawTitle(_ painter: inout Painter) {
    painter.fill(row: 0, role: .header)
    if let seconds = lockCountdown, !painter.isLinear {
      drawCountdown(seconds, on: &painter)
      drawTabs(&painter)
      painter.rule(row: 2)
      return
    }
    // A clock that runs would be read out again and again.
    let time = showsTime ? " \(now.time)" : ""
    let own = "\(now.date.spoken)\(time)  \(who?.user.signature ?? "")"
    // The name of the group stays readable.
    let right = own + companyWords(in: size.columns - TextWidth.width(of: own) - 20)
    let width = TextWidth.width(of: right)
    painter.text(title, column: 1, row: 0, width: size.columns - width - 4, role: .header)
    painter.rightText(right, row: 0, role: .header, margin: 1)
    drawUnsaved(&painter)
    drawTabs(&painter)
    painter.rule(row: 2)
  }

  /// Marks the title while something is on its way to the store.
  ///
  /// In the very corner and plain, so that its coming and going with every check-in is a few bytes (R28).
  private func drawUnsaved(_ painter: inout Painter) {
    guard !painter.isLinear, let session,
      routes.last == .session || routes.last == .comparison
    else { return }
    let isUnsaved = session.isSaving && !session.hasFailed
    painter.text(isUnsaved ? signs[.unsaved] : " ", column: 0, row: 0, width: 1)
  }

  /// Says on the title line, in place of date and person, that the screen locks soon.
  private func drawCountdown(_ seconds: Int, on painter: inout Painter) {
    let words = " \(signs[.locked]) Locks in \(seconds) s: any key stays "
    let width = TextWidth.width(of: words)
    painter.text(title, column: 1, row: 0, width: size.columns - width - 4, role: .header)
    painter.rightText(words, row: 0, role: .bannerLock, margin: 1)
  }

  private var title: String {
    switch routes.last ?? .today {
    case .today: who?.profile.name ?? ""
    case .session: session?.chart.group.title ?? "Opening ..."
    case .comparison: presentation == .linear ? "Two notes compared" : "Two notes side by side"
    case .explanation: explanationTitle
    case .groups: "Groups"
    case .group: group?.facts.group.title ?? "Opening ..."
    case .claims: "Claims"
    case .claim: claims?.selected.map { "Claim \($0.claim.id)" } ?? "Claim"
    case .clients: "Clients"
    case .client: client?.facts.file.client.name.listed ?? "Opening ..."
    case .log: "Log"
    case .rules: "Rules of the gate"
    case .rule: rules?.selected?.rule.title ?? "Rule"
    case .settings: "Settings"
    }
  }

  private func drawTabs(_ painter: inout Painter) {
    let isDemo = who?.profile.isDemo == true
    if let model = session, case .session = routes.last ?? .today {
      var column = 1
      for (index, tab) in SessionTab.allCases.enumerated() {
        let isShown = tab == model.tab
        if painter.isLinear {
          guard isShown else { continue }
          let number = "tab \(index + 1) of \(SessionTab.allCases.count)"
          column = painter.text("\(tab.title), \(number)", column: column, row: 1, role: .title)
          continue
        }
        let label = isShown ? "[\(tab.title)]" : " \(tab.title) "
        column = painter.text(
          label, column: column, row: 1, role: isShown ? .title : .textMuted)
      }
      // The word that it is a demonstration never gives way; the state then says less, not half.
      let demo = isDemo ? "DEMO" : ""
      let room = size.columns - column - 2 - (isDemo ? demo.count + 2 : 0)
      let states = stateTexts(of: model)
      let state = states.first { TextWidth.width(of: $0) <= room } ?? ""
      let start = max(column + 1 + demo.count, size.columns - TextWidth.width(of: state) - 1)
      painter.text(
        state, column: start, row: 1, width: size.columns - start - 1, role: .textMuted)
      painter.text(demo, column: max(column + 1, start - 6), row: 1, role: .bannerDemo)
    } else {
      let full = "DEMO: nothing leaves this machine"
      let isRoomy = TextWidth.width(of: subtitle) + TextWidth.width(of: full) + 4 <= size.columns
      let demo = !isDemo ? "" : isRoomy ? full : "DEMO"
      painter.text(
        subtitle, column: 1, row: 1, width: size.columns - TextWidth.width(of: demo) - 3,
        role: .textMuted)
      painter.rightText(demo, row: 1, role: .bannerDemo, margin: 1)
    }
  }

  private var subtitle: String {
    switch routes.last ?? .today {
    case .today: todaySubtitle
    case .group: group.map { groupSubtitle($0.facts) } ?? ""
    case .claims: readingWords ?? claims.map(claimsSubtitle) ?? "Reading ..."
    case .clients: clients.map(clientsSubtitle) ?? "Reading ..."
    case .client: client.map { clientSubtitle($0.facts) } ?? ""
    case .log: logSubtitle
    case .settings: settingsSubtitle
    case .rules: rules?.summary ?? "Reading ..."
    case .rule: rules?.selected?.words ?? ""
    case .comparison: comparison?.summary(in: presentation) ?? ""
    case .explanation: explanation?.summary ?? ""
    case .claim: readingWords ?? ""
    case .session, .groups: ""
    }
  }

  /// What the title line says of a session, the fullest first.
  private func stateTexts(of model: SessionModel) -> [String] {
    let session = model.chart.session
    let saved =
      if model.hasFailed {
        "NOT SAVED"
      } else if let savedAt = model.savedAt {
        "saved \(savedAt.time)"
      } else {
        model.isSaving ? "saving" : ""
      }
    let state: String
    var short: String?
    switch session.state {
    case .scheduled:
      let minutes = -session.scheduledStart.minutes(until: now)
      // It is written to the right: with a blank before it nothing moves when the last ten minutes begin (R28).
      let blank = minutes < 10 ? " " : ""
      state =
        switch minutes {
        case ..<0: "not started"
        case 0..<600 where presentation == .linear: "starts at \(session.scheduledStart.time)"
        case 0..<600: "\(blank)starts in \(minutes) min"
        default: "planned"
        }
      if (0..<600).contains(minutes) { short = "\(blank)in \(minutes) min" }
    case .inSession where presentation == .linear:
      state = "running since \((session.started ?? session.scheduledStart).time)"
    case .inSession:
      let minutes = max(0, session.minutes(now: now) ?? 0)
      let length = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
      state = "running \(length)"
      short = length
    case .documenting:
      state = model.openNotes.isNone ? "notes signed" : model.openNotes.words
      short = model.openNotes.isNone ? nil : model.openNotes.fewWords
    case .documented: state = "documented"
    case .cancelled: state = "cancelled"
    }
    let brief = short ?? state
    // What wasn't saved is more than the state of the session; what was saved is less.
    return [
      [saved, state], [saved, brief], [model.hasFailed ? saved : state],
      [model.hasFailed ? saved : brief],
    ].map { words in
      words.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  private func drawMessage(_ painter: inout Painter) {
    guard let message = message ?? overlayStatus else { return }
    let row = size.rows - 3
    let start = painter.text(
      "\(signs[message.sign, message.word]) ", column: 1, row: row, role: message.role)
    painter.text(message.text, column: start, row: row, role: message.textRole)
  }
}

extension CalendarDate {
  /// `Thu 12 Mar 2026`.
  var spoken: String { "\(weekday.short) \(day) \(monthName) \(year)" }
  /// `Thu 12 Mar`.
  var shortSpoken: String { "\(weekday.short) \(day) \(monthName)" }

  /// `12 Mar`, or `Mar 2025` in another year than that of a date, when the day matters less.
  func brief(beside date: CalendarDate) -> String {
    year == date.year ? "\(day) \(monthName)" : "\(monthName) \(year)"
  }

  private var monthName: String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names[month - 1]
  }
}
