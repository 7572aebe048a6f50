import GroupCare
import Screen

extension Workbench {
  /// Takes an event and returns what is asked of the world outside.
  public mutating func update(_ event: Event) -> [Effect] {
    var effects = take(event)
    if dialog != nil { isFiltering = false }
    keepSelectionShown()
    if dialog == nil, hasNews {
      hasNews = false
      effects += reload()
    }
    // Not while somebody types: the next letters would answer.
    if dialog == nil, session?.editing == nil, !waitingDialogs.isEmpty {
      dialog = waitingDialogs.removeFirst()
    }
    effects += readLog() + stopReading()
    session?.readShownNote()
    switch event {
    case .key, .paste, .resized, .tick: break
    default:
      renewOverlay()
      renewExplanation()
    }
    return effects
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return handle(key)
    case .paste(let text): return paste(text)
    case .resized(let size):
      self.size = size
      return []
    case .tick(let time):
      now = time
      endPause()
      return []
    case .signedIn(let signedIn):
      // Nobody sees what another person typed.
      if who?.user.id != signedIn.user.id {
        kept = [:]
        log = nil
        settings = nil
      }
      who = signedIn
      now = signedIn.now
      signIn.isWaiting = false
      signIn.passphrase = TextEditor("", isSingleLine: true)
      attemptPause = nil
      return [.loadToday]
    case .signInRefused:
      signIn.isWaiting = false
      signIn.passphrase = TextEditor("", isSingleLine: true)
      say(.failed, "That name and passphrase don't open this practice. Try again.")
      return []
    case .attemptsPaused(let seconds):
      pause(seconds: seconds)
      return []
    case .today(let facts):
      let isFirst = today == nil
      let old = today
      today = TodayModel(
        facts, today: now.date, cursor: old?.cursor ?? ListCursor(),
        keeping: old?.selected?.session)
      if let old, old.selected?.session == today?.selected?.session {
        today?.warning = old.warning
      }
      recover(facts.answers)
      if isFirst { tellRecovered(facts) }
      return []
    case .session(let loaded): return opened(loaded)
    case .committed(let loaded): return committed(loaded)
    case .overtaken(let loaded): return overtaken(loaded)
    case .refused(let loaded, let reason): return refused(loaded, reason: reason)
    case .claimsWritten(let loaded, let written):
      let effects = committed(loaded)
      say(
        .done,
        "\(Self.counted(written.count, "claim")), \(written.charge) dollars, written to "
          + written.path + (written.withheld > 0 ? "; \(written.withheld) withheld." : "."))
      return effects
    case .groups(let rows):
      groups = GroupsModel(
        rows, cursor: groups?.cursor ?? ListCursor(), keeping: groups?.selected?.group.id)
      return []
    case .group(let facts):
      if group?.facts.group.id == facts.group.id {
        group?.take(facts)
      } else {
        group = GroupModel(facts)
      }
      if let notice = facts.notice { say(.done, notice) }
      return forgetGiven()
    case .readiness(let readiness): return take(readiness)
    case .claims(let rows):
      readingClaims = nil
      claims = ClaimsModel(
        rows, cursor: claims?.cursor ?? ListCursor(), keeping: claims?.selected?.claim.id)
      showWantedClaim()
      return forgetGiven()
    case .claimsAsBefore:
      showWantedClaim()
      return forgetGiven()
    case .readingClaims(let progress):
      readingClaims = progress
      return []
    case .clients(let rows):
      clients = ClientsModel(
        rows, cursor: clients?.cursor ?? ListCursor(), keeping: clients?.selected?.client.id)
      return []
    case .client(let facts):
      opened(facts)
      // What is on its way still may be refused.
      return client?.asked == nil ? forgetGiven() : []
    case .clientRefused(let facts, let sentence):
      // What was typed in the dialog stays for the next time.
      given = []
      client?.asked = nil
      opened(facts)
      say(.failed, sentence)
      return []
    case .lookedAhead(let client, let group, let outlook):
      show(outlook, of: client, in: group)
      return []
    case .log(let page): return take(page)
    case .rules(let payers):
      rules = RulesModel(
        PublishedRule.all(besides: besides), payers: payers, cursor: rules?.cursor ?? ListCursor())
      return []
    case .settings(let facts):
      take(facts)
      return []
    case .policyChanged(let change, let facts):
      take(facts)
      changed(change)
      return []
    case .logPage(let page):
      log?.take(page.rows)
      return []
    case .logFound(let findings): return log?.take(findings).map { [.searchLog($0)] } ?? []
    case .logChecked(let condition):
      log?.condition = condition
      return []
    case .directory(let directory):
      self.directory = directory
      return []
    case .idle(let seconds): return idle(seconds)
    case .unlocked:
      unlock()
      return []
    case .unlockRefused(let sentence):
      lock = LockModel(complaint: sentence)
      return []
    case .themes(let facts):
      choose(among: facts)
      return []
    case .themed(let signs):
      self.signs = signs.spelled(for: presentation)
      return []
    case .themeKept(let title, let isKept):
      settings?.themed(title)
      say(
        .done,
        isKept
          ? "\(title) it is, from now on."
          : "\(title) it is, until you leave: a demo keeps nothing.")
      return []
    case .editedOutside(let place, let edit): return editedOutside(place, edit)
    case .fileWritten(let path):
      say(.done, "Written to \(path).")
      return forgetGiven()
    case .othersWrote:
      // What is signed names its revisions, but the times and answers of the other questions are about
      // what was on the screen when they were asked: read again once answered.
      hasNews = true
      return []
    case .othersHere(let colleagues):
      self.colleagues = colleagues
      return []
    case .failed(let sentence):
      signIn.isWaiting = false
      arrival = nil
      let effects = session?.takeFailure() ?? []
      say(.failed, sentence)
      return effects
    case .told(let sentence):
      say(.note, sentence)
      return []
    case .warned(let sentence):
      // What was typed in the dialog stays for the next time.
      given = []
      // What couldn't be opened isn't gone to when it is opened for something else.
      arrival = nil
      wantedClaim = nil
      readingClaims = nil
      say(.failed, sentence)
      return []
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    if who == nil { return handleSignIn(key) }
    if lock != nil { return handleLocked(key) }
    if isLockHeldOff(by: key) { return [] }
    if isTooSmall { return handleUnseen(key) }
    session?.isInBurst = false
    return overlay == nil ? handleBelow(key) : handleOverlay(key)
  }

