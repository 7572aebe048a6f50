internal import GroupCare
internal import Practice
internal import Synchronization
internal import Workbench

extension Worker {
  /// Carries out an effect and says what came of it; nothing when reading was stopped oftener meanwhile than it was
  /// when this was begun.
  func carryOut(_ effect: Effect, unless stopped: Int) -> [Event] {
    do throws(PracticeError) {
      if case .signIn(let user, let passphrase) = effect {
        return [try open(user, passphrase)]
      }
      guard let practice = practice.withLock(\.self) else { return [] }
      if case .unlock(let passphrase) = effect { return [practice.unlock(passphrase)] }
      if case .loadClaims = effect { return try readClaims(of: practice, unless: stopped) }
      return try practice.carryOut(effect)
    } catch {
      let sentence = CommandFailure(error).sentence
      return [effect.isAskedOfSession ? .failed(sentence) : .warned(sentence)]
    }
  }

  private func open(_ user: String, _ passphrase: String) throws(PracticeError) -> Event {
    do {
      let opened = try signIn(user, passphrase)
      practice.withLock { $0 = opened }
      seenVersion.withLock { $0 = try? opened.dataVersion() }
      return .signedIn(SignedIn(opened))
    } catch .signInPaused(let seconds) {
      return .attemptsPaused(seconds: seconds)
    } catch .signInRefused {
      return .signInRefused
    } catch .needsPassphrase {
      return .signInRefused
    }
  }

  /// Says whether somebody at another terminal wrote something since the last time.
  func findOthers() -> Bool {
    guard let practice = practice.withLock(\.self),
      let version = try? practice.dataVersion()
    else { return false }
    return seenVersion.withLock { seen in
      defer { seen = version }
      return seen.map { $0 != version } ?? false
    }
  }
}
