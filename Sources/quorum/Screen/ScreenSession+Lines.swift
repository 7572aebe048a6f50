internal import GroupCare
internal import Practice
internal import Screen
internal import Synchronization
internal import Workbench

extension ScreenSession {
  /// As many lines as the longest list has; those that are empty aren't written.
  private static let paper = Size(columns: 80, rows: 2000)

  /// Writes the lines of what the screen shows first, in the order in which they are read (R33).
  func printLines() throws(CommandFailure) {
    let worker = Worker(practice: practice, at: location, signIn: signIn) {}
    var workbench = Workbench(
      size: Self.paper, signs: SignTable(theme: .builtIn, unicode: false), presentation: .linear,
      rules: ClaimRule.besides, now: practice?.now() ?? .system, user: user?.text ?? "")
    var events = practice.map { [Event.signedIn(SignedIn($0))] } ?? []
    while !events.isEmpty {
      let effects = events.flatMap { workbench.update($0) }
      events = effects.flatMap { worker.answer($0) }
    }
    worker.finish()
    try StandardOutput.write(lines: workbench.view().lines)
  }
}