  /// Takes a key while the terminal is too small to show what it would do: a text that is open takes it,
  /// and leaving, locking and the like work as ever.
  private mutating func handleUnseen(_ key: Key) -> [Effect] {
    if place == .field, dialog == nil, overlay == nil { return handleField(key) }
    let blind: Set<CommandID> = [.quit, .lock, .redraw, .suspend, .saveNow]
    guard let command = Command.command(for: key, in: keyPlace), blind.contains(command.id) else {
      return []
    }
    return run(command)
  }

  /// Takes a key that goes to the screen or the question on it.
  mutating func handleBelow(_ key: Key) -> [Effect] {
    if dialog != nil {
      if let command = Command.command(for: key, in: .dialog) { return run(command) }
      return handleDialog(key)
    }
    if isFiltering { return handleFilter(key) }
    if place == .fieldSearch { return handleFieldSearch(key) }
    if place == .field { return handleField(key) }
    if key == .escape, isFiltered {
      message = nil
      showEveryRow()
      return []
    }
    if moveInList(key) { return [] }
    if let command = Command.command(for: key, in: place) { return run(command) }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII
    {
      return typeDigit(digit)
    }
    say(.refused, hint(for: key))
    return []
  }

  /// Runs a command, or says why it can't be run now (U4).
  mutating func run(_ command: Command) -> [Effect] {
    session?.digits = ""
    group?.digits = ""
    clients?.digits = ""
    if let reason = disabledReason(of: command.id) {
      say(.refused, reason)
      return []
    }
    message = nil
    return perform(command.id)
  }

  /// What to say of a key that means nothing here; keys people bring from elsewhere get a hint.
  private func hint(for key: Key) -> String {
    switch key {
    case .control("c"), .control("x"): "Nothing was cut or lost. Ctrl+Q quits, ? shows the keys."
    case .control("o"): "Everything is saved as you go. Ctrl+S says so, ? shows the keys."
    default: "\(name(of: key)) does nothing here; ? shows the keys."
    }
  }

