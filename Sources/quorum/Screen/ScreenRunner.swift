internal import Curses
internal import GroupCare
internal import Practice
internal import Screen
internal import Synchronization
internal import ThemeFiles
internal import Workbench

/// The loop of the screen: keys in, frames out, and everything slow left to the worker.
///
/// It waits, takes all that happened at once, hands each to the workbench, and draws once.
struct ScreenRunner {
  /// How long nothing happens before it looks whether another terminal wrote something.
  private static let lookAfter = Duration.milliseconds(1000)

  private let terminal: Terminal
  private let worker: Worker
  private let now: () -> Timestamp
  /// The folder in which the practice lies; nothing when it is thrown away.
  private let folder: String?
  private var themes: ThemeChoice
  private var workbench: Workbench
  private var walkthrough: Walkthrough?
  private var shownMinute: TimeOfDay
  private var outstanding = 0
  private var typedAhead = TypedAhead()
  /// Whether the first frame is drawn; until then nobody presses a key and answers are waited for.
  private var hasStarted = false
  /// When it looked last whether another terminal wrote something.
  private var lastLook = ContinuousClock.now
  /// The session that the other terminals were told of; nothing before they were told anything.
  private var toldSession: SessionID??
  private var isLeaving = false
  private var isDone = false
  /// When a key was pressed last; its clock goes on while the machine sleeps.
  private var lastKey = ContinuousClock.now

  /// Makes the loop.
  ///
  /// - Parameters:
  ///   - terminal: The terminal, open.
  ///   - workbench: What is on the screen at first.
  ///   - worker: What carries out effects.
  ///   - themes: How it looks, and how it might.
  ///   - walkthrough: What plays by itself until the person takes over.
  ///   - folder: The folder in which the practice lies; nothing when it is thrown away.
  ///   - now: Reads the practice's clock.
  init(
    terminal: Terminal, workbench: Workbench, worker: Worker, themes: ThemeChoice,
    walkthrough: Walkthrough?, folder: String?, now: @escaping () -> Timestamp
  ) {
    self.terminal = terminal
    self.workbench = workbench
    self.worker = worker
    self.themes = themes
    self.walkthrough = walkthrough
    self.now = now
    self.folder = folder
    shownMinute = now().time
  }

  /// Runs until the person leaves or the terminal is gone.
  ///
  /// - Parameter events: What happened before the first frame.
  mutating func run(beginningWith events: [Event]) {
    // The first frame is drawn once, complete.
    for event in events { take(event) }
    terminal.draw(frame)
    hasStarted = true
    while !isDone {
      tellOthers()
      let inputs = terminal.next(timeoutMilliseconds: walkthrough?.pause ?? untilLook)
      worker.hold()
      let isWatched = walkthrough != nil
      var hasChanged = take(isWatched ? handOver(inputs) : inputs)
      // A key of whoever watches changes what they are told, at least.
      if isWatched { hasChanged = goOn() || hasChanged || !inputs.isEmpty }
      if isLeaving, outstanding == 0 { isDone = true }
      if hasChanged, !isDone { terminal.draw(frame) }
      worker.release()
    }
    settle()
    worker.finish()
  }

  /// What is on the screen, with what whoever watches a walkthrough is told.
  private var frame: Frame {
    var frame = workbench.view()
    walkthrough?.write(on: &frame)
    return frame
  }

  /// Gives the keys of whoever watches a walkthrough to it; the first that isn't for it ends it, and
  /// does nothing else, for it wasn't meant for what happens to be on the screen.
  private mutating func handOver(_ inputs: [Input]) -> [Input] {
    var rest: [Input] = []
    for input in inputs {
      switch input {
      case .key(let key):
        if walkthrough?.take(key) == .takesOver { endWalkthrough("The screen is yours.") }
      case .paste: endWalkthrough("The screen is yours.")
      case .resized(let size):
        rest.append(input)
        if !Walkthrough.fits(size) {
          let smallest = Walkthrough.smallest
          endWalkthrough("The walkthrough needs \(smallest.columns)x\(smallest.rows).")
        }
      default: rest.append(input)
      }
    }
    return rest
  }

  private mutating func endWalkthrough(_ words: String) {
    walkthrough?.clock.run()
    walkthrough = nil
    lastKey = .now
    take(.told(words))
  }

  /// Does what comes next in the walkthrough; says whether the frame may be another one now.
  private mutating func goOn() -> Bool {
    guard let before = walkthrough?.words.caption else { return true }
    let workbench = workbench
    let happening = walkthrough?.goOn(on: workbench.view().grid.lines)
    lastKey = .now
    switch happening {
    case .keys(let keys):
      _ = tick(always: true)
      for key in keys { take(.key(key)) }
    case .turned: _ = tick(always: true)
    case .over(let words): endWalkthrough(words)
    case .nothing, nil: return walkthrough?.words.caption != before
    }
    return true
  }

  /// Takes everything that happened; says whether the frame may be another one now.
  private mutating func take(_ inputs: [Input]) -> Bool {
    // A pause is counted down second by second, and its last second is seen too.
    let isPaused = workbench.isPaused
    var hasChanged = tick(always: !inputs.isEmpty || isPaused) || isPaused
    let wasLocked = workbench.isLocked
    if tellIdle() { hasChanged = true }
    // Whoever comes back to a machine that slept finds it locked, and the first keys meant something else.
    let isJustLocked = workbench.isLocked && !wasLocked
    if isJustLocked { typedAhead.forget() }
    for input in inputs {
      switch input {
      case .key(let key): type(.key(key), isMeant: !isJustLocked)
      case .paste(let text): type(.paste(text), isMeant: !isJustLocked)
      case .resized(let size): take(.resized(size))
      case .woken: break
      case .suspended: suspend()
      case .resumed: break
      case .hangUp, .terminate: isDone = true
      }
      if input != .woken { hasChanged = true }
    }
    if takeNotices() { hasChanged = true }
    if untilLook == 0, outstanding == 0, walkthrough == nil {
      lastLook = .now
      outstanding += 1
      worker.lookForOthers()
    }
    return hasChanged
  }

