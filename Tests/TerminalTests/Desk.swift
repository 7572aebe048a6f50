import Foundation
import TestSupport
import Testing

/// A place at which somebody works with Quorum for a day: surroundings of its own, and the folder of a practice.
struct Desk {
  let runner: CommandRunner

  init() throws {
    runner = try CommandRunner()
  }

  /// The folder of the practice.
  var practice: String { runner.home.appending(path: "practice").path(percentEncoded: false) }

  /// The path of a file outside the practice, where what was asked for is written.
  func output(_ name: String) -> String {
    runner.home.appending(path: "asked-for-\(name)").path(percentEncoded: false)
  }

  /// Returns the words that open the demonstration, kept in this desk's practice.
  ///
  /// - Parameters:
  ///   - clock: Where the practice's clock starts, as in `2026-03-12T13:50`.
  ///   - isFrozen: Whether it stands still there.
  ///   - user: Who sits here; the therapist of the group if not named.
  /// - Returns: The program and its arguments.
  /// - Throws: ``ChildProcessFailure`` when there is no program.
  func demo(clock: String, isFrozen: Bool = false, user: String? = nil) throws -> [String] {
    [try Products.path(of: "quorum"), "demo", "--data", practice, "--clock", clock]
      + (isFrozen ? ["--clock-frozen"] : []) + (user.map { ["--as", $0] } ?? [])
  }

  /// Opens the demonstration on a screen of its own.
  func sit(
    clock: String, isFrozen: Bool = false, user: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws -> TmuxTerminal {
    try terminal(
      try demo(clock: clock, isFrozen: isFrozen, user: user), columns: columns, rows: rows)
  }

  /// Opens the demonstration beneath a shell, which tells afterwards how it ended and whether the terminal is as it
  /// was.
  ///
  /// - Returns: The terminal, and the number of Quorum's process once it runs.
  func sitBeneathShell(clock: String) throws -> (
    terminal: TmuxTerminal, process: () throws -> Int32
  ) {
    let note = output("pid")
    let quorum = try demo(clock: clock, isFrozen: true).map { "'\($0)'" }.joined(separator: " ")
    let terminal = try terminal([
      "sh", "-c",
      """
      before=$(stty -g); sh -c 'echo $$ > '"'\(note)'"'; exec '"\(quorum.replacing("'", with: ""))"
      echo "code $?"; [ "$before" = "$(stty -g)" ] && echo "terminal as before"; cat
      """,
    ])
    return (
      terminal,
      {
        let number = try String(contentsOfFile: note, encoding: .utf8)
        return try #require(Int32(number.trimmingCharacters(in: .whitespacesAndNewlines)))
      }
    )
  }

  /// Starts a program on a screen of its own.
  func terminal(_ command: [String], columns: Int = 80, rows: Int = 24) throws -> TmuxTerminal {
    try TmuxTerminal(
      command, environment: runner.environment, columns: columns, rows: rows)
  }

  /// Runs a command on this desk's practice, expects that it succeeds, and returns its answer as JSON.
  func ask(_ arguments: String...) throws -> [String: Any] {
    let result = try runner.quorum(arguments + ["--data", practice, "--format", "json"])
    try #require(result.exitCode == 0, "\(arguments): \(result)")
    return try #require(
      JSONSerialization.jsonObject(with: result.outputBytes) as? [String: Any], "\(result)")
  }

  /// The demonstrations that were to be thrown away and lie here still.
  func leftOver() throws -> [String] {
    let folder = runner.home.appending(path: "runtime").path(percentEncoded: false)
    return try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  /// Expects that nothing about a person stands readable in anything that was written here, but for what was asked
  /// for (C13, C14).
  func expectSealed(
    _ markers: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // Two or three letters stand in sealed bytes now and then by chance.
    let search = MarkerSearch(Markers.ofSample + markers.filter { $0.utf8.count >= 6 })
    let found = try search.findings(in: [runner.home]).filter {
      !$0.place.hasPrefix("asked-for-")
    }
    #expect(found.isEmpty, "\(found)", sourceLocation: sourceLocation)
  }
}
