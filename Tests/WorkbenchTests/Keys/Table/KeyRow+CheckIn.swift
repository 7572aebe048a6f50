import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// Lists outside the session.
  static let lists: [KeyRow] = [
    .command(.enter, in: .today, does: "opens the session") {
      #expect($0.workbench.place != .today && $0.session != nil)
    },
    .command(.enter, in: .groups, does: "opens the group") {
      #expect($0.workbench.place == .group)
    },
    .command(
      .enter, in: .group, does: "opens the selected session", given: { try $0.press(.end) }
    ) {
      #expect($0.session != nil && $0.workbench.routes.last == .session)
    },
    .command(.enter, in: .claims, does: "opens the claim") {
      #expect($0.workbench.place == .claim)
    },
    .command("g", in: .today, does: "shows the groups") {
      #expect($0.effects.contains(.loadGroups))
      #expect($0.workbench.place == .groups)
    },
    .command("c", in: .today, does: "shows the claims") {
      #expect($0.effects.contains(.loadClaims))
      #expect($0.workbench.place == .claims)
    },
    .command("+", in: .group, does: "asks whom to enrol") {
      guard case .enrol = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    .command("x", in: .group, does: "asks why a membership ends") {
      guard case .endMembership = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    .command("N", in: .group, does: "asks on which day the next session is") {
      guard case .schedule = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    .command(
      "u", .control("z"), .alt("u"), in: .group, does: "takes back what was done to the group last",
      given: { try $0.press("N", .enter) }
    ) {
      #expect($0.effects.contains { if case .takeBack = $0 { true } else { false } })
    },
    .command("W", in: .claim, does: "asks where to write the batch's file again") {
      guard case .batchFile = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    .command("V", in: .claim, does: "asks why the claim is void") {
      guard case .voidClaim = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    // In the two note tabs / and F3 are left out on purpose: their rows are fields, not a list.
    .command(
      "/", .function(3), in: .today, .groups, .group, .claims, .checkIn, .gate,
      does: "begins to narrow the list"
    ) {
      #expect($0.workbench.isFiltering && !$0.before.workbench.isFiltering)
    },
  ]

  /// The check-in (4.2): members 7 and 8 aren't accounted for, 1 and 3 are identified, 4 didn't come.
  static let checkIn: [KeyRow] = [
    .command(
      .space, in: .checkIn, does: "checks in as of now and goes on", given: { try $0.press("7") }
    ) {
      #expect($0.after.store.chart.encounters[6].attendance.status.presence?.isOpen == true)
      #expect(row($0.after) == 7)
    },
    .command("i", in: .checkIn, does: "asks for the identity", given: select("5")) {
      #expect($0.workbench.dialog?.purpose == .identity($0.after.store.chart.member(5)))
    },
    .command("l", in: .checkIn, does: "asks when the member joined", given: select("1")) {
      #expect($0.workbench.dialog?.purpose == .arrival($0.after.store.chart.member(1)))
    },
    .command("e", in: .checkIn, does: "asks when the member left", given: select("1")) {
      #expect($0.workbench.dialog?.purpose == .departure($0.after.store.chart.member(1)))
    },
    .command("a", in: .checkIn, does: "asks why the member isn't there", given: select("8")) {
      #expect($0.workbench.dialog?.purpose == .absence($0.after.store.chart.member(8)))
    },
    .command("d", in: .checkIn, does: "says who dropped off the line", given: select("1")) {
      #expect($0.after.store.chart.encounters[0].attendance.status.presence?.isOpen == false)
    },
    .command(
      "b", in: .checkIn, does: "says who is back on the line", given: { try $0.press("1", "d") }
    ) {
      #expect($0.before.store.chart.encounters[0].attendance.status.presence?.isOpen == false)
      #expect($0.after.store.chart.encounters[0].attendance.status.presence?.isOpen == true)
    },
    .command("w", in: .checkIn, does: "asks where the member is", given: select("1")) {
      #expect($0.workbench.dialog?.purpose == .whereabouts($0.after.store.chart.member(1)))
    },
    .command(.enter, in: .checkIn, does: "shows the member's note", given: select("3")) {
      #expect($0.workbench.place == .memberNotes)
      #expect($0.session?.noteEncounter?.client.id == $0.after.store.chart.member(3))
    },
    .command("+", in: .checkIn, does: "asks who walked in") {
      guard case .walkIn = $0.workbench.dialog?.purpose else {
        Issue.record("no question")
        return
      }
    },
    .command("n", in: .checkIn, does: "goes to the next with work to do", given: select("1")) {
      #expect(row($0.after) == 1)
    },
    .command(
      "N", in: .checkIn, does: "goes back to the last with work to do", given: select("1")
    ) {
      #expect(row($0.after) == 7)
    },
    .command("S", in: .checkIn, does: "starts the session", given: before) {
      #expect($0.after.store.chart.session.started != nil)
    },
    .command("X", in: .checkIn, does: "asks why it is cancelled", given: before) {
      #expect($0.workbench.dialog?.purpose == .cancelSession)
    },
    .command("E", in: .checkIn, does: "asks whether the session is over") {
      #expect($0.workbench.dialog?.purpose == .endSession)
    },
    .command("A", in: .checkIn, does: "asks for the times of all who are identified") {
      #expect($0.workbench.dialog?.purpose == .groupTimes)
    },
    .command("p", in: .checkIn, does: "asks for platform, privacy, recording") {
      #expect($0.workbench.dialog?.purpose == .detail)
    },
    .command("C", in: .checkIn, .gate, does: "closes the attendance log", given: over) {
      #expect(!$0.before.store.chart.session.isAttendanceClosed)
      #expect($0.after.store.chart.session.isAttendanceClosed)
    },
    .command(
      "O", in: .checkIn, .gate, does: "asks why it is opened again",
      given: { person in
        let tab: Character = person.workbench.place == .gate ? "4" : "1"
        person = try KeyPlaces.person(in: ExamplePractice.toDocument(), at: "15:35", tab: tab)
      }
    ) {
      #expect($0.workbench.dialog?.purpose == .reopen)
    },
    .hand("y", in: .dialog, does: "says that the identity matches", given: identity) {
      #expect($0.after.store.chart.encounters[4].identityCheck?.outcome == .verified)
    },
    .hand("n", in: .dialog, does: "says that the identity doesn't match", given: identity) {
      #expect($0.after.store.chart.encounters[4].identityCheck?.outcome == .mismatch)
    },
    .hand("+", .right, in: .dialog, does: "sets a time a minute later", given: arrival) {
      #expect(minutes($0) == 1)
    },
    .hand("-", .left, in: .dialog, does: "sets a time a minute earlier", given: arrival) {
      #expect(minutes($0) == -1)
    },
    .hand(">", .pageUp, in: .dialog, does: "sets a time five minutes later", given: arrival) {
      #expect(minutes($0) == 5)
    },
    .hand("<", .pageDown, in: .dialog, does: "sets a time five minutes earlier", given: arrival) {
      #expect(minutes($0) == -5)
    },
  ]

  private static func select(_ digit: Key) -> @Sendable (inout WorkbenchDriver) throws -> Void {
    { try $0.press(digit) }
  }

  private static let before: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    person = try KeyPlaces.person(in: ExamplePractice.chart(), at: "14:03", tab: "1")
  }

  /// The session is over and everybody accounted for, its log open.
  private static let over: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    let tab: Character = person.workbench.place == .gate ? "4" : "1"
    person = try KeyPlaces.person(in: ExamplePractice.afterSession(), at: "15:35", tab: tab)
  }

  private static let identity: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    person = try KeyPlaces.person(at: .checkIn)
    try person.press("5", "i")
  }

  private static let arrival: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    person = try KeyPlaces.person(at: .checkIn)
    try person.press("1", "l")
  }

  /// By how many minutes the time of a question was moved.
  private static func minutes(_ press: Press) -> Int? {
    guard let before = press.before.workbench.dialog?.items.first?.time,
      let after = press.workbench.dialog?.items.first?.time
    else { return nil }
    return before.minutes(until: after)
  }
}
