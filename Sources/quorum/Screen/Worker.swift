internal import Dispatch
internal import GroupCare
internal import Practice
internal import Synchronization
internal import Workbench

/// Carries out effects one after another on a thread of its own, so that a key is answered before the
/// disk is.
///
/// A class because the thread that draws and the one that works share it.
final class Worker: Sendable {
  /// What the screen is told.
  struct Notice: Sendable {
    let events: [Event]
    /// Whether something that was begun is done with it.
    let isAnswer: Bool
    /// Whether a person who asked for a screen has it now, or is told why not.
    var bringsScreen = false
  }

  /// Opens the practice for a name and a passphrase.
  typealias SignIn = @Sendable (String, String) throws(PracticeError) -> OpenPractice

  let signIn: SignIn
  let practice: Mutex<OpenPractice?>
  /// The store's version of which the screen knows; whoever changes it afterwards sits at another terminal.
  let seenVersion: Mutex<Int?>
  /// Who else is here.
  let neighbours: Neighbours
  private let drafts = Mutex(DraftBuffer())
  /// The places of which the store has a draft.
  private let kept = Mutex<Set<DraftBuffer.Place>>([])
  private let notices = Mutex<[Notice]>([])
  private let queue = DispatchQueue(label: "practice", qos: .userInitiated)
  /// What takes long and is waited for by nobody.
  private let leisure = DispatchQueue(label: "leisure", qos: .utility)
  /// What the list of claims that the screen has is made of.
  let claimsRead = Mutex<ClaimsExtent?>(nil)
  /// How often reading was stopped: what began before the last time isn't waited for.
  let stops = Atomic<Int>(0)
  private let wake: @Sendable () -> Void
  /// What waits until the screen is drawn; nothing while nothing waits for that.
  private let held = Mutex<[(DispatchQueue, @Sendable () -> Void)]?>(nil)

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - practice: The practice, when somebody is signed in already.
  ///   - location: Where it lies.
  ///   - signIn: Opens the practice.
  ///   - wake: Tells the thread that draws that there are answers.
  init(
    practice: OpenPractice?, at location: PracticeLocation, signIn: @escaping SignIn,
    wake: @escaping @Sendable () -> Void
  ) {
    self.practice = Mutex(practice)
    neighbours = Neighbours(at: location)
    seenVersion = Mutex(try? practice?.dataVersion())
    self.signIn = signIn
    self.wake = wake
  }

  /// Keeps what is begun from now on until ``release()``: what a key did is drawn before anything else has the
  /// processor.
  func hold() { held.withLock { $0 = $0 ?? [] } }

  /// Begins what was held back, in its order.
  func release() {
    let waiting = held.withLock { held in
      defer { held = nil }
      return held ?? []
    }
    for (queue, work) in waiting { queue.async(execute: work) }
  }

  private func schedule(on queue: DispatchQueue, _ work: @escaping @Sendable () -> Void) {
    let isHeld = held.withLock { held in
      held?.append((queue, work))
      return held != nil
    }
    if !isHeld { queue.async(execute: work) }
  }

  /// Begins an effect; exactly one answer follows.
  ///
  /// - Parameters:
  ///   - effect: The effect.
  ///   - bringsScreen: Whether somebody waits for the screen that it brings.
  func begin(_ effect: Effect, bringsScreen: Bool) {
    // The commit writes these texts itself; what is typed from now on is kept anew.
    let typed = takeTyped(effect)
    let stopped = stops.load(ordering: .relaxed)
    schedule(on: effect.takesLong ? leisure : queue) { [self] in
      // What was begun before is in what is read.
      if effect.takesLong { queue.sync {} }
      tell(
        finish(effect, typed: typed, unless: stopped), isAnswer: true, bringsScreen: bringsScreen)
    }
  }

  /// Carries out an effect while the caller waits, on the caller's own thread where nothing else is done:
  /// a new thread is the last thing that the first frame needs.
  func answer(_ effect: Effect) -> [Event] {
    let typed = takeTyped(effect)
    return queue.sync {
      finish(effect, typed: typed, unless: stops.load(ordering: .relaxed))
    }
  }