  /// The milliseconds until it looks again whether another terminal wrote something, also while somebody types.
  private var untilLook: Int {
    let left = (Self.lookAfter - (ContinuousClock.now - lastLook)).components
    return max(0, Int(left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
  }

  /// Tells the other terminals where the person is, when that is another session than before.
  private mutating func tellOthers() {
    let session = workbench.openSession
    guard toldSession != .some(session), worker.practice.withLock({ $0 != nil }) else { return }
    toldSession = .some(session)
    worker.tellOthers(session)
  }

  /// Takes what a person typed, now or on the screen that is being opened (U14).
  private mutating func type(_ event: Event, isMeant: Bool) {
    lastKey = .now
    guard isMeant else { return }
    if workbench.takesNow(event) {
      // What was typed was meant for the list that is left.
      typedAhead.forget()
      take(event)
    } else if !typedAhead.keep(event) {
      take(event)
    }
  }

  /// Tells the workbench that nobody presses a key, once it matters; says whether it did.
  private mutating func tellIdle() -> Bool {
    guard let limit = workbench.locksAfter else { return false }
    let seconds = Int((ContinuousClock.now - lastKey).components.seconds)
    guard seconds >= limit - Workbench.countdownSeconds else { return false }
    take(.idle(seconds: seconds))
    return true
  }

  /// Tells the workbench the time: at each new minute, and before anything a person does.
  private mutating func tick(always: Bool) -> Bool {
    let time = now()
    let isNewMinute = time.time != shownMinute
    guard isNewMinute || always else { return false }
    shownMinute = time.time
    take(.tick(time))
    return isNewMinute && workbench.showsTime
  }

  private mutating func takeNotices() -> Bool {
    var hasChanged = false
    let notices = worker.takeNotices()
    if notices.contains(where: { !$0.events.isEmpty }) { hasChanged = tick(always: true) }
    for notice in notices {
      if notice.isAnswer { outstanding -= 1 }
      for event in notice.events {
        take(event)
        if event.isSetback { isLeaving = false }
        hasChanged = true
      }
      if notice.bringsScreen { typedAhead.screenCame() }
      while let event = typedAhead.next() { take(event) }
    }
    return hasChanged
  }

  private mutating func take(_ event: Event) {
    // What others wrote is read while the person goes on with what is there.
    var isAsked = true
    if case .othersWrote = event { isAsked = false }
    let complete = event.adding(
      SettingsFacts.Machine(theme: themes.shown.theme.name, file: themes.file, folder: folder))
    for effect in workbench.update(complete) { begin(effect, isAsked: isAsked) }
  }

  private mutating func begin(_ effect: Effect, isAsked: Bool) {
    switch effect {
    case .keepDraft(let place, let text, let revision):
      worker.keep(.text(text, revision: revision), at: .field(place))
    case .dropDraft(let place): worker.drop(.field(place))
    case .keepAnswer(let question, let texts): worker.keep(.texts(texts), at: .question(question))
    case .dropAnswer(let question): worker.drop(.question(question))
    case .suspend: suspend()
    case .editOutside(let place, let text):
      // The time in the editor counts as any in which no key is pressed here: it may have been left alone.
      let edit = editOutside(place, text)
      take(.editedOutside(place, edit))
    case .repaint: terminal.redraw()
    case .loadThemes: take(.themes(themes.facts))
    case .showTheme(let name): show(theme: name)
    case .keepTheme(let name): keep(theme: name)
    case .stopReading: worker.stopReading()
    case .quit:
      isLeaving = true
      worker.stopReading()
    default:
      guard hasStarted else {
        for event in worker.answer(effect) { take(event) }
        return
      }
      outstanding += 1
      let bringsScreen = isAsked && effect.bringsScreen
      if bringsScreen { typedAhead.awaitScreen() }
      worker.begin(effect, bringsScreen: bringsScreen)
    }
  }

  private mutating func show(theme name: String) {
    let choice = themes.show(name)
    terminal.use(theme: choice.theme)
    take(.themed(SignTable(theme: choice.theme, unicode: terminal.capabilities.unicode)))
    if let warning = choice.warnings.first { take(.warned(warning)) }
  }

  private mutating func keep(theme name: String) {
    show(theme: name)
    let title = themes.shown.theme.name
    // A demonstration leaves nothing behind, in the person's settings neither.
    guard worker.practice.withLock(\.self)?.kind == .real else {
      take(.themeKept(title: title, isKept: false))
      return
    }
    do throws(PersonalSettings.Failure) {
      try themes.keep()
      take(.themeKept(title: title, isKept: true))
    } catch {
      take(.warned(error.description))
    }
  }

  private func suspend() {
    worker.finish()
    terminal.suspend()
  }

  /// Hands a text to the person's editor once the log has it; what was typed is written before, as far as the disk
  /// takes it.
  private func editOutside(_ place: NotePlace, _ text: String) -> OutsideEdit {
    worker.finish()
    do throws(PracticeError) {
      try worker.practice.withLock(\.self)?.beginOutsideEditing(of: DraftPlace(place))
    } catch {
      return .failed("\(CommandFailure(error).sentence) The text is as it was.")
    }
    return OutsideEditor().edit(text, on: terminal)
  }

  /// Waits until everything begun is done, and what follows from it too.
  private mutating func settle() {
    while outstanding > 0 {
      worker.finish()
      _ = takeNotices()
    }
  }
}
