internal import GroupCare
internal import Practice
internal import Synchronization
internal import Workbench

/// Who else has the practice open, as far as the screen was told.
///
/// A class because all who ask the worker share it.
final class Neighbours: Sendable {
  private struct State {
    var desk: OwnDesk?
    var told: [Colleague] = []
  }

  private let location: PracticeLocation
  private let state = Mutex(State())

  /// Knows nobody yet.
  init(at location: PracticeLocation) { self.location = location }

  /// Says which session is open here, from the first time on also that somebody is here at all.
  func open(_ session: SessionID?, in practice: OpenPractice) {
    state.withLock { state in
      if state.desk == nil { state.desk = OwnDesk(of: practice, at: location) }
      state.desk?.open(session)
    }
  }

  /// Looks who is here.
  ///
  /// - Returns: All of them, when they aren't who and where they were; nothing when they are.
  func news() -> [Colleague]? {
    state.withLock { state in
      let here = state.desk?.others().map { Colleague(name: $0.name, session: $0.session) } ?? []
      guard here != state.told else { return nil }
      state.told = here
      return here
    }
  }
}
