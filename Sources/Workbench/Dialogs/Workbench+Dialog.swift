import GroupCare
import Screen

extension Workbench {
  mutating func handleDialog(_ key: Key) -> [Effect] {
    guard var open = dialog else { return [] }
    let outcome = open.handle(key)
    open.renewLookUp()
    dialog = open
    switch outcome {
    case .stay:
      message = nil
      return keepAnswer() + lookAhead()
    case .cancel:
      dialog = nil
      message = nil
      return cancelled(open)
    case .accept: return accepted(open, answer: nil)
    case .answer(let answer): return accepted(open, answer: answer)
    case .noTime:
      say(.refused, "That is no time of day: type it again, as 1405.")
      return []
    case .noDay:
      say(.refused, "That is no day: type it again, as 0319 or 20260319.")
      return []
    case .unknown:
      say(.refused, "\(name(of: key)) does nothing here; Enter answers, Esc goes back.")
      return []
    }
  }

  /// Leaving a conflict unanswered keeps both texts, and leaving any other dialog keeps what was typed
  /// in it: nothing typed is lost.
  private mutating func cancelled(_ open: Dialog) -> [Effect] {
    if case .conflict = open.purpose { return accepted(open, answer: nil) }
    if case .signing(let wish) = open.purpose {
      say(.note, wish.holdsText ? "Not signed; what you typed is kept." : "Not signed.")
      return []
    }
    guard !open.typedTexts.isEmpty else { return [] }
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
    let pending = session?.pending ?? 0
    let effects = give(open, answer: answer)
    if session?.pending ?? 0 > pending { given(open.purpose, isChange: true) }
    return effects
  }

  private mutating func give(_ open: Dialog, answer: Character?) -> [Effect] {
    switch open.purpose {
    case .identity(let client): return identified(client, open, answer: answer)
    case .arrival(let client): return arrived(client, open)
    case .departure(let client): return departed(client, open)
    case .groupTimes: return timed(open)
    case .absence(let client): return absent(client, open)
    case .whereabouts(let client): return located(client, open)
    case .walkIn(let clients):
      guard let model = session, clients.indices.contains(open.items[0].index) else { return [] }
      let client = clients[open.items[0].index]
      return afterSaving(
        .addWalkIn(model.id, client, basedOn: model.revisions),
        said: "Added as a walk-in; Space checks in, u takes out again.",
        walkIn: client)
    case .detail: return detailed(open)
    case .endSession:
      return changed(
        .end(at: now), what: "end of the session",
        said: "The session ended at \(now.time); everyone left with it. u takes it back.")
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
    case .noteHistory: return []
    case .signing(let wish):
      return sign(wish, passphrase: open.items.first?.text)
    case .addendum(let note):
      let text = open.items[0].text
      return sign(SigningWish(.addendum(note, text: text), shown: open.shown))
    case .correction(let place):
      let text = place.entry.choices.isEmpty ? open.items[0].text : choice(open, of: place)
      return sign(
        SigningWish(
          .correction(place, text: text, reason: open.items[1].text), shown: open.shown))
    case .claimFile:
      guard let id = session?.id else { return [] }
      let passphrase = open.items.count > 1 ? open.items[1].text : nil
      return afterSaving(
        .writeClaims(id, path: open.items[0].text, passphrase: passphrase), purpose: .claimFile)
    case .override(let client, let code): return overridden(client, code, open)
    case .batchFile(let batch):
      given(open.purpose, isChange: false)
      return [.writeBatch(batch, path: open.items[0].text)]
    case .enrol(let group, let clients):
      guard clients.indices.contains(open.items[0].index) else { return [] }
      return [.enrol(clients[open.items[0].index], group)]
    case .schedule(let group):
      return open.items[0].day.map { [.scheduleNext(group, on: $0)] } ?? []
    case .endMembership(let membership, let group):
      given(open.purpose, isChange: false)
      return [.endMembership(membership, group, reason: open.items[0].text)]
    case .voidClaim(let claim):
      given(open.purpose, isChange: false)
      return [.voidClaim(claim, open.withdrawal, reason: open.items[2].text)]
    case .setting(let item): return changed(item, open)
    case .addDiagnosis, .endDiagnosis: return changeDiagnoses(open)
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
    case .voidClaim:
      if case .sent = open.withdrawal, isEmpty(1) {
        return (1, "Give the payer's own number of the claim: without it no payer voids it.")
      }
      return isEmpty(2) ? (2, SessionRefusal.needsReason.sentence) : nil
    case .reopen, .cancelSession, .endMembership:
      return isEmpty(0) ? (0, SessionRefusal.needsReason.sentence) : nil
    case .arrival, .departure:
      if let time = open.items[0].time, isAhead(time) { return (0, "That time hasn't come yet.") }
      return open.items.count > 1 && isEmpty(1)
        ? (1, "The session is over: say why the time is changed.") : nil
    case .groupTimes:
      let times = open.items.compactMap(\.time)
      if let late = times.firstIndex(where: isAhead) {
        return (late, "That time hasn't come yet.")
      }
      let reason = times.count
      return open.items.count > reason && isEmpty(reason)
        ? (reason, "The session is over: say why the times are changed.") : nil
    case .addendum:
      if isEmpty(0) { return (0, "Write what is to be added.") }
      return NoteAddendum.saysNothing(open.items[0].text)
        ? (0, "This says nothing: write what is to be added to the note.") : nil
    case .correction:
      if isEmpty(0) { return (0, "Write what the field is to say.") }
      return isEmpty(1) ? (1, "Say why it is corrected.") : nil
    case .override(_, let code):
      return fault(ofReason: open.items[0].text, for: code).map { (0, $0) }
    case .claimFile, .batchFile: return isEmpty(0) ? (0, "Say where to write the file.") : nil
    case .absence, .whereabouts, .walkIn, .enrol:
      guard open.items[0].index < 0, case .pick(let list) = open.items[0].value else { return nil }
      return (
        0,
        list.filter.isEmpty
          ? "Nobody is chosen yet: type some letters, or press Down."
          : "Nothing has these letters; Backspace takes them back."
      )
    case .schedule: return open.items[0].day.flatMap { fault(ofDay: $0) }.map { (0, $0) }
    case .setting(let item): return fault(of: item, in: open).map { (0, $0) }
    case .addDiagnosis, .endDiagnosis: return missing(inDiagnosis: open)
    case .identity, .detail, .endSession, .conflict, .signing, .noteHistory:
      return nil
    }
  }

