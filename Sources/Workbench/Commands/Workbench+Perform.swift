import GroupCare
import Screen

extension Workbench {
  /// Carries out a command that isn't disabled.
  mutating func perform(_ id: CommandID) -> [Effect] {
    switch id {
    case .open: return open()
    case .groups:
      return travel { workbench in
        workbench.routes.append(.groups)
        return [.loadGroups]
      }
    case .claims:
      return travel { workbench in
        workbench.routes.append(.claims)
        return [.loadClaims]
      }
    case .clients:
      return travel { workbench in
        workbench.routes.append(.clients)
        return [.loadClients]
      }
    case .log:
      return travel { workbench in
        workbench.routes.append(.log)
        workbench.log?.condition = nil
        return [.loadLog]
      }
    case .rules:
      return travel { workbench in
        workbench.routes.append(.rules)
        return [.loadRules]
      }
    case .settings:
      return travel { workbench in
        workbench.routes.append(.settings)
        return [.loadSettings]
      }
    case .client:
      let topic = place == .today ? selectedWarning?.topic : nil
      return clientOfPlace.map { open($0, at: topic) } ?? []
    case .nextWarning:
      goToNextWarning()
      return []
    case .home: return travel { _ in [.loadToday] }
    case .hereNow, .identity, .arrivalTime, .departureTime, .groupTimes, .absent, .dropped,
      .backAgain,
      .whereabouts, .walkIn, .startSession, .endSession, .closeAttendance, .detail, .reopen,
      .cancelSession:
      return performCheckIn(id)
    case .nextOpen where routes.last == .explanation: return goToNextTold()
    case .nextOpen, .previousOpen: return goToOpen(id == .nextOpen ? 1 : -1)
    case .openNote:
      session?.tab = .memberNotes
      if let client = session?.selected?.client.id { session?.select(client) }
      return []
    case .editField: return editSelected()
    case .signNote, .signAll, .coSign: return sign(id)
    case .addendum, .correct: return amend(id)
    case .noteHistory: return showNoteHistory()
    case .nextMember where routes.last == .explanation: return stepExplanation(1)
    case .previousMember where routes.last == .explanation: return stepExplanation(-1)
    case .nextMember:
      return session?.editing == nil
        ? stepMember(1, editing: false) : leaveField(then: .nextMember)
    case .previousMember:
      return session?.editing == nil
        ? stepMember(-1, editing: false) : leaveField(then: .previousMember)
    case .compare: return compare()
    case .finishField: return leaveField(then: nil)
    case .nextField, .previousField: return leaveField(then: id)
    case .saveNow: return saveNow()
    case .jump: return openRemedy()
    case .unfold:
      session?.unfold()
      return []
    case .fold:
      session?.fold()
      return []
    case .release: return release()
    case .override: return override()
    case .why, .checklist, .steps, .payer: return explain(id)
    case .enrol, .endMembership, .scheduleNext: return performGroup(id)
    case .writeFile, .voidClaim: return performClaim(id)
    case .addDiagnosis, .endDiagnosis: return performDiagnosis(id)
    case .find:
      isFiltering = true
      return []
    case .sort:
      sortList()
      return []
    case .findInField: return findInField()
    case .findNext, .findPrevious:
      stepHit(id == .findNext ? 1 : -1)
      return []
    case .finishFind:
      finishFind()
      return []
    case .tab1: return show(tab: .checkIn)
    case .tab2: return show(tab: .groupNote)
    case .tab3: return show(tab: .memberNotes)
    case .tab4: return show(tab: .gate)
    case .nextTab, .previousTab: return turnTab(id == .nextTab ? 1 : -1)
    case .nextBlocker: return isInSession || cameByBlocker ? stepBlocker(1) : goToBlockedSession()
    case .previousBlocker: return stepBlocker(-1)
    case .undo where place == .group: return takeBackInGroup()
    case .undo where place == .settings: return takeBackSetting()
    case .undo: return place == .client ? turnDiagnoses(.undo) : undo()
    case .redo: return place == .client ? turnDiagnoses(.redo) : redo()
    case .reload:
      say(.note, "Read again.")
      if place == .log { log?.condition = nil }
      return reload()
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    case .help, .palette, .menu, .themes, .insertPhrase: return show(id)
    case .repeatPhrase: return repeatPhrase()
    case .editOutside: return editOutside()
    case .lock: return lockNow()
    case .back: return back()
    case .quit: return quit()
    }
  }

