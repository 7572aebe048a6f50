import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Finding, locking and looks")
  struct KeysTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "the palette opens a session, the lock hides who is in it, and another theme is shown",
      .covers("terminal.R25", "terminal.U2", "terminal.U17", "terminal.U22", "terminal.R37"))
    func keys() throws {
      let terminal = try desk.sit(clock: "2026-03-12T13:50", isFrozen: true)
      try terminal.see("Enter open", "14:00 DBT Skills")
      try terminal.press("C-p")
      try terminal.see("Find and do", "type to narrow")
      try terminal.type("S-0312-DBT")
      try terminal.see("1 of 1", "Thu 12 Mar 14:00")
      try terminal.press("Enter")
      try terminal.see("[Check-in]", "not accounted for")
      let names = try desk.membersOfSession()
      let shown = try terminal.screen().joined()
      #expect(names.contains { shown.contains($0) })

      try terminal.press("M-l")
      try terminal.see("Quorum is locked", "Press Enter: a demo has no passphrase.")
      let locked = try terminal.screen().joined()
      for name in names { #expect(!locked.contains(name)) }
      #expect(!locked.contains("DBT"))
      try terminal.press("Enter")
      try terminal.see("[Check-in]", "Open again; everything is where it was.")

      try terminal.press("M-t")
      try terminal.see("Themes", "> Terminal")
      try terminal.type("mono")
      try terminal.see("> Mono")
      try terminal.press("Enter")
      try terminal.see("Mono it is, until you leave: a demo keeps nothing.")

      try terminal.press("F9")
      try terminal.see("Go Member Session Note Group Claims Edit Quorum")
      try terminal.press("Escape", "F1")
      try terminal.see("Keys: Check-in")
      try terminal.type("gate")
      try terminal.see("Show the gate.")
      try terminal.press("Enter")
      try terminal.see("[Gate]")
      try terminal.leave()
      let settings = desk.settings
      #expect(!FileManager.default.fileExists(atPath: settings))
    }

    @Test(
      "keys that are typed faster than a screen opens are meant for that screen",
      .covers("terminal.U14"))
    func typedAhead() throws {
      let terminal = try desk.sit(clock: "2026-03-12T13:50", isFrozen: true)
      try terminal.see("Enter open", "14:00 DBT Skills")
      try terminal.press("Enter", "Space", "Space")
      try terminal.see("[Check-in]", "2 of 8 here")
      try terminal.press("Escape")
      try terminal.see("Enter open", "14:00 DBT Skills")
      try terminal.press("g", "Enter", "N")
      try terminal.see("Plan a session of")
      try terminal.press("Escape")
      try terminal.leave()
    }

    @Test("a theme that was kept is shown the next time", .covers("terminal.U17"))
    func kept() throws {
      let folder = URL(filePath: desk.settings).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try "theme = \"mono\"\n".write(toFile: desk.settings, atomically: true, encoding: .utf8)
      let terminal = try desk.sit(clock: "2026-03-12T13:50", isFrozen: true)
      try terminal.see("Enter open", "14:00 DBT Skills")
      try terminal.press("M-t")
      try terminal.see("> Mono")
      try terminal.press("Escape")
      try terminal.leave()
    }
  }
}

extension Desk {
  /// The file in which a person's choices are kept.
  fileprivate var settings: String {
    runner.home.appending(path: "config/quorum/settings.toml").path(percentEncoded: false)
  }

  /// The family names of the members of the session of the demonstration.
  fileprivate func membersOfSession() throws -> [String] {
    try String(
      contentsOf: Repository.root.appending(path: "sample-data/clients.csv"), encoding: .utf8
    )
    .split(separator: "\n").dropFirst().compactMap { row in
      row.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
    }
    .filter { $0.count > 3 }
  }
}
