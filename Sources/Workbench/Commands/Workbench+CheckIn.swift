import GroupCare
import Screen

extension Workbench {
  mutating func performCheckIn(_ id: CommandID) -> [Effect] {
    switch id {
    case .startSession:
      let effects = change(.start(at: now), what: "start of the session")
      say(.done, "The session runs since \(now.time). u takes it back.")
      return effects
    case .endSession:
      ask(
        Dialog(
          .endSession, title: "End the session now?",
          info: endInfo,
          answers: [("y", "end it")], accept: "end it"))
      return []
    case .closeAttendance:
      let effects = change(.closeAttendance, what: "closing of the log")
      say(.done, "The attendance log is closed.")
      return effects
    case .groupTimes:
      ask(groupTimesDialog)
      return []
    case .detail: return askForDetail()
    case .reopen:
      ask(
        Dialog(
          .reopen, title: "Open again",
          info: ["What was closed can be changed again. The log keeps who, when and why."],
          items: [.text("Reason")], accept: "open again"))
      return []
    case .cancelSession:
      ask(
        Dialog(
          .cancelSession, title: "Cancel this session",
          info: ["It won't take place. This can't be taken back."], items: [.text("Reason")],
          accept: "cancel it"))
      return []
    case .walkIn: return askForWalkIn()
    default:
      guard let encounter = session?.selected else { return [] }
      return perform(id, on: encounter)
    }
  }

  private mutating func perform(_ id: CommandID, on encounter: Encounter) -> [Effect] {
    let client = encounter.client.id
    let name = encounter.client.name.listed
    switch id {
    case .hereNow: return markHere(encounter)
    case .dropped:
      let effects = change(.leave(client, at: now), what: "\(name) dropped off")
      say(.done, "\(now.time) \(name) dropped off. b brings back, u undoes it.")
      return effects
    case .backAgain:
      let effects = change(.join(client, at: now), what: "\(name) back")
      say(.done, "\(now.time) \(name) is back. u undoes it.")
      return effects
    case .identity:
      ask(identityDialog(encounter))
      return []
    case .arrivalTime:
      ask(arrivalDialog(encounter))
      return []
    case .departureTime:
      ask(departureDialog(encounter))
      return []
    case .absent:
      let options = Self.absences.map(\.label)
      ask(
        Dialog(
          .absence(client), title: "\(name) didn't come", items: [.pick("Why", options)],
          accept: "record"))
      return []
    case .whereabouts:
      let options = Self.whereabouts.map(\.label)
      ask(
        Dialog(
          .whereabouts(client), title: "How \(name) takes part",
          items: [.pick("How", options)], accept: "record"))
      return []
    default: return []
    }
  }

  /// Marks a member present and goes to the next one of whom nothing is known (U9).
  private mutating func markHere(_ encounter: Encounter) -> [Effect] {
    let name = encounter.client.name.listed
    if let presence = encounter.attendance.status.presence {
      say(
        .note,
        presence.isOpen
          ? "\(name) is here since \(presence.joined.time). i checks identity, l sets the time."
          : "\(name) dropped off or left at \(presence.left?.time.text ?? "-"). b brings back.")
      return []
    }
    if let ended = session?.chart.session.ended {
      say(
        .refused,
        "The session ended at \(ended.time). l sets when \(name) joined, if that was forgotten.")
      return []
    }
    let effects = change(.join(encounter.client.id, at: now), what: "\(name) checked in")
    // The name last, and not all of a very long one: it is what the next arrival repaints (R28).
    let short = TextWidth.clip(name, to: 18, ellipsis: signs[.ellipsis])
    say(
      .done,
      presentation == .linear
        ? "\(name): present \(now.time). u undoes it."
        : "\(now.time) Checked in, u undoes it: \(short)")
    session?.goToNextUnaccounted()
    session?.isInBurst = true
    return effects
  }

