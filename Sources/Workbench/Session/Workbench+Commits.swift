import GroupCare
import Screen

extension Workbench {
  /// Takes the answer to a commit, or to something else that wrote.
  mutating func committed(_ loaded: LoadedSession) -> [Effect] {
    guard let model = session, model.id == loaded.chart.session.id else { return [] }
    let done = model.inFlight
    follow(model.writtenParts, from: model.revisions, to: loaded.revisions)
    session?.inFlight = []
    if done.isEmpty { session?.asked = [] }
    takeLoaded(loaded)
    session?.savedAt = now
    var effects = dropDrafts(of: done)
    if model.waiting.isEmpty {
      session?.given = []
      effects += model.given.flatMap { forget($0) }
    }
    if done.isEmpty, let asked = model.asked.first { effects += finish(asked) }
    effects += session?.flush() ?? []
    // The mark on the title isn't heard.
    if presentation == .linear, message == nil, session?.isSaving == false { say(.note, "Saved.") }
    return effects
  }

  /// What is still to be signed goes over the person's own newest revision.
  private mutating func follow(
    _ written: Set<SessionPart>, from old: [SessionPart: Int], to new: [SessionPart: Int]
  ) {
    let before = Dictionary(uniqueKeysWithValues: written.map { ($0, old[$0, default: 0]) })
    if let model = session {
      session?.afterSaving = model.afterSaving.map { $0.following(from: before, to: new) }
    }
    for part in written where dialog?.shown[part, default: 0] == before[part] {
      dialog?.shown[part] = new[part]
    }
    guard let open = dialog, case .signing(var wish) = open.purpose else { return }
    wish.follow(from: before, to: new)
    dialog?.purpose = .signing(wish)
  }

  private mutating func finish(_ asked: SessionModel.Asked) -> [Effect] {
    if let said = asked.said { say(.done, said) }
    // What is signed isn't taken back: `u` goes on with what was done before, elsewhere.
    if case .sign(let wish, _) = asked.effect { forgetSteps(on: Set(wish.notes.map(\.part))) }
    if let client = asked.walkIn {
      session?.select(client)
      session?.undo.append(SessionModel.Step([.removeWalkIn(client)], what: "walk-in"))
      session?.redo = []
    }
    guard let purpose = asked.purpose else { return [] }
    let effects = question(of: purpose).map { forget($0) } ?? []
    guard case .correction(let place) = purpose, session?.unsaved[place] != nil else {
      return effects
    }
    session?.unsaved[place] = nil
    return effects + [.dropDraft(place)]
  }

  /// The drafts of texts that are in the store now, unless a newer text of their place isn't.
  private func dropDrafts(of changes: [SessionChange]) -> [Effect] {
    guard let session else { return [] }
    return changes.compactMap { change in
      guard let place = change.notePlace(in: session.id) else { return nil }
      return session.editing?.place == place || session.isOnItsWay(place)
        ? nil : .dropDraft(place)
    }
  }

  /// Takes the news that somebody else's revision stood in the way (C30).
  ///
  /// What others didn't touch is done again; of texts both are kept; anything else is said and not
  /// done.
  mutating func overtaken(_ loaded: LoadedSession) -> [Effect] {
    guard let model = session, model.id == loaded.chart.session.id else { return [] }
    session?.inFlight = []
    session?.waiting = []
    session?.asked = []
    session?.afterSaving = []
    session?.given = []
    let touched = Set(
      loaded.revisions.keys.filter { loaded.revisions[$0] != model.revisions[$0] })
    forgetSteps(on: touched)
    takeLoaded(loaded)
    if model.inFlight.isEmpty {
      say(.refused, "Somebody else changed this session meanwhile. Look again, then repeat it.")
    }
    var effects: [Effect] = []
    for change in Self.last(model.inFlight + model.waiting, in: model.id) {
      if touched.isDisjoint(with: change.parts(of: loaded.chart)) {
        effects += self.change(change, what: "", isUndoable: false)
      } else if let place = change.notePlace(in: model.id), let mine = change.writtenText {
        effects += reconcile(place, mine: mine, before: model.stored, theirs: loaded.chart)
      } else {
        let name = change.client.flatMap { loaded.chart.encounter(of: $0)?.client.name.listed }
        say(
          .refused,
          "Somebody else changed \(name ?? "this session") meanwhile; yours wasn't saved. "
            + "Look again.")
      }
    }
    return effects
  }

