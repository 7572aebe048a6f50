import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("Names from elsewhere")
  struct ImportedNameTests {
    @Test(
      "a name that tries to steer the terminal is read in and shown as harmless text",
      .covers("terminal.R14"))
    func steering() throws {
      let desk = try Desk()
      let sample = desk.runner.home.appending(path: "asked-for-sample")
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "sample-data"), to: sample)
      let clients = sample.appending(path: "clients.csv")
      let text = try String(contentsOf: clients, encoding: .utf8)
      let evil = "Al\u{1B}]0;owned\u{07}v\u{1B}[31m\u{9B}5m\u{202E}a\u{200B}rez"
      try text.replacing("C-01,Alvarez,", with: "C-01,\(evil),").write(
        to: clients, atomically: true, encoding: .utf8)
      let path = sample.path(percentEncoded: false)
      let made = try desk.runner.quorum(
        "init", "--from", path, "--data", desk.practice, "--user", "torres")
      #expect(!made.outputBytes.contains(0x1B) && !made.errorBytes.contains(0x1B))
      try #require(made.exitCode == 0, "\(made)")
      let screen = try BareScreen(
        BareTerminal(
          [
            try Products.path(of: "quorum"), "--data", desk.practice, "--clock",
            "2026-03-12T14:31", "--clock-frozen", "--user", "torres",
          ], environment: desk.runner.environment))
      try screen.see("Enter open", "14:00 DBT Skills")
      try screen.type("\r", sees: "0 of 8 here")
      try screen.type("p", sees: "0 of 8 here")
      let seen = try screen.settled()
      #expect(seen.title.isEmpty && seen.strange.isEmpty)
      #expect(!screen.sent.contains("\u{1B}]") && !screen.sent.contains("\u{202E}"))
      #expect(!screen.sent.contains("\u{9B}") && !screen.sent.contains("\u{200B}"))
      screen.line.type("\u{1B}")
      #expect(screen.leave() == .exited(0))
    }
  }
}
