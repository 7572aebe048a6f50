internal import ArgumentParser
internal import Workbench

/// The options that say how the screen looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The theme: its name, or the path of its file.", valueName: "name"))
  var theme: String?

  @Flag(
    help: """
      Show the screen line by line, in words, for a screen reader or a braille line; \
      QUORUM_ACCESSIBLE=1 does the same.
      """)
  var accessible = false

  @Flag(
    help: "Write the lines of the first screen to standard output, as they are read, and leave.")
  var printScreen = false

  /// How the screen is to look.
  var look: ScreenLook {
    var look = ScreenLook()
    look.theme = theme
    if accessible { look.presentation = .linear }
    look.isPrinted = printScreen
    return look
  }
}
