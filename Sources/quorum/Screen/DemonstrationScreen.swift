internal import GroupCare
internal import Practice
internal import Stories

/// The screen on the sample practice.
struct DemonstrationScreen {
  /// Who signs in; nothing means the therapist of the group.
  var user: DemonstrationUser?
  /// The folder in which it is kept; nothing means that it is thrown away.
  var data: String?
  /// The clock that was asked for.
  var clock: PracticeClock?
  var look = ScreenLook()
  /// Whether it walks through the day by itself.
  var plays = false

  /// Shows it until the person leaves.
  func show() throws(CommandFailure) {
    if !look.isPrinted { try ScreenSession.requireTerminal() }
    if let data {
      try show(at: PracticeLocation(directory: data), walkthrough: nil) {}
      return
    }
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    // The folder goes with the demonstration, and the claims of the story with it.
    let walkthrough =
      plays
      ? Walkthrough(.march12(file: folder.path + "/claims.837"), clock: StoryClock()) : nil
    try show(
      at: PracticeLocation(directory: folder.path + "/practice"), walkthrough: walkthrough,
      last: folder.remove)
    guard !look.isPrinted else { return }
    StandardOutput.complain([
      "This demonstration is gone, and what was done in it; --data keeps one."
    ])
  }

  private func show(
    at location: PracticeLocation, walkthrough: Walkthrough?, last: () -> Void
  ) throws(CommandFailure) {
    let turned = walkthrough.map { walkthrough in { @Sendable in walkthrough.clock.passed } }
    let practice = try Demonstration(user: user, clock: clock, passed: turned).open(at: location)
    let session = ScreenSession(
      practice: practice, user: nil, location: location, look: look, walkthrough: walkthrough,
      isThrownAway: data == nil
    ) { (_, _) throws(PracticeError) in throw .signInRefused }
    if look.isPrinted {
      try session.printLines()
    } else {
      try session.run(last: last)
    }
  }
}
