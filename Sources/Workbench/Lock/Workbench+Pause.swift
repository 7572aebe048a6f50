import GroupCare
import Screen

extension Workbench {
  /// Whether seconds are counted on the screen until a passphrase is tried again: at the sign-in only
  /// while the name stands there that they are counted for, since anybody else may sign in.
  public var isPaused: Bool {
    guard let attemptPause else { return false }
    return who != nil || attemptPause.name == signIn.name.text
  }

  /// Takes note that no passphrase is tried for a while; what was typed waits with the person.
  mutating func pause(seconds: Int) {
    signIn.isWaiting = false
    lock?.isWaiting = false
    lock?.message = nil
    message = nil
    attemptPause = AttemptPause(
      of: who == nil ? signIn.name.text : "", seconds: seconds, from: now)
  }

  /// Says so once a passphrase is tried again.
  mutating func endPause() {
    guard let attemptPause, attemptPause.secondsLeft(at: now) == nil else { return }
    self.attemptPause = nil
    let again = StatusMessage(kind: .note, text: "You can try again now.")
    if lock == nil { message = again } else { lock?.message = again }
  }
}
