import GroupCare
import Screen

extension Workbench {
  /// How many seconds before it locks the title line begins to say so.
  public static let countdownSeconds = 30

  /// Whether the screen is locked.
  public var isLocked: Bool { lock != nil }

  /// The seconds without a key after which the screen locks; nothing when it doesn't or is locked already.
  public var locksAfter: Int? {
    guard let who, lock == nil, who.profile.policy.lockMinutes > 0 else { return nil }
    return who.profile.policy.lockMinutes * 60
  }

  /// Locks the screen: nobody sees anything of anybody until the passphrase is given (R25).
  ///
  /// What is being typed stays where it is, and is kept as if the program ended here; a passphrase
  /// alone is forgotten.
  mutating func lockNow() -> [Effect] {
    var effects = session?.editing?.hasChanged == true ? keepDraft() : []
    effects += keepAnswer()
    dialog?.forgetSecrets()
    lockCountdown = nil
    lock = LockModel()
    return effects + [.repaint]
  }

  /// Takes note that nobody pressed a key for a while.
  mutating func idle(_ seconds: Int) -> [Effect] {
    guard let limit = locksAfter else { return [] }
    guard seconds < limit else { return lockNow() }
    let left = limit - seconds <= Self.countdownSeconds ? limit - seconds : nil
    // What is read aloud is said once, and not counted down.
    if presentation == .linear, lockCountdown == nil, let left {
      say(.note, "The screen locks in \(Self.counted(left, "second")). Any key keeps it open.")
    }
    lockCountdown = left
    return []
  }

  /// Whether a key only holds the lock off: where letters are verbs, nobody means one by it.
  mutating func isLockHeldOff(by key: Key) -> Bool {
    guard lockCountdown != nil else { return false }
    lockCountdown = nil
    let isTyping = dialog?.isTyping ?? Place.writing.contains(place)
    if overlay != nil || isTyping { return false }
    say(.note, "Not locked; \(name(of: key)) did nothing else.")
    return true
  }

  mutating func unlock() {
    lock = nil
    attemptPause = nil
    say(.done, "Open again; everything is where it was.")
  }

  /// Takes a key while the screen is locked.
  mutating func handleLocked(_ key: Key) -> [Effect] {
    switch Command.command(for: key, in: .locked)?.id {
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    // What was being typed was kept when the screen was locked.
    case .quit: return [.quit]
    default: break
    }
    guard lock?.isWaiting == false else { return [] }
    guard who?.asksPassphrase == true else {
      if key == .enter { unlock() }
      return []
    }
    guard key == .enter else {
      _ = lock?.passphrase.handle(key, width: 40)
      return []
    }
    guard let text = lock?.passphrase.text, !text.isEmpty, !isPaused else { return [] }
    lock?.isWaiting = true
    return [.unlock(passphrase: text)]
  }
}
