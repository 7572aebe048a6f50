import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// The clients' screens, and what is read of the gate.
  static let clients: [KeyRow] = [
    .command("p", in: .today, does: "shows the clients") {
      #expect($0.workbench.place == .clients && $0.effects.contains(.loadClients))
    },
    .command(.enter, in: .clients, does: "opens the client's file") {
      #expect($0.workbench.place == .client)
    },
    .command(.enter, in: .client, does: "opens the group of the first line") {
      #expect($0.workbench.place == .group)
    },
    .command(
      "f", in: .checkIn, .gate, .memberNotes, .group, does: "shows the file of the row's client",
      given: { if $0.workbench.place == .gate { try $0.press(.end) } }
    ) {
      #expect($0.workbench.place == .client)
    },
    .command("f", "n", in: .today, does: "says that there is nothing to warn of") {
      #expect($0.after.message.contains("warn of"))
    },
    .command("/", .function(3), in: .clients, does: "finds among the clients") {
      #expect($0.workbench.isFiltering)
    },
    .hand("2", in: .clients, does: "goes to the row with that number") {
      #expect(row($0.after) == 1)
    },
    .hand(.tab, in: .client, does: "goes to the next section") {
      #expect((row($0.after) ?? 0) > (row($0.before) ?? 0))
    },
    .hand(.backTab, in: .client, does: "goes to the section before", given: { try $0.press(.end) })
    {
      #expect((row($0.after) ?? 0) < (row($0.before) ?? 0))
    },
    .command("x", in: .client, does: "says that a diagnosis is to be selected first") {
      #expect(!$0.after.message.isEmpty && $0.workbench.dialog == nil)
    },
    .command(
      "u", .control("z"), .alt("u"), "U", .control("y"), in: .client,
      does: "says that there is nothing to take back"
    ) {
      #expect($0.after.message.contains("There is nothing to"))
    },
    .command("+", in: .client, does: "asks which diagnosis is added") {
      #expect($0.workbench.dialog != nil)
    },
  ]

  /// Why a member is billed or not, and the checklists.
  static let explanations: [KeyRow] = [
    .command(
      "y", "t", "T", in: .gate, .explanation, does: "shows why, or a checklist",
      given: { if $0.workbench.place == .gate { try $0.press(.end) } }
    ) { press in
      let subject = try #require(press.workbench.explanation?.subject)
      switch (press.key, subject) {
      case ("y", .reasoning), ("t", .checklist), ("T", .steps): break
      default: Issue.record("\(press.key.label) shows \(subject)")
      }
    },
    .command("p", in: .explanation, does: "asks what is known of the payer") { press in
      #expect(press.effects.contains { if case .loadReadiness = $0 { true } else { false } })
    },
    .command("n", in: .explanation, does: "goes to the next open line") {
      #expect($0.workbench.place == .explanation)
      #expect(!$0.after.message.contains("does nothing"))
    },
    .command(
      .special(.down, .alt), ">", .special(.up, .alt), "<", in: .explanation,
      does: "shows the same of another member"
    ) {
      let (before, after) = ($0.before.workbench.explanation, $0.workbench.explanation)
      #expect(after?.subject.client != nil && after?.subject != before?.subject)
    },
    .hand(.down, .pageDown, .end, "j", in: .explanation, does: "goes down in what is told") {
      #expect(($0.workbench.explanation?.first ?? 0) > 0)
    },
    .hand(
      .up, .pageUp, .home, "k", in: .explanation, does: "goes up in what is told",
      given: { try $0.press(.end) }
    ) {
      let first = $0.before.workbench.explanation?.first ?? 0
      #expect(($0.workbench.explanation?.first ?? 0) < first)
    },
    .command("B", in: .gate, does: "says what can't be overridden", given: { try $0.press(.home) })
    {
      #expect(!$0.after.message.isEmpty && $0.workbench.dialog == nil)
    },
  ]
}