  /// Whether a time is later than the minute that the clock shows.
  private func isAhead(_ time: Timestamp) -> Bool {
    time > now && (time.date, time.time) != (now.date, now.time)
  }

  private mutating func resolved(
    _ place: NotePlace, mine: String, theirs: String, answer: Character?
  ) -> [Effect] {
    if session?.editing?.place == place { session?.editing = nil }
    let isChoice = !place.entry.choices.isEmpty
    // What was refused since, or answered to an earlier question about this field, isn't in what was asked.
    let stored = session.map { place.text(in: $0.chart) } ?? theirs
    let refused = session?.unsaved[place] ?? ""
    if answer == "t" || (isChoice && answer != "m") {
      say(.done, "Theirs stays.")
      guard isChoice || mine.hasPrefix(refused) else { return [] }
      session?.unsaved[place] = nil
      return [.dropDraft(place)]
    }
    let whole = isChoice ? mine : Self.typedOn(refused, mine)
    guard answer != "m" || stored == theirs || stored == mine else {
      session?.unsaved[place] = whole
      ask(conflictDialog(place, mine: whole, theirs: stored))
      return []
    }
    say(.done, answer == "m" ? "Yours stands now." : "Both texts are kept, theirs first.")
    return write(answer == "m" ? whole : stored + "\n\n" + whole, in: place)
  }

  /// Two texts that one person typed in a field: the longer one where it goes on from the other, or both.
  private static func typedOn(_ first: String, _ second: String) -> String {
    if first.hasPrefix(second) { return first }
    return second.hasPrefix(first) ? second : first + "\n\n" + second
  }
}

extension Dialog {
  /// What is answered about a claim that is to be voided.
  fileprivate var withdrawal: ClaimWithdrawal {
    items[0].index == 0 ? .neverSent : .sent(payerClaimNumber: items[1].text)
  }
}
