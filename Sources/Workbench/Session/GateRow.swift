import GroupCare

/// One row of the gate: what stops a claim, how a member stands, what a person overrode, or what is
/// worth knowing.
enum GateRow: Hashable, Sendable, Protected {
  /// What stops a claim, the session's or one member's.
  case blocker(Blocker)
  /// What is to be written of a note, summed up; each single thing stands in a row below it.
  case unwritten(UnwrittenNote)
  /// A member whom nothing of their own stops.
  case member(GateReport.EncounterReport)
  /// A soft rule that a person overrode for a member, and what it found; empty when it finds nothing
  /// any more.
  case overridden(ClientID, Override, [Blocker])
  /// What is worth knowing and stops nothing.
  case remark(Remark)

  /// The member it is about; nothing when it is about the session.
  var client: ClientID? {
    switch self {
    case .blocker(let blocker): blocker.client
    case .unwritten(let note): note.client
    case .member(let report): report.client
    case .overridden(let client, _, _): client
    case .remark(let remark): remark.client
    }
  }

  /// What stops a claim, if it is that.
  var blocker: Blocker? {
    if case .blocker(let blocker) = self { blocker } else { nil }
  }

  /// What Enter leads to: what stops a claim, the first thing that is to be written of a note.
  var mended: Blocker? {
    if case .unwritten(let note) = self { note.blockers.first } else { blocker }
  }

  /// Whether it stands under its member, who is named above it.
  var isUnderMember: Bool {
    switch self {
    case .blocker, .unwritten, .member: false
    case .overridden, .remark: true
    }
  }

  /// Whether it says that the same note isn't written yet as another row says, summed up or not.
  fileprivate func isUnwritten(like note: UnwrittenNote) -> Bool {
    switch self {
    case .blocker(let blocker): blocker.isUnwritten && blocker.client == note.client
    case .unwritten(let other): other.client == note.client
    case .member, .overridden, .remark: false
    }
  }
}

extension GateReport {
  /// The rows of the gate: first what no writing mends, the session's and then each member's; then what is to
  /// be written of each note; then the other members with what is to be said of them.
  var rows: [GateRow] {
    let notes = unwrittenNotes
    let writing = Set(notes.compactMap(\.client))
    let stopped = encounters.filter { !$0.blockers.isEmpty }
    let others = encounters.filter(\.blockers.isEmpty)
    let unwritten = notes.flatMap { note in
      (note.blockers.count > 1 ? [GateRow.unwritten(note)] : [])
        + note.blockers.map { .blocker($0) }
    }
    return blockers.filter { !$0.isUnwritten }.map { .blocker($0) }
      + stopped.flatMap { $0.blockers.map { .blocker($0) } + said(of: $0) }
      + unwritten
      + others.flatMap { encounter in
        // Of whom something is still to be written, it is said already that the claim waits.
        (encounter.state == .blocked && writing.contains(encounter.client)
          ? [] : [.member(encounter)]) + said(of: encounter)
      }
  }

  /// What was overridden for a member, and what is worth knowing of them.
  private func said(of encounter: EncounterReport) -> [GateRow] {
    encounter.overrides.map { made in
      .overridden(encounter.client, made, encounter.overridden.filter { $0.code == made.code })
    } + encounter.remarks.map { .remark($0) }
  }
}

extension SessionModel {
  /// The selected row of the gate.
  var selectedGateRow: GateRow? {
    gateRows.indices.contains(gateCursor.row) ? gateRows[gateCursor.row] : nil
  }

  /// Every blocker in the order of the gate's rows: what F8 walks through.
  var gateBlockers: [Blocker] { gateRows.compactMap(\.blocker) }

  /// The number of a row's blocker among all of them, from 1; of another row, that of the last
  /// blocker above it.
  func blockerNumber(upTo row: Int) -> Int {
    gateRows.prefix(row + 1).count { $0.blocker != nil }
  }

  /// The number of the blocker that a step from the selected row leads to, which may be beyond the last.
  func blockerNumber(after step: Int) -> Int {
    let number = blockerNumber(upTo: gateCursor.row)
    switch selectedGateRow {
    case .blocker(let selected):
      // One that was gone to before and is mended gave its place to the next.
      return selected == lastJump ? number + step : number
    case .unwritten(let note):
      if let index = lastJump.flatMap(note.blockers.firstIndex) { return number + 1 + index + step }
      guard let lastJump, lastJump.isUnwritten, lastJump.client == note.client else {
        return number + 1
      }
      return min(max(number + 1, lastJumpNumber), number + note.blockers.count)
    case .member, .overridden, .remark, nil: return step > 0 ? number + 1 : number
    }
  }

