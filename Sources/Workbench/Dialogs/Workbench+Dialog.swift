import GroupCare
import Screen

extension Workbench {
  mutating func handleDialog(_ key: Key) -> [Effect] {
    guard var open = dialog else { return [] }
    let outcome = open.handle(key)
    dialog = open
    switch outcome {
    case .stay:
      message = nil
      return []
    case .cancel:
      dialog = nil
      return cancelled(open)
    case .accept: return accepted(open, answer: nil)
    case .answer(let answer): return accepted(open, answer: answer)
    case .unknown:
      say(.refused, "\(key.label) does nothing here; Enter answers, Esc goes back.")
      return []
    }
  }

  /// Leaving a conflict unanswered keeps both texts, and leaving any other dialog keeps what was typed
  /// in it: nothing typed is lost.
  private mutating func cancelled(_ open: Dialog) -> [Effect] {
    if case .conflict = open.purpose { return accepted(open, answer: nil) }
    if case .passphrase(let wish) = open.purpose {
      say(.note, wish.holdsText ? "Not signed; what you typed is kept." : "Not signed.")
      return []
    }
    if case .find = open.purpose { return [] }
    guard open.holdsText else { return [] }
    setAside[open.purpose] = open
    say(.note, "Not done; what you typed is there again when you come back.")
    return []
  }

  private mutating func accepted(_ open: Dialog, answer: Character?) -> [Effect] {
    dialog = nil
    message = nil
    if let missing = missing(in: open) {
      dialog = open
      dialog?.focus = missing.item
      say(.refused, missing.sentence)
      return []
    }
    switch open.purpose {
    case .identity(let client): return identified(client, open, answer: answer)
    case .arrival(let client): return arrived(client, open)
    case .departure(let client): return departed(client, open)
    case .absence(let client): return absent(client, open)
    case .whereabouts(let client): return located(client, open)
    case .walkIn(let clients):
      guard let id = session?.id, clients.indices.contains(open.items[0].index) else { return [] }
      let client = clients[open.items[0].index]
      return afterSaving(
        .addWalkIn(id, client), said: "Added as a walk-in; Space checks in, u takes out again.",
        walkIn: client)
    case .detail: return detailed(open)
    case .reopen:
      let reason = open.items[0].text
      if case .documented? = session?.chart.session.state {
        return changed(.reopen(reason: reason), what: "reopening", said: "Open again.")
      }
      return changed(
        .reopenAttendance(reason: reason), what: "reopening", said: "The log is open again.")
    case .cancelSession:
      return changed(
        .cancel(reason: open.items[0].text), what: "cancelling", said: "The session is cancelled.")
    case .conflict(let place, let mine, let theirs):
      return resolved(place, mine: mine, theirs: theirs, answer: answer)
    case .passphrase(let wish):
      return sign(wish, passphrase: open.items[0].text)
    case .addendum(let note):
      setAside[open.purpose] = open
      return sign(.addendum(note, text: open.items[0].text))
    case .correction(let place):
      setAside[open.purpose] = open
      let text = place.entry.choices.isEmpty ? open.items[0].text : choice(open, of: place)
      return sign(.correction(place, text: text, reason: open.items[1].text))
    case .claimFile:
      guard let id = session?.id else { return [] }
      return afterSaving(.writeClaims(id, path: open.items[0].text))
    case .batchFile(let batch): return [.writeBatch(batch, path: open.items[0].text)]
    case .enrol(let group, let clients):
      guard clients.indices.contains(open.items[0].index) else { return [] }
      return [.enrol(clients[open.items[0].index], group)]
    case .endMembership(let membership, let group):
      return [.endMembership(membership, group, reason: open.items[0].text)]
    case .voidClaim(let claim): return [.voidClaim(claim, reason: open.items[0].text)]
    case .find:
      claims?.filter = open.items[0].text
      claims?.cursor = ListCursor()
      return []
    }
  }

  private func choice(_ open: Dialog, of place: NotePlace) -> String {
    let choices = place.entry.choices
    return choices.indices.contains(open.items[0].index) ? choices[open.items[0].index].value : ""
  }

