internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Looks whether a passphrase is the person's who is signed in.
  func unlock(_ typed: String) -> Event {
    let wrong = "That isn't your passphrase. Try again."
    guard let passphrase = try? Passphrase(typed: typed) else { return .unlockRefused(wrong) }
    do throws(PracticeError) {
      try verifyPassphrase(passphrase)
      return .unlocked
    } catch .signInRefused {
      return .unlockRefused(wrong)
    } catch .signInPaused(let seconds) {
      return .attemptsPaused(seconds: seconds)
    } catch {
      return .unlockRefused(CommandFailure(error).sentence)
    }
  }
}
