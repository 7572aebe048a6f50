import GroupCare
import Screen

extension Workbench {
  /// Why a command can't be given now; nothing when it can (U4).
  func disabledReason(of id: CommandID) -> String? {
    switch id {
    case .undo where isInSession && session?.isSigning == true,
      .redo where isInSession && session?.isSigning == true:
      "A signature is on its way; nothing is taken back under it."
    case .undo, .redo: undoReason(id)
    case .addDiagnosis, .endDiagnosis: diagnosisReason(id)
    case .hereNow, .arrivalTime, .departureTime, .groupTimes, .absent, .dropped, .backAgain,
      .whereabouts,
      .walkIn, .identity:
      attendanceReason(id)
    case .startSession, .endSession, .closeAttendance, .reopen, .cancelSession, .detail:
      sessionReason(id)
    case .openNote:
      session?.selected?.isPresent == true
        ? nil : "Notes are written for those who came; Space checks in."
    case .nextMember where routes.last == .explanation,
      .previousMember where routes.last == .explanation:
      explanation?.subject.client == nil ? "This is about the whole session." : nil
    case .editField, .signNote, .signAll, .coSign, .addendum, .correct, .noteHistory,
      .nextMember, .previousMember,
      .finishField, .nextField, .previousField:
      noteReason(id)
    case .compare: compareReason
    case .findInField: findInFieldReason
    case .insertPhrase: phraseReason
    case .repeatPhrase: repeatPhraseReason
    case .editOutside: outsideEditorReason
    case .nextBlocker where !isInSession && !cameByBlocker:
      blockedSession == nil ? "Nothing is blocked in any session." : nil
    case .nextBlocker, .previousBlocker:
      session?.report.allBlockers.isEmpty == false ? nil : "Nothing is blocked here."
    case .jump:
      session?.selectedGateRow?.mended == nil ? "Nothing in this row has to be mended." : nil
    case .unfold:
      session?.isFoldSelected == true ? nil : "This row has nothing folded in it."
    case .fold: session?.isUnfoldedSelected == true ? nil : "This row isn't summed up in another."
    case .override: overrideReason
    case .why, .checklist, .steps, .payer: explanationReason(id)
    case .release: releaseReason
    case .open: openReason
    case .nextWarning:
      today?.warnings.contains { !$0.isEmpty } == true
        ? nil : "No planned session has anything to warn of."
    case .client where place == .today:
      selectedWarning == nil ? "There is nothing to warn of in this session; p shows all." : nil
    case .client: clientOfPlace == nil ? "Select a row that is about a client first." : nil
    case .endMembership: endMembershipReason
    case .enrol: group?.facts.candidates.isEmpty == false ? nil : "Every client is enrolled."
    case .voidClaim:
      claims?.selected?.claim.state == .voided ? "This claim is void already." : nil
    case .nextOpen, .previousOpen:
      if case .cancelled? = session?.chart.session.state {
        SessionRefusal.isCancelled.sentence
      } else {
        nil
      }
    case .log: logReason
    case .groups, .claims, .clients, .rules, .settings, .saveNow, .scheduleNext, .writeFile, .find,
      .sort,
      .findNext,
      .findPrevious, .finishFind, .tab1, .tab2, .tab3, .tab4, .nextTab, .previousTab, .reload,
      .redraw, .suspend, .help,
      .palette, .menu, .themes, .lock,
      .home, .back:
      nil
    case .quit: openQuestion
    }
  }

  /// What somebody typed in a question and hasn't sent, which leaving would throw away.
  private var openQuestion: String? {
    guard let dialog, !dialog.typedTexts.isEmpty || dialog.isConflict else { return nil }
    return "\"\(dialog.title)\" is open: Enter answers it, Esc leaves it."
  }

  private func undoReason(_ id: CommandID) -> String? {
    if place == .settings {
      return settings?.undo.isEmpty == false
        ? nil : "Nothing was changed here since you signed in."
    }
    if place == .group {
      return group?.undo.isEmpty == false
        ? nil : "Nothing was done to this group since it was opened."
    }
    let steps: (undo: Int, redo: Int) =
      place == .client
      ? (client?.undo.count ?? 0, client?.redo.count ?? 0)
      : (session?.undo.count ?? 0, session?.redo.count ?? 0)
    if place == .client, client?.asked != nil { return Self.savingReason }
    return id == .undo
      ? steps.undo > 0 ? nil : "There is nothing to undo."
      : steps.redo > 0 ? nil : "There is nothing to do again."
  }

