import GroupCare
import Screen

extension Workbench {
  mutating func changed(
    _ change: SessionChange, what: String, said: String
  ) -> [Effect] {
    let effects = self.change(change, what: what)
    if !effects.isEmpty || session?.isSaving == true { say(.done, said) }
    return effects
  }

  mutating func identified(
    _ client: ClientID, _ open: Dialog, answer: Character?
  ) -> [Effect] {
    guard let encounter = session?.chart.encounter(of: client), let who else { return [] }
    let identifiers = zip(PersonIdentifier.allCases, open.items).filter { $1.isOn }.map(\.0)
    let method: IdentityCheck.Method
    if answer == "k" {
      method = .knownToClinician
    } else if let pair = IdentifierPair(identifiers) {
      method = .identifiers(pair)
    } else {
      dialog = open
      say(.refused, "Two identifiers are needed, or k when you know the member.")
      return []
    }
    let check = IdentityCheck(
      method: method, outcome: answer == "n" ? .mismatch : .verified,
      remote: encounter.attendance.delivery.isRemote
        ? Self.remoteCheck(
          Array(open.items.dropFirst(PersonIdentifier.allCases.count)),
          keeping: encounter.identityCheck?.remote) : nil,
      checkedBy: who.user.id, checkedAt: now)
    let name = encounter.client.name.listed
    var effects: [Effect] = []
    // Whoever is identified is here; whoever isn't who the record says isn't checked in.
    let arrives = !encounter.isPresent && check.outcome == .verified
    if arrives { effects += change(.join(client, at: now), what: "\(name) checked in") }
    effects += change(.setIdentityCheck(client, check), what: "identity of \(name)")
    if check.outcome == .mismatch {
      say(.refused, "\(name): the answers don't match the record. u undoes it.")
    } else if let remote = check.remote, !remote.isComplete {
      let missing = RemoteCheck.Question.list(remote.unanswered)
      let verb = remote.unanswered.count == 1 ? "is" : "are"
      say(.refused, "\(name): \(missing) \(verb) missing; i asks.")
    } else {
      say(
        .done,
        arrives
          ? "\(now.time) \(name) checked in and identified. u undoes it."
          : "\(name) is identified. u undoes it.")
      if arrives {
        session?.goToNextUnaccounted()
      } else {
        session?.goToNextUnidentified()
      }
    }
    return effects
  }

  private static func remoteCheck(
    _ items: [DialogItem], keeping old: RemoteCheck?
  ) -> RemoteCheck? {
    guard items.count >= 5 else { return nil }
    let company: RemoteCheck.Company = items[3].index == 1 ? .alone : .others(items[4].text)
    return RemoteCheck(
      location: items[0].text, callBackNumber: items[1].text,
      isEmergencyContactConfirmed: items[2].isOn, company: company,
      audioOnlyReason: items.count > 5 ? items[5].text : old?.audioOnlyReason ?? "")
  }

  mutating func arrived(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard let time = open.items[0].time.map({ min($0, now) }),
      let encounter = session?.chart.encounter(of: client)
    else { return [] }
    let name = encounter.client.name.listed
    let said = "\(name) joined at \(time.time). u undoes it."
    guard let presence = encounter.attendance.status.presence else {
      var effects = changed(
        .join(client, at: time), what: "arrival of \(name)", said: said)
      // Forgotten until after the end: whoever came stayed until the end unless e says otherwise.
      if let ended = session?.chart.session.ended {
        effects += changed(.leave(client, at: ended), what: "departure of \(name)", said: said)
      }
      return effects
    }
    return changed(
      .setTimes(
        client, interval: presence.intervals.count - 1, joined: time, left: nil,
        reason: reason(open)), what: "arrival of \(name)", said: said)
  }

  mutating func departed(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard let time = open.items[0].time.map({ min($0, now) }),
      let encounter = session?.chart.encounter(of: client),
      let presence = encounter.attendance.status.presence
    else { return [] }
    let name = encounter.client.name.listed
    return changed(
      .setTimes(
        client, interval: presence.intervals.count - 1, joined: nil, left: time,
        reason: reason(open)), what: "departure of \(name)",
      said: "\(name) left at \(time.time). u undoes it.")
  }

  /// Sets the times of everyone who is here and identified, as one step.
  mutating func timed(_ open: Dialog) -> [Effect] {
    guard let members = session?.verified else { return [] }
    let times = open.items.compactMap(\.time).map { min($0, now) }
    let end = times.count > 1 ? times[1] : nil
    let reason = open.items.count > times.count ? open.items[times.count].text : ""
    let changes = members.flatMap { encounter -> [SessionChange] in
      guard let presence = encounter.attendance.status.presence else { return [] }
      let client = encounter.client.id
      let last = presence.intervals.count - 1
      var changes: [SessionChange] = []
      if presence.joined != times[0] {
        changes.append(
          .setTimes(client, interval: 0, joined: times[0], left: nil, reason: reason))
      }
      if let end, presence.left != end {
        changes.append(.setTimes(client, interval: last, joined: nil, left: end, reason: reason))
      }
      return changes
    }
    guard !changes.isEmpty else {
      say(.note, "Everyone has these times already.")
      return []
    }
    let effects = change(changes, what: "times of everyone")
    if !effects.isEmpty || session?.isSaving == true {
      say(
        .done,
        "\(Self.counted(members.count, "member")) from \(times[0].time)"
          + (end.map { " to \($0.time)" } ?? "") + ". u undoes it.")
    }
    return effects
  }

  private func reason(_ open: Dialog) -> String {
    open.items.count > 1 ? open.items[1].text : ""
  }

  mutating func absent(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard Self.absences.indices.contains(open.items[0].index),
      let encounter = session?.chart.encounter(of: client)
    else { return [] }
    let chosen = Self.absences[open.items[0].index]
    let name = encounter.client.name.listed
    let effects = changed(
      .setAbsence(client, chosen.status, reason: ""), what: "\(name) \(chosen.label)",
      said: "\(name): \(chosen.label). u undoes it.")
    session?.goToNextUnaccounted()
    return effects
  }

  mutating func located(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard Self.whereabouts.indices.contains(open.items[0].index),
      let encounter = session?.chart.encounter(of: client)
    else { return [] }
    let chosen = Self.whereabouts[open.items[0].index]
    let name = encounter.client.name.listed
    return changed(
      .setDelivery(client, chosen.delivery, chosen.place), what: "where \(name) is",
      said: chosen.delivery == .audioOnly
        ? "\(name): \(chosen.label). i asks why there is no video, u undoes it."
        : "\(name): \(chosen.label). u undoes it.")
  }

  mutating func detailed(_ open: Dialog) -> [Effect] {
    guard var detail = session?.chart.session.detail else { return [] }
    let items = open.items
    detail.platform =
      items[0].text.isEmpty ? nil : Platform(name: items[0].text, version: items[1].text)
    detail.isPrivacyBriefed = items[2].isOn
    detail.recording = items[3].isOn ? .withConsent(reason: items[4].text) : .none
    detail.technicalIssues = items[5].text
    var changes = [SessionChange.setDetail(detail)]
    if items.count > 6, items[6].text != groupNote(.lengthRationale) {
      changes.append(.writeGroupNote(.lengthRationale, items[6].text))
    }
    let effects = change(changes, what: "session details")
    if !effects.isEmpty || session?.isSaving == true { say(.done, "Details are saved.") }
    return effects
  }
}