  /// What can be said of a member who didn't come.
  static let absences: [(label: String, status: AttendanceStatus)] =
    AbsenceReason.allCases.map { ("absent: \($0.label)", .absent($0)) } + [
      ("no-show: didn't come and gave no word", .noShow),
      ("cancelled beforehand", .cancelled),
      ("not accounted for: take back what was said", .unaccounted),
    ]

  /// How and where a member can take part.
  static let whereabouts: [(label: String, delivery: Delivery, place: Whereabouts)] = [
    ("in the room", .inPerson, .site),
    ("video, at home", .video, .home),
    ("video, elsewhere", .video, .elsewhere),
    ("phone, at home", .audioOnly, .home),
    ("phone, elsewhere", .audioOnly, .elsewhere),
  ]

  mutating func askForDetail() -> [Effect] {
    guard let detail = session?.chart.session.detail else { return [] }
    let length = lengthRationale
    ask(
      Dialog(
        .detail, title: "Session details",
        info: [
          "Facilitator: \(detail.facilitator?.signature ?? "nobody")",
          "Co-facilitator: \(detail.coFacilitator?.signature ?? "nobody")",
        ] + length.info,
        items: [
          .text("Platform", detail.platform?.name ?? ""),
          .text("Version", detail.platform?.version ?? ""),
          .toggle("Privacy briefing given", detail.isPrivacyBriefed),
          .toggle("Recorded, all consented", detail.recording != .none),
          .text("Why recorded", detail.recording.reason),
          .text("Technical trouble", detail.technicalIssues),
        ] + length.items, accept: "save"))
    return []
  }

  /// The question why the session was shorter or longer than usual, which the group note answers; only
  /// where a payer or the practice asks (M109), or somebody answered.
  private var lengthRationale: (info: [String], items: [DialogItem]) {
    let asking = session?.report.allBlockers.first { $0.code == .lengthUnjustified }
    let text = groupNote(.lengthRationale)
    guard asking != nil || !text.isEmpty else { return ([], []) }
    let info = asking.map { [$0.message] } ?? []
    guard case .draft? = session?.chart.groupNote else {
      return (info + ["The group note is signed: there c corrects \"Why this length\"."], [])
    }
    return (info, [.lines("Why this length", text)])
  }

  /// The text of a field of the group note, as it is in the record.
  func groupNote(_ field: GroupNoteField) -> String {
    session?.chart.groupNote.content[field] ?? ""
  }

  private mutating func askForWalkIn() -> [Effect] {
    let candidates =
      session.map { model in
        model.clients.filter { model.chart.encounter(of: $0.id) == nil }
      } ?? []
    guard !candidates.isEmpty else {
      say(.refused, "Every client of the practice is in this session already.")
      return []
    }
    ask(
      Dialog(
        .walkIn(candidates.map(\.id)), title: "Add a walk-in",
        info: ["Type a few letters of the name; Up and Down choose."],
        items: [.pick("Client", candidates.map(Self.described), isAsked: true)], accept: "add"))
    return []
  }

  /// What is to be known before the session ends: that it hardly began, and who isn't accounted for yet.
  private var endInfo: [String] {
    guard let chart = session?.chart else { return [] }
    let open = chart.encounters.count { $0.attendance.status == .unaccounted }
    let known = "Everyone who is still here leaves with it. u takes it back."
    let began = chart.session.started.flatMap { started in
      started.minutes(until: now) > 0
        ? nil : "It began at \(started.time), this very minute: it would be 0 minutes long."
    }
    return [
      began, known, open == 0 ? nil : "\(Self.counted(open, "member")) not accounted for yet.",
    ]
    .compactMap(\.self)
  }

  static func described(_ client: Client) -> String {
    "\(client.name.listed)  b. \(client.birthDate)  \(client.id)"
  }
}

extension Recording {
  var reason: String {
    switch self {
    case .none: ""
    case .withConsent(let reason): reason
    }
  }
}