  private var endMembershipReason: String? {
    guard let member = group?.selectedMember else { return "Select a member of the roster first." }
    guard let last = member.membership.period.last, last <= now.date else { return nil }
    let when = last == now.date ? "today" : "on \(last.spoken)"
    return "\(member.client.name.listed): the membership ends \(when) already; u takes an end back."
  }

  private func diagnosisReason(_ id: CommandID) -> String? {
    guard let model = client else { return "No client's file is open." }
    if !model.facts.changesDiagnoses { return "Diagnoses are changed by clinicians alone." }
    if model.asked != nil { return Self.savingReason }
    return id == .addDiagnosis || model.selectedDiagnosis != nil
      ? nil : "Select a diagnosis of the list first."
  }

  private static var savingReason: String { "The last change is on its way; wait a moment." }

  private var compareReason: String? {
    guard let model = session, let encounter = model.noteEncounter,
      let findings = model.findings(of: encounter)
    else { return "Nobody is marked present yet; notes are written for those who came." }
    if case .tooShort = findings.likeness { return "This note is too short to compare." }
    let others = findings.closestSources.count
    if routes.last == .comparison { return others > 1 ? nil : "No other note comes close." }
    return others > 0 ? nil : "This note shares no run of words with another."
  }

  private func attendanceReason(_ id: CommandID) -> String? {
    guard let model = session else { return "No session is open." }
    switch model.chart.session.state {
    case .cancelled: return SessionRefusal.isCancelled.sentence
    case .documented: return SessionRefusal.isClosed.sentence
    case .scheduled, .inSession, .documenting: break
    }
    if model.chart.session.isAttendanceClosed { return SessionRefusal.attendanceIsClosed.sentence }
    if id == .walkIn { return nil }
    if id == .groupTimes {
      return model.verified.isEmpty ? "Nobody here is identified yet; i checks identity." : nil
    }
    guard let selected = model.selected else { return "Nobody is enrolled; + adds a walk-in." }
    let status = selected.attendance.status
    let isOver = model.chart.session.ended != nil
    switch id {
    case .identity, .arrivalTime, .departureTime:
      if id == .arrivalTime, status == .unaccounted { return nil }
      if id == .identity, status == .unaccounted, !isOver { return nil }
      return status.presence == nil ? SessionRefusal.memberNotPresent.sentence : nil
    case .dropped:
      if status.presence?.isOpen == true { return nil }
      return status.presence == nil
        ? SessionRefusal.memberNotPresent.sentence : SessionRefusal.times(.notHere).sentence
    case .backAgain:
      guard let presence = status.presence else { return SessionRefusal.memberNotPresent.sentence }
      return presence.isOpen ? SessionRefusal.times(.alreadyHere).sentence : nil
    default: return nil
    }
  }

  private func sessionReason(_ id: CommandID) -> String? {
    guard let chart = session?.chart else { return "No session is open." }
    switch (id, chart.session.state) {
    case (.startSession, .scheduled), (.endSession, .inSession), (.cancelSession, .scheduled):
      return nil
    case (.startSession, _): return SessionRefusal.alreadyStarted.sentence
    case (.cancelSession, _): return "Only a session that hasn't started can be cancelled."
    case (.endSession, .scheduled): return SessionRefusal.notStarted.sentence
    case (.endSession, _): return SessionRefusal.alreadyEnded.sentence
    case (.closeAttendance, .documenting(_, _, nil)):
      let open = chart.encounters.count { $0.attendance.status == .unaccounted }
      return open == 0 ? nil : "\(open) aren't accounted for; n goes to the next one."
    case (.closeAttendance, .documenting), (.closeAttendance, .documented):
      return "The attendance log is closed already."
    case (.closeAttendance, _): return SessionRefusal.notEnded.sentence
    case (.reopen, .documented): return chart.hasClaims ? SessionRefusal.hasClaims.sentence : nil
    case (.reopen, .documenting(_, _, .some)):
      return chart.hasClaims ? SessionRefusal.hasClaims.sentence : nil
    case (.reopen, _): return "Nothing is closed here."
    case (.detail, .documented): return SessionRefusal.isClosed.sentence
    case (.detail, .cancelled): return SessionRefusal.isCancelled.sentence
    default: return nil
    }
  }

