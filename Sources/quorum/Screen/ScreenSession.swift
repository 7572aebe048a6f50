internal import Curses
internal import Foundation
internal import GroupCare
internal import Practice
internal import Screen
internal import Synchronization
internal import ThemeFiles
internal import Workbench

/// Everything that is put together when the screen opens.
struct ScreenSession {
  /// The practice, when somebody is signed in already.
  let practice: OpenPractice?
  /// The name the sign-in begins with.
  let user: ClinicianID?
  /// Where the practice lies.
  let location: PracticeLocation
  /// How the screen is to look.
  let look: ScreenLook
  /// What plays by itself until the person takes over.
  var walkthrough: Walkthrough?
  /// Whether the practice is thrown away at the end.
  var isThrownAway = false
  /// Signs in.
  let signIn: Worker.SignIn

  /// Refuses to go on without a terminal, before anything else is done.
  static func requireTerminal() throws(CommandFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure(.unusable, TerminalUnavailable.notATerminal.description)
    }
  }

  /// Shows the screen until the person leaves.
  ///
  /// - Parameter last: What is done at the very end, while signals are still held off: behind it a
  ///   second hang-up may end the program at any moment.
  /// - Throws: When there is no terminal to show it on.
  func run(last: () -> Void = {}) throws(CommandFailure) {
    EditorFolder.removeLeftOver()
    let themes = ThemeChoice(
      library: ThemeLibrary(), settings: PersonalSettings(), asked: look.theme)
    let choice = themes.shown
    let terminal = try open(choice.theme)
    defer { terminal.close() }
    if walkthrough != nil { try requireRoom(terminal) }
    let waker = terminal.waker
    let worker = Worker(practice: practice, at: location, signIn: signIn) { waker.wake() }
    let now = { worker.practice.withLock(\.self)?.now() ?? .system }
    let workbench = Workbench(
      size: terminal.size,
      signs: SignTable(theme: choice.theme, unicode: terminal.capabilities.unicode),
      presentation: look.presentation, rules: ClaimRule.besides, now: now(), user: user?.text ?? "")
    var runner = ScreenRunner(
      terminal: terminal, workbench: workbench, worker: worker, themes: themes,
      walkthrough: walkthrough, folder: isThrownAway ? nil : location.directory, now: now)
    runner.run(beginningWith: practice.map { [.signedIn(SignedIn($0))] } ?? [])
    last()
    terminal.close()
    // They are told last, where the shell shows them: on the screen the next key would wipe them out.
    StandardOutput.complain(choice.warnings + [terminal.warning].compactMap(\.self))
  }

  private func requireRoom(_ terminal: Terminal) throws(CommandFailure) {
    let (size, smallest) = (terminal.size, Walkthrough.smallest)
    guard !Walkthrough.fits(size) else { return }
    terminal.close()
    throw CommandFailure(
      .unusable,
      "This terminal is \(size.columns)x\(size.rows), and the walkthrough needs "
        + "\(smallest.columns)x\(smallest.rows).",
      hint: "Make it larger, or leave --play away.")
  }

  private func open(_ theme: Theme) throws(CommandFailure) -> Terminal {
    do {
      return try Terminal(theme: theme)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
