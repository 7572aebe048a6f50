import GroupCare
import Screen

extension Workbench {
  /// Whether the session that is open is on the screen, or something of it lies over it.
  var isInSession: Bool {
    guard session != nil, let route = routes.last else { return false }
    return route == .session || route == .comparison || route == .explanation
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
    let count = model.report.allBlockers.count
    guard count > 0 else {
      say(.done, "Nothing is blocked any more.")
      return effects
    }
    let next = (model.blockerNumber(after: step) - 1 + count) % count + 1
    leaveBlockersFile()
    session?.selectBlocker(number: next)
    leaveComparison()
    leaveExplanation()
    return effects + jump(to: next)
  }

  /// Goes to where the selected blocker is mended and opens the question that asks for it.
  mutating func openRemedy() -> [Effect] {
    guard let blocker = session?.selectedGateRow?.mended else { return [] }
    let effects = jump()
    switch blocker.code {
    case .identityMissing, .identityMismatch, .identityRemote, .audioOnlyNoReason:
      return effects + ask(.identity, focusing: blocker.dialogLabel)
    case .placeUnknown where blocker.remedy != .practice:
      return effects + ask(.whereabouts, focusing: nil)
    case .attendanceOpenInterval: return effects + ask(.departureTime, focusing: nil)
    case .payerPlatform: return effects + ask(.detail, focusing: blocker.dialogLabel)
    default: return effects
    }
  }

  /// Opens a question, unless it can't be asked now, with one of its lines chosen.
  private mutating func ask(_ id: CommandID, focusing label: String?) -> [Effect] {
    guard disabledReason(of: id) == nil else { return [] }
    let said = message
    let effects = perform(id)
    message = said
    if let index = dialog?.items.firstIndex(where: { $0.label == label }) {
      dialog?.focus = index
    }
    return effects
  }

  /// Goes to where the selected blocker is mended, or the first of those that the selected row sums up.
  mutating func jump() -> [Effect] {
    guard let model = session, let row = model.selectedGateRow, row.mended != nil else { return [] }
    let number = model.blockerNumber(upTo: model.gateCursor.row)
    return jump(to: row.blocker == nil ? number + 1 : number)
  }

  /// Goes to where the blocker with a number is mended.
  private mutating func jump(to number: Int) -> [Effect] {
    guard let model = session, model.gateBlockers.indices.contains(number - 1) else { return [] }
    let blocker = model.gateBlockers[number - 1]
    session?.lastJump = blocker
    session?.lastJumpNumber = number
    let mending = blocker.mending(in: model.chart)
    let count = "\(number) of \(model.gateBlockers.count): "
    guard blocker.isMendedHere else {
      session?.tab = .gate
      session?.returnsToGate = false
      say(.note, count + mending)
      return blocker.file(withholding: withheld).map { open($0.client, at: $0.topic) } ?? []
    }
    go(to: blocker.remedy)
    if model.tab == .gate { session?.returnsToGate = true }
    let all = "\(count)\(blocker.message) \(mending)"
    say(.note, TextWidth.width(of: all) > size.columns - 3 ? count + blocker.message : all)
    return []
  }

  /// Shows the place where a blocker is mended.
  private mutating func go(to remedy: Blocker.Remedy) {
    switch remedy {
    case .session, .closeAttendance: session?.tab = .checkIn
    case .checkIn(let client), .identity(let client):
      session?.tab = .checkIn
      session?.select(client)
    case .groupNote(let field):
      session?.tab = .groupNote
      if let index = GroupNoteField.allCases.firstIndex(of: field) {
        session?.groupField.move(to: index, of: GroupNoteField.allCases.count)
      }
    case .signGroupNote: session?.tab = .groupNote
    case .note(let client, let field):
      session?.tab = .memberNotes
      session?.select(client)
      session?.selectMemberField(field)
    case .signNote(let client):
      session?.tab = .memberNotes
      session?.select(client)
    case .client, .payer, .practice, .never: break
    }
  }

  /// Asks where the claims are to be written; while nothing can be, goes to the first thing that
  /// stops them.
  mutating func release() -> [Effect] {
    guard let model = session else { return [] }
    if model.report.encounters.contains(where: { $0.state == .ready }) { return askForClaimFile() }
    let blockers = model.gateBlockers
    session?.selectBlocker(number: 1)
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
