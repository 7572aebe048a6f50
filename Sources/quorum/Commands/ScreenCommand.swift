internal import ArgumentParser

/// `quorum`: the screen.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Open the screen, which is what \"quorum\" alone does")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try PracticeScreen(access: practice.access, look: look.look).show()
  }
}
