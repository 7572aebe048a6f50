import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// A row without the mark of the selection and the blanks at its end.
  private static func words(_ line: String) -> String {
    String(line.drop { $0 == ">" || $0 == " " }.prefix(40))
  }

  /// The screens about the practice itself.
  static let overviews: [KeyRow] = [
    .command("l", in: .today, does: "shows the log") {
      #expect($0.workbench.place == .log && $0.effects.contains(.loadLog))
    },
    .command(.enter, in: .log, does: "opens what the entry is about", given: { try $0.press(.end) })
    {
      #expect($0.effects.contains { if case .openSession = $0 { true } else { false } })
    },
    .command("y", in: .today, does: "shows the rules") {
      #expect($0.workbench.place == .rules && $0.effects.contains(.loadRules))
    },
    .command(.enter, in: .rules, does: "opens the rule") {
      #expect($0.workbench.place == .rule)
    },
    .hand(.down, .pageDown, .end, .space, "j", in: .rule, does: "goes down in what is told") {
      #expect(($0.workbench.rules?.first ?? 0) > 0)
    },
    .hand(
      .up, .pageUp, .home, "k", in: .rule, does: "goes up in what is told",
      given: { try $0.press(.down) }
    ) {
      #expect($0.workbench.rules?.first == 0 && $0.before.workbench.rules?.first == 1)
    },
    .command(
      "s", in: .today, .groups, .group, .claims, .clients, .log,
      does: "shows the list in its next order"
    ) {
      #expect($0.workbench.listCursor?.order == 1)
      #expect($0.after.cursorLine.contains(words($0.before.cursorLine)))
    },
    .command(",", in: .today, does: "shows what is set") {
      #expect($0.workbench.place == .settings && $0.effects.contains(.loadSettings))
    },
    .command(.enter, in: .settings, does: "changes the line") {
      #expect($0.workbench.overlay?.opener == .themes)
    },
    .command(
      "u", .control("z"), .alt("u"), in: .settings, does: "says that nothing was changed yet"
    ) {
      #expect($0.after.message.contains("Nothing was changed here"))
    },
    .command("/", .function(3), in: .log, .rules, .settings, does: "finds in the list") {
      #expect($0.workbench.isFiltering)
    },
  ]
}
