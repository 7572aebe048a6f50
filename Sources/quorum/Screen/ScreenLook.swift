internal import InstalledFiles
internal import Workbench

/// How the screen is asked to look.
struct ScreenLook {
  /// The theme: its name, or the path of its file.
  var theme: String?
  /// How what is on it is laid out; `QUORUM_ACCESSIBLE` asks for lines where no option does.
  var presentation: Presentation =
    switch Installation.environment("QUORUM_ACCESSIBLE") {
    case nil, "", "0": .spread
    default: .linear
    }
  /// Whether its lines are written to standard output, and nothing else happens.
  var isPrinted = false
}