  private func noteReason(_ id: CommandID) -> String? {
    guard let model = session else { return "No session is open." }
    if case .cancelled = model.chart.session.state { return SessionRefusal.isCancelled.sentence }
    if model.tab == .memberNotes, model.noteEncounter == nil {
      return "Nobody is marked present yet; notes are written for those who came."
    }
    switch id {
    case .editField: return isNoteSigned ? SessionRefusal.noteIsSigned.sentence : closedReason
    case .signNote:
      if isNoteSigned { return "This note is signed already." }
      return closedReason ?? gapReason
    case .signAll:
      return signable.isEmpty ? "No unsigned note is complete; n goes to what is missing." : nil
    case .coSign: return model.coSigningRefusal(who?.user.id)
    case .addendum, .correct:
      return isNoteSigned ? nil : "This note isn't signed: just write in it."
    case .noteHistory:
      return isNoteSigned ? nil : "This note isn't signed, so it has no history yet."
    case .nextMember, .previousMember:
      return model.tab == .groupNote
        ? "The group note is one for all; \(name(of: .alt("3"))) shows the others." : nil
    default: return nil
    }
  }

  private var closedReason: String? {
    guard case .documented? = session?.chart.session.state else { return nil }
    return SessionRefusal.isClosed.sentence
  }

  private var gapReason: String? {
    guard let model = session else { return nil }
    let count =
      model.tab == .groupNote
      ? model.groupGaps.count : model.noteEncounter.map { model.gaps(of: $0).count } ?? 0
    guard count > 0 else { return nil }
    let what = count == 1 ? "1 field needs" : "\(count) fields need"
    return "\(what) work before this note can be signed; n goes there."
  }

  private var releaseReason: String? {
    guard let report = session?.report else { return "No session is open." }
    if report.encounters.contains(where: { $0.state == .ready }) { return nil }
    if report.encounters.contains(where: { $0.state == .claimed }) {
      return "Every claim of this session is written."
    }
    return report.allBlockers.isEmpty ? "There is nothing to bill." : nil
  }

  private var openReason: String? {
    switch place {
    case .today: today?.selected == nil ? "There is no session to open." : nil
    case .groups: groups?.selected != nil ? nil : "There is no group to open."
    case .group:
      group?.selectedMember == nil && group?.selectedSession == nil
        ? "There is nothing in this group to open." : nil
    case .clients: clients?.selected == nil ? "There is no client to open." : nil
    case .client:
      switch client?.selected?.target {
      case .session, .group: nil
      case .diagnosis, nil: "Enter opens a session or a group; select one."
      }
    case .claims: claims?.selected == nil ? "There is no claim to open." : nil
    case .settings: settingReason
    case .rules: rules?.selected == nil ? "There is no rule to open." : nil
    case .log:
      log?.selected?.target == nil ? "This entry is about nothing that can be opened." : nil
    default: nil
    }
  }

  /// Whether the note that is shown is signed, whether or not the signature holds.
  var isNoteSigned: Bool {
    guard let model = session else { return false }
    switch model.tab {
    case .groupNote:
      if case .draft = model.chart.groupNote { return false }
      return true
    case .memberNotes:
      if case .draft? = model.noteEncounter?.note { return false }
      return model.noteEncounter != nil
    case .checkIn, .gate: return false
    }
  }

  /// The drafts that are complete, the members' first.
  var signable: [NoteReference] {
    guard let model = session else { return [] }
    var notes: [NoteReference] = model.chart.present.compactMap { encounter in
      guard case .draft = encounter.note, model.chart.noteCompleteness(of: encounter).proof != nil
      else { return nil }
      return .member(model.id, encounter.client.id)
    }
    if case .draft = model.chart.groupNote, model.chart.groupNoteCompleteness.proof != nil {
      notes.append(.group(model.id))
    }
    return notes
  }
}
