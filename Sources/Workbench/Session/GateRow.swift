import GroupCare

/// One row of the gate: what stops a claim, how a member stands, what a person overrode, or what is
/// worth knowing.
enum GateRow: Hashable, Sendable, Protected {
  /// What stops a claim, the session's or one member's.
  case blocker(Blocker)
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
    case .member(let report): report.client
    case .overridden(let client, _, _): client
    case .remark(let remark): remark.client
    }
  }

  /// What stops a claim, if it is that.
  var blocker: Blocker? {
    if case .blocker(let blocker) = self { blocker } else { nil }
  }

  /// Whether it stands under its member, who is named above it.
  var isUnderMember: Bool {
    switch self {
    case .blocker, .member: false
    case .overridden, .remark: true
    }
  }
}

extension GateReport {
  /// The rows of the gate: what stops the session, then each member with what is to be said; those
  /// whom something of their own stops come first.
  var rows: [GateRow] {
    let stopped = encounters.filter { !$0.blockers.isEmpty }
    let others = encounters.filter(\.blockers.isEmpty)
    return blockers.map { .blocker($0) }
      + (stopped + others).flatMap { encounter -> [GateRow] in
        let own: [GateRow] =
          encounter.blockers.isEmpty
          ? [.member(encounter)] : encounter.blockers.map { .blocker($0) }
        let overridden = encounter.overrides.map { made in
          GateRow.overridden(
            encounter.client, made, encounter.overridden.filter { $0.code == made.code })
        }
        return own + overridden + encounter.remarks.map { .remark($0) }
      }
  }
}

extension SessionModel {
  /// The selected row of the gate.
  var selectedGateRow: GateRow? {
    gateRows.indices.contains(gateCursor.row) ? gateRows[gateCursor.row] : nil
  }

  /// The number of a row's blocker among all of them, from 1; of another row, that of the last
  /// blocker above it.
  func blockerNumber(upTo row: Int) -> Int {
    gateRows.prefix(row + 1).count { $0.blocker != nil }
  }

  /// Selects the blocker with a number.
  mutating func selectBlocker(number: Int) {
    let rows = gateRows.indices.filter { gateRows[$0].blocker != nil }
    guard rows.indices.contains(number - 1) else { return }
    gateCursor.move(to: rows[number - 1], of: gateRows.count)
  }

  /// Selects a row if it is there, and else stays as near as it can.
  mutating func selectGateRow(_ row: GateRow?) {
    let index = row.flatMap(gateRows.firstIndex) ?? gateCursor.row
    gateCursor.move(to: index, of: gateRows.count)
  }
}
