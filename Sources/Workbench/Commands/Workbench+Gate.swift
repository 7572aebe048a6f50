import GroupCare
import Screen

extension Workbench {
  /// Whether the session that is open is on the screen, or two of its notes are.
  var isInSession: Bool {
    session != nil && (routes.last == .session || routes.last == .comparison)
  }

  /// The session to mend next: the selected one, else the first of today's screen that something
  /// stops; those that haven't begun last.
  var blockedSession: SessionSummary? {
    let blocked =
      today?.rows.filter { $0.isUnfinished && $0.sessionBlockers + $0.blocked > 0 } ?? []
    if place == .today, let selected = today?.selected, blocked.contains(selected) {
      return selected
    }
    return blocked.first { $0.state != "scheduled" } ?? blocked.first
  }

  /// Opens the session to mend next, at the first thing that stops its claims.
  mutating func goToBlockedSession() -> [Effect] {
    guard let blocked = blockedSession else { return [] }
    arrival = .firstBlocker
    return open(blocked.session)
  }

  /// Goes to the next or previous blocker and to where it is mended, from anywhere (F8).
  mutating func stepBlocker(_ step: Int) -> [Effect] {
    let effects = session?.editing == nil ? [] : leaveField(then: nil)
    guard dialog == nil, let model = session else { return effects }
    let blockers = model.report.allBlockers
    guard !blockers.isEmpty else {
      say(.done, "Nothing is blocked any more.")
      return effects
    }
    // One that was gone to before and is mended gave its place to the next.
    let row = min(model.blocker.row, blockers.count - 1)
    let isLast = blockers[row] == model.lastJump
    let index = isLast ? (row + step + blockers.count) % blockers.count : row
    session?.blocker.move(to: index, of: blockers.count)
    leaveComparison()
    return effects + jump()
  }

  /// Goes to where the selected blocker is mended.
  mutating func jump() -> [Effect] {
    guard let model = session else { return [] }
    let blockers = model.report.allBlockers
    guard blockers.indices.contains(model.blocker.row) else { return [] }
    let blocker = blockers[model.blocker.row]
    session?.lastJump = blocker
    let place = go(to: blocker.remedy)
    let hint = blocker.code == .sessionNotEnded ? sessionHint : place
    if model.tab == .gate, session?.tab != .gate { session?.returnsToGate = true }
    let count = "\(model.blocker.row + 1) of \(blockers.count): \(blocker.message)"
    say(.note, hint.map { "\(count) \($0)" } ?? count)
    return []
  }

  /// Shows the place where a blocker is mended, and returns what to do there when that isn't plain.
  private mutating func go(to remedy: Blocker.Remedy) -> String? {
    switch remedy {
    case .session:
      session?.tab = .checkIn
      return nil
    case .closeAttendance:
      session?.tab = .checkIn
      return "C closes it."
    case .checkIn(let client):
      session?.tab = .checkIn
      session?.select(client)
      return reopeningHint
    case .identity(let client):
      session?.tab = .checkIn
      session?.select(client)
      return reopeningHint ?? "i checks it."
    case .groupNote(let field):
      session?.tab = .groupNote
      if let index = GroupNoteField.allCases.firstIndex(of: field) {
        session?.groupField.move(to: index, of: GroupNoteField.allCases.count)
      }
      return nil
    case .signGroupNote:
      session?.tab = .groupNote
      return nil
    case .note(let client, let field):
      session?.tab = .memberNotes
      session?.select(client)
      session?.selectMemberField(field)
      return nil
    case .signNote(let client):
      session?.tab = .memberNotes
      session?.select(client)
      return nil
    case .client:
      session?.tab = .gate
      return "Mend it in the practice folder, then quorum import."
    case .practice, .payer:
      session?.tab = .gate
      return "Mend it in the practice folder, then quorum import."
    case .never:
      session?.tab = .gate
      return nil
    }
  }

  /// What takes the session on.
  private var sessionHint: String? {
    switch session?.chart.session.state {
    case .scheduled: "S starts it."
    case .inSession: "E ends it."
    case .documenting, .documented, .cancelled, nil: nil
    }
  }

  /// What has to come before the check-in can be mended, once its log is closed.
  private var reopeningHint: String? {
    session?.chart.session.isAttendanceClosed == true
      ? "The log is closed: O opens it first." : nil
  }

  /// Asks where the claims are to be written; while nothing can be, goes to the first thing that
  /// stops them.
  mutating func release() -> [Effect] {
    guard let model = session else { return [] }
    if model.report.encounters.contains(where: { $0.state == .ready }) { return askForClaimFile() }
    let blockers = model.report.allBlockers
    session?.blocker.move(to: 0, of: blockers.count)
    let items = blockers.prefix(3).map { blocker in
      let name = blocker.client.flatMap { model.chart.encounter(of: $0)?.client.name.family }
      return (name.map { "\($0): " } ?? "") + blocker.message
    }
    say(
      .refused,
      (blockers.count == 1 ? "1 item blocks: " : "\(blockers.count) items block: ")
        + items.joined(separator: " "))
    return []
  }

  /// Asks where the claims are to be written.
  private mutating func askForClaimFile() -> [Effect] {
    guard let model = session else { return [] }
    let ready = model.report.encounters.count { $0.state == .ready }
    let held = model.report.encounters.count { $0.state == .blocked }
    ask(
      Dialog(
        .claimFile, title: "Write \(Self.counted(ready, "claim"))",
        info: [
          held == 0 ? "Nobody is withheld." : "\(held) withheld: the gate says why.",
          "The session is closed with it. A file that exists is never overwritten.",
        ],
        items: [.text("File", "\(claimFolder)\(model.id).837")]
          + (who?.asksPassphrase == true ? [.secret("Passphrase")] : []), accept: "write"))
    return []
  }
}