  private func takeTyped(_ effect: Effect) -> [(DraftBuffer.Place, DraftBuffer.Entry)] {
    drafts.withLock { buffer in
      effect.writtenPlaces.compactMap { place in
        buffer.take(.field(place)).map { (DraftBuffer.Place.field(place), $0) }
      }
    }
  }

  private func finish(
    _ effect: Effect, typed: [(DraftBuffer.Place, DraftBuffer.Entry)], unless stopped: Int
  ) -> [Event] {
    let events = carryOut(effect, unless: stopped)
    if events.contains(where: \.isCommitted) {
      kept.withLock { $0.subtract(effect.writtenPlaces.map { .field($0) }) }
    } else if !typed.isEmpty {
      drafts.withLock { buffer in
        for (place, entry) in typed { buffer.putBack(entry, at: place) }
      }
      writeDrafts()
    }
    let recovered = events.flatMap(\.recoveredPlaces)
    kept.withLock { $0.formUnion(recovered) }
    return events
  }

  /// Begins to ask whether another terminal wrote something, and who is here; exactly one answer follows.
  func lookForOthers() {
    schedule(on: queue) { [self] in
      let colleagues = neighbours.news().map { [Event.othersHere($0)] } ?? []
      tell(colleagues + (findOthers() ? [.othersWrote] : []), isAnswer: true)
    }
  }

  /// Tells the other terminals which session is open here; without an answer.
  func tellOthers(_ session: SessionID?) {
    schedule(on: queue) { [self] in
      if let practice = practice.withLock(\.self) { neighbours.open(session, in: practice) }
    }
  }

  /// Keeps what is being typed, within a second at the latest; without an answer.
  func keep(_ entry: DraftBuffer.Entry, at place: DraftBuffer.Place) {
    let delay = drafts.withLock { $0.keep(entry, at: place, now: .now) }
    guard let delay else { return }
    let nanoseconds = Int(delay.components.attoseconds / 1_000_000_000)
    queue.asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { [self] in writeDrafts() }
  }

  /// Forgets what was typed in a place; without an answer.
  func drop(_ place: DraftBuffer.Place) {
    _ = drafts.withLock { $0.take(place) }
    schedule(on: queue) { [self] in
      // A commit throws the drafts of what it writes away itself.
      guard kept.withLock({ $0.remove(place) }) != nil,
        let practice = practice.withLock(\.self)
      else { return }
      try? practice.discard(place)
    }
  }

  /// Waits until everything begun so far is done and everything typed is on the disk.
  ///
  /// A store that is busy is asked three times, each of which waits as long as the store does.
  func finish() {
    release()
    leisure.sync {}
    queue.sync {
      for _ in 0..<3 where drafts.withLock({ !$0.isEmpty }) { writeDrafts() }
    }
  }

  /// Takes what there is to tell since the last time.
  func takeNotices() -> [Notice] {
    notices.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  func tell(_ events: [Event], isAnswer: Bool, bringsScreen: Bool = false) {
    let notice = Notice(events: events, isAnswer: isAnswer, bringsScreen: bringsScreen)
    notices.withLock { $0.append(notice) }
    wake()
  }

  private func writeDrafts() {
    let entries = drafts.withLock { $0.takeAll(now: .now) }
    guard !entries.isEmpty, let practice = practice.withLock(\.self) else { return }
    for (place, entry) in entries {
      do {
        try practice.save(entry, at: place)
        kept.withLock { _ = $0.insert(place) }
      } catch {
        drafts.withLock { $0.putBack(entry, at: place) }
        let reason = CommandFailure(error).sentence
        tell([.warned("What you type can't be kept yet. \(reason)")], isAnswer: false)
        queue.asyncAfter(deadline: .now() + .seconds(1)) { [weak self] in self?.writeDrafts() }
      }
    }
  }
}