  /// What has to be typed before a dialog can be accepted.
  private func missing(in open: Dialog) -> (item: Int, sentence: String)? {
    func isEmpty(_ index: Int) -> Bool {
      open.items[index].isKept && open.items[index].text.allSatisfy(\.isWhitespace)
    }
    switch open.purpose {
    case .reopen, .cancelSession, .voidClaim, .endMembership:
      return isEmpty(0) ? (0, SessionRefusal.needsReason.sentence) : nil
    case .arrival, .departure:
      return open.items.count > 1 && isEmpty(1)
        ? (1, "The session is over: say why the time is changed.") : nil
    case .addendum: return isEmpty(0) ? (0, "Write what is to be added.") : nil
    case .correction:
      if isEmpty(0) { return (0, "Write what the field is to say.") }
      return isEmpty(1) ? (1, "Say why it is corrected.") : nil
    case .claimFile, .batchFile: return isEmpty(0) ? (0, "Say where to write the file.") : nil
    case .identity, .absence, .whereabouts, .walkIn, .detail, .conflict, .passphrase, .enrol,
      .find:
      return nil
    }
  }

  private mutating func changed(
    _ change: SessionChange, what: String, said: String
  ) -> [Effect] {
    let effects = self.change(change, what: what)
    if !effects.isEmpty || session?.isSaving == true { say(.done, said) }
    return effects
  }

  private mutating func identified(
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
      method: method, outcome: answer == "x" ? .mismatch : .verified,
      remote: encounter.attendance.delivery.isRemote
        ? Self.remoteCheck(Array(open.items.dropFirst(PersonIdentifier.allCases.count))) : nil,
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
      say(.refused, "\(name): place, call-back, emergency contact or company is missing; i asks.")
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

  private static func remoteCheck(_ items: [DialogItem]) -> RemoteCheck? {
    guard items.count == 5 else { return nil }
    let company: RemoteCheck.Company = items[3].index == 1 ? .alone : .others(items[4].text)
    return RemoteCheck(
      location: items[0].text, callBackNumber: items[1].text,
      isEmergencyContactConfirmed: items[2].isOn, company: company)
  }

  private mutating func arrived(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard let time = open.items[0].time, let encounter = session?.chart.encounter(of: client)
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

  private mutating func departed(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard let time = open.items[0].time, let encounter = session?.chart.encounter(of: client),
      let presence = encounter.attendance.status.presence
    else { return [] }
    let name = encounter.client.name.listed
    return changed(
      .setTimes(
        client, interval: presence.intervals.count - 1, joined: nil, left: time,
        reason: reason(open)), what: "departure of \(name)",
      said: "\(name) left at \(time.time). u undoes it.")
  }

  private func reason(_ open: Dialog) -> String {
    open.items.count > 1 ? open.items[1].text : ""
  }

  private mutating func absent(_ client: ClientID, _ open: Dialog) -> [Effect] {
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

  private mutating func located(_ client: ClientID, _ open: Dialog) -> [Effect] {
    guard Self.whereabouts.indices.contains(open.items[0].index),
      let encounter = session?.chart.encounter(of: client)
    else { return [] }
    let chosen = Self.whereabouts[open.items[0].index]
    let name = encounter.client.name.listed
    return changed(
      .setDelivery(client, chosen.delivery, chosen.place), what: "where \(name) is",
      said: "\(name): \(chosen.label). u undoes it.")
  }

  private mutating func detailed(_ open: Dialog) -> [Effect] {
    guard var detail = session?.chart.session.detail else { return [] }
    let items = open.items
    detail.platform =
      items[0].text.isEmpty ? nil : Platform(name: items[0].text, version: items[1].text)
    detail.isPrivacyBriefed = items[2].isOn
    detail.recording = items[3].isOn ? .withConsent(reason: items[4].text) : .none
    detail.technicalIssues = items[5].text
    return changed(.setDetail(detail), what: "session details", said: "Details are saved.")
  }

  private mutating func resolved(
    _ place: NotePlace, mine: String, theirs: String, answer: Character?
  ) -> [Effect] {
    if session?.editing?.place == place { session?.editing = nil }
    session?.unsaved[place] = nil
    let isChoice = !place.entry.choices.isEmpty
    if answer == "t" || (isChoice && answer != "m") {
      say(.done, "Theirs stays.")
      return [.dropDraft(place)]
    }
    say(.done, answer == "m" ? "Yours stands now." : "Both texts are kept, theirs first.")
    let text = answer == "m" ? mine : theirs + "\n\n" + mine
    return write(text, in: place, what: "text of \"\(place.label)\"")
  }
}
