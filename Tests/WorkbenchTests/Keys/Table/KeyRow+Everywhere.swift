import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// What works wherever one is, or in every list (4.1).
  static let everywhere: [KeyRow] = [
    .command(.function(1), .control("g"), "?", in: Place.lists, does: "shows the keys") {
      #expect($0.workbench.overlay?.opener == .help)
    },
    .command(
      .function(1), .control("g"), in: .field, .fieldSearch, .dialog, .overlay,
      does: "shows the keys where a question mark is typed"
    ) {
      #expect($0.workbench.overlay?.opener == .help)
    },
    .command(.control("p"), .function(2), ":", in: Place.lists, does: "opens the palette") {
      #expect($0.workbench.overlay?.opener == .palette)
      #expect($0.effects.contains(.loadDirectory))
    },
    .command(.control("p"), .function(2), in: .field, .dialog, does: "opens the palette") {
      #expect($0.workbench.overlay?.opener == .palette)
    },
    .command(.control("p"), .function(2), in: .overlay, does: "closes the palette again") {
      #expect($0.workbench.overlay == nil)
    },
    .command(
      .function(9), .alt("m"), in: Place.lists.union([.field, .dialog, .overlay]),
      does: "opens the menus"
    ) {
      #expect($0.workbench.overlay?.opener == .menu)
    },
    .command(
      .alt("t"), in: Place.lists.union([.field, .dialog, .overlay]), does: "shows the themes"
    ) {
      #expect($0.workbench.overlay?.opener == .themes)
    },
    .command(.alt("l"), in: Place.lists.union([.field, .dialog, .overlay]), does: "locks") {
      #expect($0.workbench.isLocked && !$0.before.workbench.isLocked)
    },
    .command(.control("l"), in: Set(Place.allCases), does: "paints everything anew") {
      #expect(Array($0.effects) == [.repaint])
    },
    // Not Ctrl+Z, which takes back: too near to too much typing (4.1).
    .command(.alt("z"), in: Set(Place.allCases), does: "gives the terminal to the shell") {
      #expect(Array($0.effects) == [.suspend])
    },
    .command(.function(10), .control("q"), in: Set(Place.allCases), does: "leaves") {
      #expect($0.effects.contains(.quit))
      // What was being typed is in the record before.
      if Place.writing.contains($0.place) {
        #expect(
          $0.after.store.chart.encounters[0].note.content[.response] == KeyPlaces.text)
      }
    },
    .command("q", in: .today, does: "leaves from the first screen alone") {
      #expect($0.effects.last == .quit)
    },
    .command(.control("s"), in: Place.lists, does: "says that everything is saved") {
      #expect($0.after.message.contains("aved"))
      #expect($0.effects.isEmpty)
    },
    .command(.function(5), "r", in: Place.lists, does: "reads everything anew") { press in
      let isLoaded = press.effects.contains { effect in
        switch (press.place, effect) {
        case (.today, .loadToday), (.groups, .loadGroups), (.group, .loadGroup),
          (.claims, .loadClaims), (.claim, .loadClaims), (.clients, .loadClients),
          (.client, .openClient), (.log, .loadLog), (.rules, .loadRules), (.rule, .loadRules),
          (.settings, .loadSettings):
          true
        case (_, .openSession):
          Place.session.union([.comparison, .explanation]).contains(press.place)
        default: false
        }
      }
      #expect(isLoaded)
    },
    .command(
      .escape, in: Place.lists.subtracting([.today]), does: "goes back to where one came from"
    ) {
      let (before, after) = ($0.before.workbench.routes, $0.workbench.routes)
      #expect(after == before.dropLast())
    },
    .command(
      .alt("h"), in: Place.lists.subtracting([.today]).union([.field]), does: "shows today"
    ) {
      #expect($0.workbench.routes == [.today])
      #expect($0.effects.contains(.loadToday))
    },
    .hand(
      .control("c"), .control("x"), .control("o"), in: .today, .checkIn, .gate, .memberNotes,
      does: "tells those who bring it from elsewhere what does it here, and never ends anything"
    ) {
      #expect($0.effects.isEmpty)
      #expect($0.after.message.contains("? shows the keys."))
    },
  ]

  /// What moves in lists.
  static let motions: [KeyRow] =
    [
      .hand(
        .down, "j", in: .today, .groups, .group, .claims, .clients, .client, .log, .rules,
        .settings,
        does: "goes to the next row"
      ) {
        #expect(row($0.after) == row($0.before).map { $0 + 1 })
      },
      .hand(
        .up, "k", in: .today, .groups, .group, .claims, .clients, .client, .log, .rules, .settings,
        does: "goes to the row before",
        given: { try $0.press(.down) }
      ) {
        #expect(row($0.after) == row($0.before).map { $0 - 1 })
      },
      .hand(
        .end, in: .rules, .settings, does: "goes to the last row", given: { try $0.press(.home) }
      ) {
        #expect(row($0.after) == $0.workbench.shownRows.count - 1)
      },
      .hand(.pageDown, in: .rules, .settings, does: "goes down a screen") {
        #expect(row($0.after) == $0.workbench.bodyRows)
      },
      .hand(
        .home, .pageUp, in: .rules, .settings, does: "goes up", given: { try $0.press(.pageDown) }
      ) {
        #expect(row($0.after) == 0)
      },
      .hand(
        .pageDown, .end, in: .today, .groups, .group, .claims, .clients, .client, .log,
        does: "goes to the last row", given: { try $0.press(.end, .home) }
      ) {
        #expect((row($0.after) ?? 0) > 0)
        var again = $0.after
        try again.press(.down)
        #expect(row(again) == row($0.after))
      },
      .hand(
        .pageUp, .home, in: .today, .groups, .group, .claims, .clients, .client, .log,
        does: "goes to the first row",
        given: { try $0.press(.end) }
      ) {
        #expect(row($0.after) == 0 && row($0.before) != 0)
      },
      .hand(.down, .pageDown, .end, "j", in: .comparison, does: "goes down in both notes") {
        #expect(first($0.after) > first($0.before))
      },
      .hand(
        .up, .pageUp, .home, "k", in: .comparison, does: "goes up in both notes",
        given: { try $0.press(.down, .down) }
      ) {
        #expect(first($0.after) < first($0.before))
      },
      // No Enter and no wait behind a number: "Digits jump to rows" (design.md, Settled; 0004).
      .hand("3", in: .checkIn, does: "goes to the row with that number") {
        #expect(row($0.after) == 2 && row($0.before) != 2)
      },
      .hand(
        "3", in: .gate, does: "goes to the row with that number",
        given: { try $0.press(.home, .right) }
      ) {
        #expect($0.after.cursorLine.hasPrefix(">  3 ") && row($0.before) == 0)
      },
      .hand("3", in: .memberNotes, does: "goes to the note of the member with that number") {
        #expect($0.session?.member.row == 2)
      },
      .hand("1", in: .group, does: "goes to the row of the roster", given: { try $0.press(.end) }) {
        #expect(row($0.after) == 0)
      },
    ]
    + inSession

  /// What moves in the tabs of a session, where g and G are free.
  private static let inSession: [KeyRow] = [
    .hand(.down, "j", in: .checkIn, .gate, does: "goes to the next row", given: toTop) {
      #expect(row($0.after) == 1)
    },
    .hand(.up, "k", in: .checkIn, .gate, does: "goes to the row before", given: toEnd) {
      #expect(row($0.after) == row($0.before).map { $0 - 1 })
    },
    .hand(.pageDown, .end, "G", in: .checkIn, does: "goes to the last row", given: toTop) {
      #expect(row($0.after) == 7)
    },
    .hand(.end, "G", in: .gate, does: "goes to the last row of the gate", given: toTop) {
      #expect(row($0.after) == $0.workbench.shownRows.count - 1 && row($0.after) != 0)
    },
    .hand(
      .pageDown, in: .gate, does: "goes down a screen", given: { try $0.press(.home, .right) }
    ) {
      #expect(row($0.after) == min($0.workbench.bodyRows, $0.workbench.shownRows.count - 1))
    },
    .hand(.pageUp, .home, "g", in: .checkIn, does: "goes to the first row", given: toEnd) {
      #expect(row($0.after) == 0)
    },
    .hand(.home, "g", in: .gate, does: "goes to the first blocker", given: toEnd) {
      #expect(row($0.after) == 0)
    },
    .hand(.pageUp, in: .gate, does: "goes up a screen", given: toEnd) {
      let page = $0.workbench.bodyRows
      #expect(row($0.after) == row($0.before).map { max(0, $0 - page) })
    },
    .hand(
      .down, .tab, "j", in: .groupNote, .memberNotes, does: "goes to the next field", given: toTop
    ) {
      #expect(row($0.after) == 1)
    },
    .hand(
      .up, .backTab, "k", in: .groupNote, .memberNotes, does: "goes to the field before",
      given: toEnd
    ) {
      #expect(row($0.after) == row($0.before).map { $0 - 1 })
    },
    .hand(.end, "G", in: .groupNote, .memberNotes, does: "goes to the last field", given: toTop) {
      var again = $0.after
      try again.press(.down)
      #expect(row($0.after) == row(again) && (row(again) ?? 0) > 8)
    },
    .hand(.home, "g", in: .groupNote, .memberNotes, does: "goes to the first field", given: toEnd) {
      #expect(row($0.after) == 0)
    },
    .hand(.pageDown, in: .groupNote, .memberNotes, does: "goes down some fields", given: toTop) {
      #expect(row($0.after) == 4)
    },
    .hand(.pageUp, in: .groupNote, .memberNotes, does: "goes up some fields", given: toEnd) {
      #expect(row($0.after) == row($0.before).map { $0 - 4 })
    },
  ]

  private static let toTop: @Sendable (inout WorkbenchDriver) throws -> Void = {
    try $0.press(.home)
  }

  private static let toEnd: @Sendable (inout WorkbenchDriver) throws -> Void = {
    try $0.press(.end)
  }

  /// The selected row of the list that is shown.
  static func row(_ person: WorkbenchDriver) -> Int? {
    let workbench = person.workbench
    switch workbench.place {
    case .groupNote: return workbench.session?.groupField.row
    case .memberNotes: return workbench.session?.memberField.row
    case .client: return workbench.client?.cursor.row
    // Rows that are summed up in another aren't there to be walked through.
    case .gate: return workbench.session.flatMap { $0.shownGateRows.place(of: $0.gateCursor.row) }
    default: return workbench.listCursor?.row
    }
  }

  private static func first(_ person: WorkbenchDriver) -> Int {
    person.workbench.comparison?.first ?? 0
  }
}
