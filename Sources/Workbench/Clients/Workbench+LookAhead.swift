import GroupCare

extension Workbench {
  /// Asks how the payers of the client who is selected in the open dialog go together with its group.
  mutating func lookAhead() -> [Effect] {
    guard let open = dialog, case .enrol(let group, let clients) = open.purpose else { return [] }
    let index = open.items[0].index
    let chosen = clients.indices.contains(index) ? clients[index] : nil
    guard chosen != open.lookedAt else { return [] }
    dialog?.lookedAt = chosen
    dialog?.info = Self.enrolInfo()
    return chosen.map { [.lookAhead($0, group)] } ?? []
  }

  /// Says in the open dialog how it would go, unless somebody else is selected by now (N15, M25, M26).
  mutating func show(_ outlook: MemberOutlook, of client: ClientID, in group: GroupID) {
    guard let open = dialog, case .enrol(group, _) = open.purpose, open.lookedAt == client
    else { return }
    let word = outlook.word(on: now.date)
    dialog?.info = Self.enrolInfo("\(signs[word.sign]) \(outlook.sentence(on: now.date))")
  }

  /// What stands above the names when somebody is enrolled; the last line waits for the answer.
  static func enrolInfo(_ outlook: String = " ") -> [String] {
    ["Type a few letters of the name; Up and Down choose.", outlook]
  }
}
