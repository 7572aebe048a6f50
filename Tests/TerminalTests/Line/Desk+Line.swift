import TestSupport

extension Desk {
  /// Opens the demonstration on a bare line; no `term` leaves `TERM` out.
  func sitAtLine(
    term: String? = "xterm-256color", clock: String = "2026-03-12T14:31",
    environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> BareScreen {
    try BareScreen(
      BareTerminal(
        try demo(clock: clock, isFrozen: true),
        environment: runner.environment.merging(environment) { $1 }, columns: columns, rows: rows,
        term: term))
  }

  /// Opens the demonstration on a bare line, and the first field of the group note in it.
  func writeAtLine(
    term: String? = "xterm-256color", environment: [String: String] = [:]
  ) throws -> BareScreen {
    let screen = try sitAtLine(term: term, environment: environment)
    try screen.see("14:00 DBT Skills")
    try screen.type("\r", sees: "[Check-in]")
    try screen.type("\u{1B}2", sees: "The group as a whole", "What this session was to achieve.")
    try screen.type("\r", sees: "Esc done")
    return screen
  }
}
