import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

extension KeyRow {
  /// The tabs of a session, and the two with notes as long as nothing is written (4.1).
  static let notes: [KeyRow] = [
    .command(.alt("1"), in: Place.session.union([.field]), does: "shows the check-in") {
      #expect($0.workbench.place == .checkIn)
    },
    // Alt with a digit, where R11 of terminal.md has F keys: design.md, Settled, and 0004.
    .command(.alt("2"), in: Place.session.union([.field]), does: "shows the group note") {
      #expect($0.workbench.place == .groupNote)
    },
    .command(.alt("3"), in: Place.session.union([.field]), does: "shows the members' notes") {
      #expect($0.workbench.place == .memberNotes)
    },
    .command(.alt("4"), in: Place.session.union([.field]), does: "shows the gate") {
      #expect($0.workbench.place == .gate)
    },
    // In the tabs with notes Tab goes to the next field instead: "next field or pane".
    .command(.tab, in: .checkIn, .gate, does: "shows the tab to the right") {
      #expect($0.workbench.place == ($0.place == .gate ? .checkIn : .groupNote))
    },
    .command(.backTab, in: .checkIn, .gate, does: "shows the tab to the left") {
      #expect($0.workbench.place == ($0.place == .gate ? .memberNotes : .gate))
    },
    .command(
      "u", .control("z"), .alt("u"), in: Place.session, does: "takes back the last change",
      given: write
    ) {
      #expect($0.before.store.chart.groupNote.content[.topic] == "Breathing")
      #expect($0.after.store.chart.groupNote.content[.topic] == "")
    },
    .command(
      "U", .control("y"), in: Place.session, does: "does again what was taken back",
      given: { person in
        try write(&person)
        try person.press("u")
      }
    ) {
      #expect($0.before.store.chart.groupNote.content[.topic] == "")
      #expect($0.after.store.chart.groupNote.content[.topic] == "Breathing")
    },
    .command(.enter, .function(4), in: .groupNote, .memberNotes, does: "opens the field") {
      #expect($0.session?.editing?.place == $0.before.workbench.session?.selectedPlace)
      #expect($0.session?.editing != nil)
    },
    .command("s", in: .groupNote, .memberNotes, does: "signs the note", given: complete) {
      var after = $0.after
      #expect(after.wishes.isEmpty)
      try after.press(.enter)
      let chart = after.store.chart
      #expect(after.wishes.count == 1)
      #expect(chart.groupNote.signed != nil || chart.encounters[0].note.signed != nil)
    },
    .command(
      "S", in: .groupNote, .memberNotes, does: "signs every complete note", given: complete
    ) {
      var after = $0.after
      try after.press(.enter)
      let chart = after.store.chart
      #expect(chart.groupNote.signed != nil)
      #expect(chart.encounters.allSatisfy { $0.note.signed != nil })
    },
    .command(
      "o", in: .groupNote, .memberNotes, does: "co-signs a supervised clinician's note",
      given: supervised
    ) {
      let note = $0.session?.shownNote
      var after = $0.after
      try after.press(.enter)
      #expect(after.wishes.map(\.what) == note.map { [.coSignature($0)] })
    },
    .command("h", in: .groupNote, .memberNotes, does: "shows the note's history", given: signed) {
      #expect($0.workbench.dialog?.purpose == .noteHistory)
    },
    .command("A", in: .groupNote, .memberNotes, does: "asks for an addendum", given: signed) {
      #expect($0.workbench.dialog?.purpose == $0.session?.shownNote.map { .addendum($0) })
    },
    .command("c", in: .groupNote, .memberNotes, does: "asks for a correction", given: signed) {
      #expect($0.workbench.dialog?.purpose == $0.session?.selectedPlace.map { .correction($0) })
    },
    .command(
      .special(.down, .alt), ">", in: .memberNotes, does: "goes to the next member's note"
    ) {
      #expect($0.session?.member.row == 1)
    },
    .command(
      .special(.up, .alt), "<", in: .memberNotes, does: "goes to the note of the member before"
    ) {
      #expect($0.session?.member.row == 2)
    },
    .command(
      "=", .alt("="), in: .memberNotes, does: "shows the note beside the one it is like",
      given: { person in
        person = try KeyPlaces.person(in: ExamplePractice.copied(), at: "15:42", tab: "3")
      }
    ) {
      #expect($0.workbench.place == .comparison)
    },
    .command(
      "=", .alt("="), in: .comparison, does: "shows the other note that comes close",
      given: likeTwo
    ) {
      #expect($0.workbench.comparison?.index == 1)
    },
    .command("n", in: .groupNote, .memberNotes, does: "goes to the next field with a gap") {
      #expect(row($0.after) == 1)
    },
    .command(
      "N", in: .groupNote, .memberNotes, does: "goes back to the last field with a gap"
    ) {
      let model = try #require($0.session)
      let encounter = try #require(model.noteEncounter)
      let (group, own) = (model.groupGaps, model.gaps(of: encounter))
      #expect(
        row($0.after)
          == ($0.place == .groupNote
            ? GroupNoteField.allCases.lastIndex { group[$0] != nil }
            : model.memberFields.lastIndex { own[$0] != nil }))
    },
  ]

  /// The gate (4.4), and going from blocker to blocker from anywhere.
  static let gate: [KeyRow] = [
    .command(.enter, in: .gate, does: "goes to where the blocker is mended") {
      #expect($0.workbench.place != .gate)
      var back = $0.after
      try back.press(.escape)
      #expect(back.workbench.place == .gate && row(back) == row($0.before))
    },
    .command(
      .right, "+", in: .gate, does: "shows each thing that a note lacks",
      given: { try $0.press(.home) }
    ) {
      #expect($0.workbench.shownRows.count > $0.before.workbench.shownRows.count)
      #expect(row($0.after) == 0)
    },
    .command(
      .left, "-", in: .gate, does: "sums up what a note lacks",
      given: { try $0.press(.home, .right, .down, .down) }
    ) {
      #expect($0.workbench.shownRows.count < $0.before.workbench.shownRows.count)
      #expect(row($0.after) == 0)
    },
    .command(
      .function(8), "]", in: .today, .groups, .group, .claims, .claim, .clients, .client, .log,
      .rules, .rule, .settings,
      does: "opens the session to mend next"
    ) { press in
      #expect(press.effects.contains { if case .openSession = $0 { true } else { false } })
    },
    .command(
      .function(8), "]", in: .comparison, .explanation,
      does: "goes from what is read to the next blocker"
    ) {
      #expect($0.session?.lastJump != nil && Place.session.contains($0.workbench.place))
    },
    .command(.function(8), "]", in: Place.session, does: "goes to the next blocker") {
      #expect($0.after.message.contains("1 of "))
      #expect($0.session?.lastJump == $0.session?.gateBlockers.first)
    },
    .command(.function(8), .alt("n"), in: .field, does: "saves, then goes to the next blocker") {
      #expect($0.after.store.chart.encounters[0].note.content[.response] == KeyPlaces.text)
      #expect($0.session?.lastJump != nil && $0.workbench.place != .field)
    },
    .command(
      .function(7), "[", in: Place.session, does: "goes to the blocker before",
      given: { try $0.press(.function(8), .function(8)) }
    ) {
      #expect($0.before.message.contains("2 of "))
      #expect($0.after.message.contains("1 of "))
    },
    .command(.function(7), .alt("p"), in: .field, does: "saves, then goes to a blocker") {
      #expect($0.after.store.chart.encounters[0].note.content[.response] == KeyPlaces.text)
      #expect($0.session?.lastJump != nil && $0.workbench.place != .field)
    },
    .command(
      "R", in: .gate, does: "says what stops the claims, and stands on the first of it",
      given: { try $0.press(.end) }
    ) {
      #expect($0.after.message.contains(" items block: "))
      #expect(row($0.after) == 0 && $0.workbench.dialog == nil)
    },
    // The one question asks for the file, which Enter answers; terminal.md has a plain y here.
    .command(
      "R", in: .gate, does: "asks where to write the claims once nothing stops them",
      given: { person in
        person = try KeyPlaces.person(in: ExamplePractice.toBill(), at: "15:45", tab: "4")
      }
    ) {
      #expect($0.workbench.dialog?.purpose == .claimFile)
      var person = $0.after
      try person.press(.enter)
      #expect(person.store.claims.count == 3)
    },
  ]

  /// Writes something that can be taken back, and comes back to the tab.
  private static let write: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    let tab = (person.workbench.session?.tab.rawValue ?? 0) + 1
    try person.press(.alt("2"), .home, .down, .enter)
    try person.type("Breathing")
    try person.press(.escape, .alt(Character(String(tab))))
  }

  private static func turned(
    _ chart: SessionChart, like person: WorkbenchDriver, at time: String
  ) throws -> WorkbenchDriver {
    let tab: Character = person.workbench.place == .groupNote ? "2" : "3"
    return try KeyPlaces.person(in: chart, at: time, tab: tab)
  }

  private static let complete: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    person = try turned(ExamplePractice.toSign(), like: person, at: "15:40")
  }

  private static let signed: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    person = try turned(ExamplePractice.toBill(), like: person, at: "15:50")
  }

  /// Everything is signed by somebody whom another supervises, and that one is signed in.
  private static let supervised: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    let chart = try ExamplePractice.toBill()
    let author = try ExamplePractice.clinician()
    let supervisor = Clinician(
      id: try #require(ClinicianID("reyes")),
      name: try #require(PersonName(family: "Reyes", given: "Ines")),
      credential: Credential("LCSW"))
    var supervised = author
    supervised.supervisor = supervisor.id
    let tab: Character = person.workbench.place == .groupNote ? "2" : "3"
    person = try WorkbenchDriver(
      SessionChart(
        practice: chart.practice, group: chart.group, session: chart.session,
        groupNote: chart.groupNote, encounters: chart.encounters,
        clinicians: [author.id: supervised, supervisor.id: supervisor]), at: "15:50")
    try person.take(
      .signedIn(
        SignedIn(
          user: supervisor, profile: ExamplePractice.profile(), now: person.store.now,
          asksPassphrase: false)))
    try person.take(.session(person.store.loaded))
    try person.press(.alt(tab))
  }

  /// A note that is like another member's, and like the member's own of an earlier week.
  private static let likeTwo: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    var chart = try ExamplePractice.copied()
    let member = chart.encounters[0]
    var billing = member.billing
    billing.earlierNotes = [
      EarlierNote(
        session: try #require(SessionID("S-0305-DBT")),
        date: try #require(CalendarDate(iso: "2026-03-05")), content: member.note.content,
        of: member.client)
    ]
    chart.encounters[0] = Encounter(
      client: member.client, order: member.order, attendance: member.attendance,
      identityCheck: member.identityCheck, note: member.note, billing: billing)
    person = try KeyPlaces.person(in: chart, at: "15:42", tab: "3")
    try person.press("=")
  }
}