  private mutating func moveInList(_ key: Key) -> Bool {
    let page = bodyRows
    let isMoved: Bool
    switch place {
    case .today: isMoved = today?.move(key, page: page) ?? false
    case .checkIn, .groupNote, .memberNotes, .gate:
      isMoved = session?.move(key, page: page) ?? false
    case .groups:
      isMoved = groups?.move(key, page: page) ?? false
    case .group: isMoved = group?.move(key, page: page) ?? false
    case .claims: isMoved = claims?.move(key, page: page) ?? false
    case .clients: isMoved = clients?.move(key, page: page) ?? false
    case .client: isMoved = client?.move(key, page: page) ?? false
    case .log: isMoved = log?.move(key, page: page) ?? false
    case .rules: isMoved = rules?.move(key, page: page) ?? false
    case .rule: isMoved = moveRule(key)
    case .settings: isMoved = settings?.move(key, page: page) ?? false
    case .comparison: isMoved = comparison?.move(key, page: page) ?? false
    case .explanation: isMoved = moveExplanation(key)
    case .claim: isMoved = moveClaim(key)
    case .signIn, .field, .fieldSearch, .dialog, .overlay, .locked: isMoved = false
    }
    if isMoved {
      message = nil
      session?.digits = ""
      group?.digits = ""
      clients?.digits = ""
    }
    return isMoved
  }

  private mutating func typeDigit(_ digit: Int) -> [Effect] {
    let typed: (row: Int?, text: String)? =
      switch place {
      case .group: group?.typeDigit(digit)
      case .clients: clients?.typeDigit(digit)
      // A session that lies under another screen stays as it is.
      default: Place.session.contains(place) ? session?.typeDigit(digit) : nil
      }
    guard let (row, text) = typed else {
      say(.refused, "Numbers jump to a row where the rows are numbered; / finds by letters.")
      return []
    }
    say(.note, row == nil ? "There is no row \(text)." : "Row \(text).")
    return []
  }

  private mutating func paste(_ text: String) -> [Effect] {
    guard who != nil else {
      if signIn.isOnPassphrase { signIn.passphrase.paste(text) } else { signIn.name.paste(text) }
      return []
    }
    if lock != nil {
      lock?.passphrase.paste(text)
      return []
    }
    lockCountdown = nil
    if overlay != nil {
      overlay?.finder?.paste(text)
      findClaims()
      return []
    }
    if isFiltering {
      listCursor?.filter += text.filter { !$0.isNewline }
      return []
    }
    if dialog != nil {
      dialog?.paste(text)
      return keepAnswer()
    }
    if place == .fieldSearch {
      pasteInFieldSearch(text)
      return []
    }
    guard place == .field, session?.editing?.place.entry.choices.isEmpty == true else {
      say(.refused, "Pasted text goes into a text field; none is open, so nothing was done.")
      return []
    }
    session?.editing?.editor.paste(TextSanitiser.stored(text))
    return keepDraft()
  }

  private mutating func handleSignIn(_ key: Key) -> [Effect] {
    guard !signIn.isWaiting else { return [] }
    message = nil
    switch key {
    case .enter where !signIn.isOnPassphrase: signIn.isOnPassphrase = true
    case .enter where isPaused: break
    case .enter:
      signIn.isWaiting = true
      return [.signIn(user: signIn.name.text, passphrase: signIn.passphrase.text)]
    case .tab, .backTab, .up, .down: signIn.isOnPassphrase.toggle()
    case .function(10), .control("q"): return [.quit]
    case .control("l"): return [.repaint]
    case .alt("z"): return [.suspend]
    default:
      if signIn.isOnPassphrase {
        _ = signIn.passphrase.handle(key, width: 40)
      } else {
        _ = signIn.name.handle(key, width: 40)
      }
    }
    return []
  }

  mutating func reload() -> [Effect] {
    switch routes.last ?? .today {
    case .today: [.loadToday]
    case .session, .comparison, .explanation: session.map { [.openSession($0.id)] } ?? [.loadToday]
    case .groups: [.loadGroups]
    case .group: group.map { [.loadGroup($0.facts.group.id)] } ?? []
    case .claims, .claim: [.loadClaims]
    case .clients: [.loadClients]
    case .client: wantedFile.map { [.openClient($0)] } ?? []
    case .log: [.loadLog]
    case .rules, .rule: [.loadRules]
    case .settings: [.loadSettings]
    }
  }
}
