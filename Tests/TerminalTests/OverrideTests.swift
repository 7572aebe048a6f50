import Foundation
import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("Billing in spite of a soft rule, at the keyboard")
  struct OverrideTests {
    private let desk: Desk
    private let reason = "The payer's desk confirmed it by telephone."

    init() throws { desk = try Desk() }

    @Test(
      "a soft rule is overridden with a reason, taken back, overridden again, and stands on the claim",
      .covers("M131", "N1"))
    func overridden() throws {
      try makePractice()
      let terminal = try desk.sit(clock: "2026-03-12T13:50", isFrozen: true)
      try terminal.play(
        Story(
          "to the gate of last week's session",
          [
            .press(sees: "14:00 DBT Skills", "Wed 4 Mar 17:30 Anxiety CBT", "write 5 claims"),
            .press("Down", "Enter", sees: "[Gate]", "Open: R writes 5 claims."),
            .press("Home", sees: "benefit.not-checked (M26, M29)"),
          ] + override + [
            .press("B", sees: "benefit.not-checked isn't overridden any more", "R writes 5 claims"),
            .press("Home", sees: "benefit.not-checked (M26, M29)"),
          ] + override + [
            .press("u", sees: "Undid: override of benefit.not-checked", "R writes 5 claims"),
            .press("U", sees: "R writes 6 claims"),
            .press("R", sees: "Write 6 claims"),
            .press("C-u"),
            .type(desk.output("claims.837")),
            .press("Enter", sees: "6 claims, ", "Done: 6 claims written."),
            .press("M-h", sees: "14:00 DBT Skills"),
            .press("c", "/", sees: "Enter to the list"),
            .type("C-11"),
            .press("Enter", "Enter", sees: "because The payer's desk confirmed it by telephone."),
          ]))
      try terminal.leave()
      let claims = try #require(try desk.ask("claims")["claims"] as? [[String: Any]])
      let made = claims.filter { $0["session"] as? String == "S-0304-ANX" }
      #expect(made.count == 6 && made.contains { $0["client"] as? String == "C-11" })
      try desk.expectSealed([reason])
    }

    private var override: [Story.Step] {
      [
        .press("B", sees: "Bill ", "benefit.not-checked is overridden for this claim alone."),
        .type(reason, sees: "by telephone."),
        .press(
          "Enter", sees: "benefit.not-checked is overridden for", "R writes 6 claims", "saved 13:50"
        ),
      ]
    }

    /// A practice that wants benefits to be asked for, and didn't ask for those of one member.
    private func makePractice() throws {
      let folder = URL(filePath: desk.output("folder"))
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "sample-data"), to: folder)
      func edit(_ name: String, _ change: (String) -> String) throws {
        let file = folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(change(text) != text)
        try change(text).write(to: file, atomically: true, encoding: .utf8)
      }
      try edit("practice.toml") { $0 + "\n[policy.terms]\nbenefits-check = true\n" }
      try edit("eligibility.csv") { text in
        text.split(separator: "\n").filter { !$0.contains(",V-11,") }.joined(separator: "\n") + "\n"
      }
      let made = try desk.runner.quorum(
        "init", "--from", folder.path(percentEncoded: false), "--data", desk.practice, "--user",
        "torres")
      try #require(made.exitCode == 0, "\(made)")
    }
  }
}
