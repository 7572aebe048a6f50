import GroupCare
import Screen

extension Workbench {
  mutating func performGroup(_ id: CommandID) -> [Effect] {
    guard let facts = group?.facts else { return [] }
    switch id {
    case .enrol:
      ask(
        Dialog(
          .enrol(facts.group.id, facts.candidates.map(\.id)),
          title: "Enrol in \(facts.group.name)",
          info: Self.enrolInfo(),
          items: [.pick("Client", facts.candidates.map(Self.described))], accept: "enrol"))
      return lookAhead()
    case .endMembership:
      guard let member = group?.selectedMember else { return [] }
      ask(
        Dialog(
          .endMembership(member.membership.id, facts.group.id),
          title: "End the membership of \(member.client.name.listed)",
          info: ["Today is the last day. Sessions and claims so far stay as they are."],
          items: [.text("Reason")], accept: "end it"))
      return []
    case .scheduleNext:
      ask(scheduleDialog(facts))
      return []
    default: return []
    }
  }

  /// Asks for the day of a group's next session, and proposes its next usual one that is free.
  private func scheduleDialog(_ facts: GroupFacts) -> Dialog {
    let group = facts.group
    let planned = facts.sessions.filter { $0.date >= now.date && $0.state != "cancelled" }
    let taken = Set(planned.map(\.date))
    // Of a weekly group, a year of weeks is more than anybody plans.
    let week = (0..<7).map { now.date.adding(days: $0) }.first { $0.weekday == group.weekday }
    let usual = (0..<53).lazy.compactMap { week?.adding(days: 7 * $0) }
    let free = usual.first { !taken.contains($0) } ?? now.date
    var info = [
      "\(group.weekday.short) \(group.startTime), \(group.plannedMinutes) min, as usual.",
      "Type the day (0319), or + and - move it by a day, > and < by a week.",
    ]
    if !planned.isEmpty {
      info.append("Planned: " + planned.map(\.date.shortSpoken).joined(separator: ", "))
    }
    return Dialog(
      .schedule(group.id), title: "Plan a session of \(group.name)", info: info,
      items: [.day("Day", free)], accept: "plan it")
  }

  /// Why no session can be planned on a day: the group meets at that moment already.
  func fault(ofDay day: CalendarDate) -> String? {
    guard let facts = group?.facts else { return nil }
    let time = facts.group.startTime
    let same = facts.sessions.first {
      $0.date == day && $0.start.time == time && $0.state != "cancelled"
    }
    return same.map {
      "The group meets on \(day.shortSpoken) at \(time) already: \($0.session)."
    }
  }

  /// Takes back what was done to the group last.
  mutating func takeBackInGroup() -> [Effect] {
    guard let id = group?.facts.group.id, let step = group?.undo.popLast() else { return [] }
    return [.takeBack(step, id)]
  }

  mutating func performClaim(_ id: CommandID) -> [Effect] {
    guard let claim = claims?.selected?.claim else { return [] }
    if id == .voidClaim {
      ask(
        Dialog(
          .voidClaim(claim.id), title: "Void claim \(claim.id)",
          info: voidInfo(of: claim),
          items: [
            .option("Its file", ["was never sent", "was sent"], 0), .text("Payer's number"),
            .text("Reason"),
          ], focus: 2, accept: "void it"))
    } else {
      ask(
        Dialog(
          .batchFile(claim.batch), title: "Write batch \(claim.batch) again",
          items: [.text("File", "\(claimFolder)\(claim.batch).837")], accept: "write"))
    }
    return []
  }

  /// What a void takes with it, and what stays, by whether the file was sent.
  private func voidInfo(of claim: ClaimRecord) -> [String] {
    let standing = (claims?.rows ?? []).map(\.claim).filter {
      $0.id != claim.id && $0.state != .voided
    }
    let together = standing.filter { $0.batch == claim.batch }
    let elsewhere = standing.count { $0.session == claim.session && $0.batch != claim.batch }
    let others = Self.counted(together.count, "other claim")
    let numbers = together.map(\.id.text).sorted().joined(separator: ", ")
    return [
      together.isEmpty
        ? "Never sent: this claim is void; its file \(claim.batch) has no other."
        : "Never sent: all \(together.count + 1) claims of file \(claim.batch) are void: this one and \(numbers).",
      together.isEmpty
        ? "Was sent: it is voided with the payer, by a file that W writes."
        : "Was sent: this one alone is voided with the payer, by a file that W writes; "
          + "\(others) of \(claim.batch) \(together.count == 1 ? "stays" : "stay").",
      elsewhere == 0
        ? "Its unit is given back; without claims its session can be reopened."
        : "\(Self.counted(elsewhere, "claim")) of this session in other files "
          + "\(elsewhere == 1 ? "stays" : "stay") either way.",
    ]
  }
}
