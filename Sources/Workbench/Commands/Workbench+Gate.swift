import GroupCare
import Screen

extension Workbench {
  /// Goes to the next or previous blocker and to where it is mended, from anywhere (F8).
  mutating func stepBlocker(_ step: Int) -> [Effect] {
    let effects = session?.editing == nil ? [] : leaveField(then: nil)
    guard dialog == nil, let model = session else { return effects }
    let blockers = model.report.allBlockers
    guard !blockers.isEmpty else {
      say(.done, "Nothing is blocked any more.")
      return effects
    }
    let here = model.remedyHere
    let index: Int
    if let current = blockers.firstIndex(where: { $0.remedy == here }) {
      index = (current + step + blockers.count) % blockers.count
    } else {
      index = min(model.blocker.row, blockers.count - 1)
    }
    session?.blocker.move(to: index, of: blockers.count)
    let jump = go(to: blockers[index].remedy)
    say(.note, "\(index + 1) of \(blockers.count): \(blockers[index].message)")
    return effects + jump
  }

  /// Shows the place where a blocker is mended.
  mutating func go(to remedy: Blocker.Remedy) -> [Effect] {
    message = nil
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
      if let fields = session?.memberFields, let index = fields.firstIndex(of: field) {
        session?.memberField.move(to: index, of: fields.count)
      }
    case .signNote(let client):
      session?.tab = .memberNotes
      session?.select(client)
    case .client(let client):
      session?.select(client)
      say(.note, "\(client): mended in the practice folder; quorum import brings it in.")
    case .practice:
      say(.note, "Mended in the practice folder (clinicians, payers, fees); then quorum import.")
    case .never:
      say(.note, "Nothing mends this: such a session is never billed.")
    }
    return []
  }

  /// Asks where the claims are to be written.
  mutating func askForClaimFile() -> [Effect] {
    guard let model = session else { return [] }
    let ready = model.report.encounters.count { $0.state == .ready }
    let held = model.report.encounters.count { $0.state == .blocked }
    dialog = Dialog(
      .claimFile, title: "Write \(ready) claims",
      info: [
        held == 0 ? "Everyone who came is billed." : "\(held) are withheld; the gate says why.",
        "The session is closed with it. A file that exists is never overwritten.",
      ],
      items: [.text("File", "\(claimFolder)\(model.id).837")], accept: "write")
    return []
  }
}

extension SessionModel {
  /// The remedy for what is selected now, to know from where F8 goes on.
  var remedyHere: Blocker.Remedy? {
    let blockers = report.allBlockers
    switch tab {
    case .checkIn:
      guard let client = selected?.client.id else { return nil }
      return blockers.indices.contains(blocker.row) && blockers[blocker.row].client == client
        ? blockers[blocker.row].remedy : nil
    case .groupNote, .memberNotes, .gate:
      return blockers.indices.contains(blocker.row) ? blockers[blocker.row].remedy : nil
    }
  }
}
