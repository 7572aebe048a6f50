import GroupCare
import Screen

extension Workbench {
  /// The two bottom rows: what works here now, the next step first, and what works everywhere (U1, U5).
  func drawKeyBar(_ painter: inout Painter) {
    if overlay != nil {
      drawBar(overlayBar, next: nil, row: size.rows - 2, on: &painter)
      painter.fill(row: size.rows - 1, role: .footer)
      return
    }
    if let dialog {
      drawBar(dialogBar(dialog), next: nil, row: size.rows - 2, on: &painter)
      drawBar(globalBar(Command.all(in: .dialog)), next: nil, row: size.rows - 1, on: &painter)
      return
    }
    if isFiltering {
      drawBar(
        [("Enter", "to the list"), ("Up Down", "choose"), ("Esc", "show all")], next: nil,
        row: size.rows - 2, on: &painter)
      painter.fill(row: size.rows - 1, role: .footer)
      return
    }
    let commands = Command.all(in: place)
    let enabled = commands.filter { disabledReason(of: $0.id) == nil }
    let next = nextStep
    let mine = enabled.filter {
      !$0.isGlobal && !Self.quiet.contains($0.id) && ($0.id != .release || isReleasable)
    }
    let ordered = mine.filter { $0.id == next } + mine.filter { $0.id != next }
    let items = choiceItem + ordered.map { ($0.keys[0].label, $0.label) }
    drawBar(
      items, next: next == nil && choiceItem.isEmpty ? nil : 0, row: size.rows - 2, on: &painter)
    drawBar(globalBar(enabled), next: nil, row: size.rows - 1, on: &painter)
  }

  /// Commands that work without standing in the key bar; the help has them all.
  static let quiet: Set<CommandID> = [
    .tab1, .tab2, .tab3, .tab4, .nextTab, .previousTab, .previousOpen, .previousBlocker, .reload,
    .redraw, .suspend, .redo, .saveNow,
    .home, .themes, .lock,
  ]

  /// What to press first in a field with answers.
  private var choiceItem: [(key: String, label: String)] {
    guard place == .field, let count = session?.editing?.place.entry.choices.count, count > 0
    else { return [] }
    return [("1-\(count)", "answer")]
  }

  private func globalBar(_ enabled: [Command]) -> [(key: String, label: String)] {
    var items = enabled.filter { $0.isGlobal && !(isFiltered && $0.id == .back) }
      .map { ($0.keys[0].label, $0.label) }
    if isFiltered { items.insert(("Esc", "Show all"), at: min(1, items.count)) }
    if Place.session.contains(keyPlace) || keyPlace == .field {
      items.insert(("M-1..4", "Tabs"), at: min(1, items.count))
    }
    return items
  }

  private func dialogBar(_ dialog: Dialog) -> [(key: String, label: String)] {
    let answers = dialog.answers.map { (key: String($0.key), label: $0.label) }
    // Who leaves a conflict unanswered loses nothing either.
    if case .conflict = dialog.purpose { return answers + [("Enter Esc", dialog.accept)] }
    return answers + [("Enter", dialog.accept), ("Esc", "not now")]
  }

  /// What to press next, where that is clear (U5).
  var nextStep: CommandID? {
    guard let model = session else {
      return place == .today && today?.selected != nil ? .open : nil
    }
    switch place {
    case .today: return .open
    case .checkIn: return checkInStep(model)
    case .groupNote, .memberNotes: return noteStep(model)
    case .gate:
      if isReleasable { return .release }
      return model.selectedGateRow?.mended == nil ? nil : .jump
    default: return nil
    }
  }

  private func checkInStep(_ model: SessionModel) -> CommandID? {
    let chart = model.chart
    switch chart.session.state {
    case .cancelled, .documented: return nil
    case .scheduled where now >= chart.session.scheduledStart: return .startSession
    case .documenting(_, _, .some): return .nextBlocker
    case .documenting where chart.encounters.allSatisfy({ $0.attendance.status != .unaccounted }):
      return .closeAttendance
    case .scheduled, .inSession, .documenting: break
    }
    if let selected = model.selected {
      if selected.isPresent, model.needsWork(selected) { return .identity }
      if selected.attendance.status == .unaccounted {
        return chart.session.ended == nil ? .hereNow : .absent
      }
    }
    if chart.encounters.contains(where: model.needsWork) { return .nextOpen }
    if case .inSession = chart.session.state, now >= chart.session.scheduledEnd {
      return .endSession
    }
    return nil
  }

  /// Whether R writes claims; while everything is blocked it says what stops them.
  private var isReleasable: Bool {
    session?.report.encounters.contains { $0.state == .ready } ?? false
  }

  private func noteStep(_ model: SessionModel) -> CommandID? {
    if isNoteSigned { return model.report.allBlockers.isEmpty ? nil : .nextOpen }
    if disabledReason(of: .signNote) == nil { return .signNote }
    return .editField
  }

  /// Draws whole items, as many as fit; what doesn't is in the help (U1).
  private func drawBar(
    _ items: [(key: String, label: String)], next: Int?, row: Int, on painter: inout Painter
  ) {
    painter.fill(row: row, role: .footer)
    var column = 1
    let more = TextWidth.width(of: signs[.more]) + 2
    for (index, item) in items.enumerated() {
      let key = painter.isLinear ? Key.spoken(item.key) : item.key
      let width = TextWidth.width(of: key) + 1 + TextWidth.width(of: item.label)
      let isLast = index == items.count - 1
      if column + width + (isLast ? 0 : more) > size.columns {
        painter.text(signs[.more], column: column, row: row, role: .keyLabel)
        return
      }
      column = painter.text(key, column: column, row: row, role: .keyName)
      column = painter.text(
        " \(item.label)", column: column, row: row, role: index == next ? .title : .keyLabel)
      column += 2
    }
  }
}