  /// Changes without the texts that a later one of their field takes the place of.
  private static func last(_ changes: [SessionChange], in session: SessionID) -> [SessionChange] {
    changes.enumerated().filter { index, change in
      guard let place = change.notePlace(in: session) else { return true }
      return !changes[(index + 1)...].contains { $0.notePlace(in: session) == place }
    }.map(\.element)
  }

  private mutating func reconcile(
    _ place: NotePlace, mine: String, before: SessionChart, theirs chart: SessionChart
  ) -> [Effect] {
    let theirs = place.text(in: chart)
    // Leaving the field that is open compares what was typed by then.
    let isUntouched = theirs == place.text(in: before)
    if session?.editing?.place == place {
      session?.editing?.unsave(over: isUntouched ? theirs : nil)
      return []
    }
    if theirs == mine { return [.dropDraft(place)] }
    if isUntouched {
      // They wrote elsewhere in the same note.
      return write(mine, in: place)
    }
    waitingDialogs.append(conflictDialog(place, mine: mine, theirs: theirs))
    return []
  }

  /// Takes the news that changes were refused: those on their way aren't done, but what was typed is
  /// kept at its field; those that waited are tried by themselves.
  mutating func refused(_ loaded: LoadedSession, reason: String) -> [Effect] {
    guard let model = session, model.id == loaded.chart.session.id else {
      say(.refused, reason)
      return []
    }
    session?.inFlight = []
    session?.waiting = []
    session?.asked = []
    session?.afterSaving = []
    session?.given = []
    forgetSteps(on: Set(model.inFlight.flatMap { $0.parts(of: model.chart) }))
    takeLoaded(loaded)
    for change in model.inFlight {
      guard let place = change.notePlace(in: model.id), let text = change.writtenText,
        text != place.text(in: loaded.chart)
      else { continue }
      if session?.editing?.place == place {
        session?.editing?.unsave(over: place.text(in: loaded.chart))
      } else {
        session?.unsaved[place] = text
      }
    }
    var effects: [Effect] = []
    for change in model.waiting {
      if let place = change.notePlace(in: model.id), let text = change.writtenText {
        effects += write(text, in: place)
      } else {
        effects += self.change(change, what: "", isUndoable: false)
      }
    }
    say(.refused, reason)
    return effects
  }

  /// Forgets how to take back what isn't so any more.
  private mutating func forgetSteps(on parts: Set<SessionPart>) {
    guard let chart = session?.chart else { return }
    func isGone(_ step: SessionModel.Step) -> Bool {
      step.changes.contains { !parts.isDisjoint(with: $0.parts(of: chart)) }
    }
    session?.undo.removeAll(where: isGone)
    session?.redo.removeAll(where: isGone)
  }

  func conflictDialog(_ place: NotePlace, mine: String, theirs: String) -> Dialog {
    let choices = place.entry.choices
    func shown(_ text: String) -> String {
      choices.first { $0.value == text }?.label ?? (text.isEmpty ? "nothing" : text)
    }
    let info = ["Theirs, saved:", shown(theirs), "", "Yours, kept:", shown(mine)]
    let title = "Two people wrote in \"\(label(of: place))\""
    let purpose = DialogPurpose.conflict(place, mine: mine, theirs: theirs)
    // Of two answers only one can stand.
    return choices.isEmpty
      ? Dialog(
        purpose, title: title, info: info, answers: [("m", "only mine"), ("t", "only theirs")],
        accept: "keep both")
      : Dialog(
        purpose, title: title, info: info, answers: [("m", "mine"), ("t", "theirs")],
        accept: "theirs")
  }
}
