import GroupCare
import Screen

extension Workbench {
  /// The questions of N4 and R25, and of R16 for one on the phone, each beside what the record has: so
  /// what is verified against is seen on the smallest screen.
  func identityDialog(_ encounter: Encounter) -> Dialog {
    let client = encounter.client
    let check = encounter.identityCheck
    let info = check.map { ["Checked at \($0.checkedAt.time): \($0.outcome.rawValue)"] } ?? []
    var chosen: Set<PersonIdentifier> = [.name, .birthDate]
    if case .identifiers(let pair)? = check?.method { chosen = Set(pair.identifiers) }
    var items = PersonIdentifier.allCases.map { identifier in
      DialogItem.toggle(
        identifier.label, chosen.contains(identifier), hotkey: identifier.hotkey,
        detail: identifier.recorded(of: client))
    }
    if encounter.attendance.delivery.isRemote { items += remoteItems(encounter) }
    return Dialog(
      .identity(client.id), title: "Identity of \(client.name.listed)", info: info, items: items,
      answers: [("y", "matches"), ("n", "doesn't match"), ("k", "known to me")],
      accept: "matches")
  }

  private func emergency(_ client: Client) -> String {
    client.emergencyContact.isEmpty ? "nobody on record" : client.emergencyContact
  }

  private func remoteItems(_ encounter: Encounter) -> [DialogItem] {
    let remote = encounter.identityCheck?.remote
    let home = encounter.client.address?.oneLine ?? ""
    let isHome = encounter.attendance.whereabouts == .home
    let company: (index: Int, who: String) =
      switch remote?.company {
      case nil: (0, "")
      case .alone: (1, "")
      // Nobody named means that nobody asked.
      case .others(let who): (who.isEmpty ? 0 : 2, who)
      }
    return [
      .text("Where exactly", remote?.location ?? (isHome ? home : "")),
      .text("Call-back", remote?.callBackNumber ?? encounter.client.phone?.text ?? ""),
      .toggle(
        "Emergency contact confirmed", remote?.isEmergencyContactConfirmed ?? false, hotkey: "e",
        detail: emergency(encounter.client)),
      DialogItem(
        label: "With the member",
        value: .option(["not asked", "alone", "others"], company.index), hotkey: "o"),
      .text("Who else", company.who),
    ]
      + (encounter.attendance.delivery == .audioOnly
        ? [.text("Why no video", remote?.audioOnlyReason ?? "")] : [])
  }

  func arrivalDialog(_ encounter: Encounter) -> Dialog {
    let presence = encounter.attendance.status.presence
    let stay = presence?.intervals.last.joined
    let session = session?.chart.session
    let time = stay ?? (session?.ended == nil ? now : session?.started ?? now)
    return Dialog(
      .arrival(encounter.client.id),
      title: "\(encounter.client.name.listed) joined at",
      info: ["Type it (1405), or + and - move it by a minute, > and < by five."],
      items: [.time("Time", time)] + reasonItem, accept: "record")
  }

  func departureDialog(_ encounter: Encounter) -> Dialog {
    let time = encounter.attendance.status.presence?.left ?? now
    return Dialog(
      .departure(encounter.client.id),
      title: "\(encounter.client.name.listed) left at",
      info: ["Type it (1405), or + and - move it by a minute, > and < by five."],
      items: [.time("Time", time)] + reasonItem, accept: "record")
  }

  /// Times of everyone who is here and identified, at once (4.2).
  var groupTimesDialog: Dialog {
    let members = session?.verified ?? []
    let chart = session?.chart.session
    let start = chart?.started ?? chart?.scheduledStart ?? now
    let end = chart?.ended
    let others = members.filter { encounter in
      let presence = encounter.attendance.status.presence
      return presence?.joined != start || (end != nil && presence?.left != end)
    }
    var info = [
      "For the \(Self.counted(members.count, "member")) who are here and identified, at once.",
      "Type a time (1405), or + and - a minute, > and < five; one u undoes all.",
    ]
    if !others.isEmpty {
      info.append("Until now otherwise: " + others.map(Self.stay).joined(separator: ", "))
    }
    return Dialog(
      .groupTimes, title: "Start and end for everyone", info: info,
      items: [.time("Start", start)] + (end.map { [.time("End", $0)] } ?? []) + reasonItem,
      accept: "set for all")
  }

  private static func stay(_ encounter: Encounter) -> String {
    let presence = encounter.attendance.status.presence
    let left = presence?.left.map { "-\($0.time)" } ?? ""
    return "\(encounter.client.name.listed) \(presence?.joined.time.text ?? "")\(left)"
  }

  /// Once the session is over, a change of times needs a reason.
  private var reasonItem: [DialogItem] {
    session?.chart.session.ended == nil ? [] : [.text("Reason")]
  }
}

extension PersonIdentifier {
  /// What the record has of a client; nothing of a document, which is looked at.
  fileprivate func recorded(of client: Client) -> String {
    switch self {
    case .name: client.name.spoken
    case .birthDate: "\(client.birthDate)"
    case .address: client.address?.oneLine ?? "not on record"
    case .phone: client.phone?.text ?? "not on record"
    case .photoDocument: ""
    }
  }

  /// The letter that ticks an identifier; `y`, `n` and `k` answer the question itself.
  fileprivate var hotkey: Character {
    switch self {
    case .name: "f"
    case .birthDate: "b"
    case .address: "a"
    case .phone: "p"
    case .photoDocument: "d"
    }
  }
}
