internal import ArgumentParser

/// `quorum`: the screen.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Open the screen, which is what \"quorum\" alone does")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var look: ThemeOptions

  func run() throws {
    try PracticeScreen(access: practice.access, theme: look.theme).show()
  }
}