  /// Selects the blocker with a number, or the line that sums it up while it is folded.
  mutating func selectBlocker(number: Int) {
    let rows = gateRows.indices.filter { gateRows[$0].blocker != nil }
    guard rows.indices.contains(number - 1) else { return }
    selectGateRow(at: rows[number - 1])
  }

  /// Selects a row if it is there, and else stays as near as it can.
  mutating func selectGateRow(_ row: GateRow?) {
    var index = row.flatMap(gateRows.firstIndex)
    if index == nil, case .unwritten(let note)? = row {
      // Fewer things are missing by now.
      index = gateRows.firstIndex { $0.isUnwritten(like: note) }
    }
    selectGateRow(at: index ?? gateCursor.row)
  }

  /// Selects a row, or the line that sums it up while it is folded.
  private mutating func selectGateRow(at index: Int) {
    gateCursor.move(to: index, of: gateRows.count)
    guard !shownGateRows.contains(gateCursor.row), let sum = sum(of: gateCursor.row) else { return }
    gateCursor.move(to: sum, of: gateRows.count)
  }
}

// MARK: - Folding

extension SessionModel {
  /// The rows that a person sees: what is found while something is looked for; else all but those that are
  /// folded.
  var shownGateRows: ShownRows {
    let found = findableRows.rows(found: gateCursor.filter, among: gateRows.indices)
    if found == nil, !gateRows.contains(where: isFolded) { return ShownRows(count: gateRows.count) }
    let matching = found.map(Set.init)
    var isSumShown = false
    return ShownRows(
      rising: gateRows.indices.filter { index in
        let isMatching = matching?.contains(index) ?? true
        switch gateRows[index] {
        case .unwritten: isSumShown = isMatching
        case .blocker(let blocker) where blocker.isUnwritten && sum(of: index) != nil:
          // What has the letters itself is shown though it is folded; who was looked for is one line.
          return isSumShown ? !isFolded(gateRows[index]) : isMatching
        case .blocker, .member, .overridden, .remark: break
        }
        return isMatching
      })
  }

  /// Shows each thing that is to be written of the selected note in a row of its own.
  mutating func unfold() {
    guard case .unwritten(let note)? = selectedGateRow else { return }
    unfoldedNotes.insert(note.client)
  }

  /// Sums up again what is to be written of the selected note.
  mutating func fold() {
    guard let sum = sum(of: gateCursor.row) else { return }
    unfoldedNotes.remove(gateRows[sum].client)
    selectGateRow(at: sum)
  }

  /// Unfolds what the selected row is folded in.
  mutating func unfoldSelected() {
    guard let row = selectedGateRow, isFolded(row), sum(of: gateCursor.row) != nil else { return }
    unfoldedNotes.insert(row.client)
  }

  /// Whether a row stands below a line that sums it up.
  func isPart(_ index: Int) -> Bool { sum(of: index).map { $0 < index } ?? false }

  /// Whether the selected row can be unfolded.
  var isFoldSelected: Bool {
    guard case .unwritten(let note)? = selectedGateRow else { return false }
    return !unfoldedNotes.contains(note.client)
  }

  /// Whether the selected row, or what it stands under, is unfolded.
  var isUnfoldedSelected: Bool {
    sum(of: gateCursor.row).map { unfoldedNotes.contains(gateRows[$0].client) } ?? false
  }

  private func isFolded(_ row: GateRow) -> Bool {
    row.blocker?.isUnwritten == true && !unfoldedNotes.contains(row.client)
  }

  /// The line that sums up the row, which may be that line; nothing when the row is summed up by none.
  private func sum(of index: Int) -> Int? {
    for row in gateRows.indices.prefix(index + 1).reversed() {
      if case .unwritten = gateRows[row] { return row }
      guard let blocker = gateRows[row].blocker, blocker.isUnwritten,
        blocker.client == gateRows[index].client
      else { return nil }
    }
    return nil
  }
}
