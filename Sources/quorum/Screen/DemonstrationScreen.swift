internal import GroupCare
internal import Practice

/// The screen on the sample practice.
struct DemonstrationScreen {
  /// Who signs in; nothing means the therapist of the group.
  var user: ClinicianID?
  /// The folder in which it is kept; nothing means that it is thrown away.
  var data: String?
  /// The clock that was asked for.
  var clock: PracticeClock?
  /// The theme that was asked for.
  var theme: String?

  /// Shows it until the person leaves.
  func show() throws(CommandFailure) {
    try ScreenSession.requireTerminal()
    if let data {
      try show(at: PracticeLocation(directory: data)) {}
      return
    }
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    try show(at: PracticeLocation(directory: folder.path + "/practice"), last: folder.remove)
  }

  private func show(
    at location: PracticeLocation, last: () -> Void
  ) throws(CommandFailure) {
    let practice = try Demonstration(user: user, clock: clock).open(at: location)
    let session = ScreenSession(practice: practice, user: nil, theme: theme) {
      (_, _) throws(PracticeError) in throw .signInRefused
    }
    try session.run(last: last)
  }
}
