internal import ArgumentParser

/// The option that says how the screen looks.
struct ThemeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The theme: its name, or the path of its file.", valueName: "name"))
  var theme: String?
}