  private mutating func open() -> [Effect] {
    message = nil
    switch place {
    case .today:
      guard let selected = today?.selected else { return [] }
      return open(selected.session)
    case .groups:
      guard let selected = groups?.selected else { return [] }
      group = nil
      routes.append(.group)
      return [.loadGroup(selected.group.id)]
    case .group:
      if let member = group?.selectedMember { return open(member.client.id) }
      guard let selected = group?.selectedSession else { return [] }
      return open(selected.session)
    case .clients: return clientOfPlace.map { open($0) } ?? []
    case .client: return openLine()
    case .log: return openLogged()
    case .settings: return changeSetting()
    case .rules:
      rules?.first = 0
      routes.append(.rule)
      return []
    case .claims:
      claims?.firstFact = 0
      routes.append(.claim)
      return []
    default: return []
    }
  }

  mutating func open(_ id: SessionID) -> [Effect] {
    if session?.id == id {
      routes.append(.session)
      return [.openSession(id)]
    }
    // What is on its way in another session is saved first.
    if session?.isSaving == true { return afterSaving(.openSession(id)) }
    session = nil
    return [.openSession(id)]
  }

  private mutating func back() -> [Effect] {
    message = nil
    if leaveComparison() || leaveExplanation() { return [] }
    if session?.returnsToGate == true {
      session?.returnsToGate = false
      session?.tab = .gate
      return []
    }
    let left = routes.count > 1 ? routes.removeLast() : nil
    switch routes.last ?? .today {
    case .today: return [.loadToday]
    case .group: return group.map { [.loadGroup($0.facts.group.id)] } ?? []
    case .groups: return [.loadGroups]
    case .clients: return [.loadClients]
    case .log: return [.loadLog]
    case .settings: return [.loadSettings]
    case .client: return client.map { [.openClient($0.id)] } ?? []
    // What was changed in a client's file may be what the session lacked.
    case .session where left == .client: return session.map { [.openSession($0.id)] } ?? []
    case .session, .comparison, .explanation, .claims, .claim, .rules, .rule: return []
    }
  }

  /// Leaves, unless saving what was typed raised a question that is open now.
  private mutating func quit() -> [Effect] {
    guard session?.editing != nil else { return [.quit] }
    let effects = leaveField(then: nil)
    guard dialog == nil else { return effects }
    return effects + [.quit]
  }

  private mutating func turnTab(_ step: Int) -> [Effect] {
    guard let tab = session?.tab else { return [] }
    let tabs = SessionTab.allCases
    return show(tab: tabs[(tab.rawValue + step + tabs.count) % tabs.count])
  }

  private mutating func show(tab: SessionTab) -> [Effect] {
    let effects = session?.editing == nil ? [] : leaveField(then: nil)
    guard dialog == nil else { return effects }
    session?.returnsToGate = false
    if let model = session, model.tab == .checkIn, let selected = model.selected {
      session?.select(selected.client.id)
    }
    session?.tab = tab
    return effects
  }

  private mutating func saveNow() -> [Effect] {
    let effects = session?.editing == nil ? [] : saveField()
    if let savedAt = session?.savedAt, session?.isSaving == false {
      say(.done, "Saved \(savedAt.time).")
    } else {
      say(.note, "Everything is saved as you go; the title line says so.")
    }
    return effects
  }

  /// Asks something of the world once everything pressed so far is in the store.
  ///
  /// - Parameters:
  ///   - effect: What is asked.
  ///   - said: What to say when it is done; until then it isn't said.
  ///   - purpose: The dialog it was typed in, which keeps its text until then.
  ///   - walkIn: The client to go to then.
  /// - Returns: What can be asked at once.
  mutating func afterSaving(
    _ effect: Effect, said: String? = nil, purpose: DialogPurpose? = nil,
    walkIn: ClientID? = nil
  ) -> [Effect] {
    session?.afterSaving.append(
      SessionModel.Asked(effect: effect, said: said, purpose: purpose, walkIn: walkIn))
    return session?.flush() ?? []
  }
}
