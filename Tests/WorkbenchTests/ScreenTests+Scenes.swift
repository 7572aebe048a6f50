import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

extension ScreenTests {
  static let scenes: [Scene] =
    (lists + overviews).map { scene in
      var scene = scene
      scene.opensSession = false
      return scene
    } + checkIns + notes + gates + overlays

  private static let lists: [Scene] = [
    Scene("sign-in", { try ExamplePractice.chart() }),
    Scene("sign-in-refused", { try ExamplePractice.chart() }) { person in
      try person.type("torres")
      try person.press(.enter)
      try person.type("wrong")
      try person.press(.enter)
      try person.take(.signInRefused)
    },
    Scene("sign-in-paused", { try ExamplePractice.chart() }) { person in
      try person.type("torres")
      try person.press(.enter)
      try person.type("wrong")
      try person.press(.enter)
      try person.take(.attemptsPaused(seconds: 899))
    },
    Scene("today", at: "13:50", { try ExamplePractice.chart() }),
    Scene("today-empty", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.take(.today(TodayFacts(sessions: [], unsaved: [])))
    },
    Scene("today-warned", at: "13:50", { try ExamplePractice.warned() }) { try $0.press("n") },
    Scene("groups", { try ExamplePractice.chart() }) { try $0.press("g") },
    Scene("group", { try ExamplePractice.chart() }) { try $0.press("g", .enter) },
    Scene("group-enrol", { try ExamplePractice.chart() }) { person in
      try person.press("g", .enter, "+")
      try person.type("qu")
    },
    Scene("group-end-membership", { try ExamplePractice.chart() }) { person in
      try person.press("g", .enter, "x")
      try person.type("moved away")
    },
    Scene("clients", at: "13:50", { try ExamplePractice.chart() }) { try $0.press("p") },
    Scene("clients-found", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", "/")
      try person.type("an")
      try person.press(.enter)
    },
    Scene("client", at: "13:50", { try ExamplePractice.chart() }) { try $0.press("p", .enter) },
    Scene("client-plan", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", .enter)
      for _ in 0..<7 { try person.press(.tab) }
    },
    Scene("client-end", at: "13:50", { try ExamplePractice.chart() }) {
      try $0.press("p", .enter, .end)
    },
    Scene("client-uncovered", at: "13:50", { try ExamplePractice.chart() }) {
      try $0.press("p", "4", .enter)
    },
    Scene("client-withheld", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", .enter)
      let client = person.store.chart.member(1)
      try person.take(
        .client(person.store.client(client, withholding: Set(ClientPart.allCases))))
      for _ in 0..<6 { try person.press(.tab) }
    },
    Scene("client-add-diagnosis", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", .enter, "+")
      try person.type("eating disorder")
      for _ in 0..<15 { try person.press(.backspace) }
      try person.type("nervosa bulim")
    },
    Scene("client-unknown-diagnosis", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", .enter, "+")
      try person.type("g47.00")
      try person.press(.enter)
    },
    Scene("client-end-diagnosis", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p", .enter)
      for _ in 0..<6 { try person.press(.tab) }
      try person.press("x")
    },
    Scene("clients-empty", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("p")
      try person.take(.clients([]))
    },
    Scene("claims", at: "15:50", { try ExamplePractice.billed().chart }) { person in
      person.store.claims = try ExamplePractice.billed().claims
      try person.press("c")
    },
    Scene("claims-reading", at: "15:50", { try ExamplePractice.billed().chart }) { person in
      person.isHeld = true
      try person.press("c")
      try person.take(.readingClaims(ReadingProgress(done: 12_500, total: 100_007)))
    },
    Scene("claims-sorted", at: "15:50", { try ExamplePractice.billed().chart }) { person in
      person.store.claims = try ExamplePractice.billed().claims
      try person.press("c", "s", "s")
    },
    Scene("today-sorted", at: "13:50", { try ExamplePractice.chart() }) { try $0.press("s") },
    Scene("group-sorted", { try ExamplePractice.chart() }) {
      try $0.press("g", .enter, "s")
    },
    Scene("claims-empty", { try ExamplePractice.chart() }) { try $0.press("c") },
    Scene("claim", at: "15:50", { try ExamplePractice.billed().chart }) { person in
      person.store.claims = try ExamplePractice.billed().claims
      try person.press("c", .enter)
    },
    Scene("claim-void", at: "15:50", { try ExamplePractice.billed().chart }) { person in
      person.store.claims = try ExamplePractice.billed().claims
      try person.press("c", .enter, "V")
    },
  ]

  /// The screens about the practice itself.
  static let overviews: [Scene] = [
    Scene("log", at: "13:50", { try ExamplePractice.chart() }) { try $0.press("l") },
    Scene("log-blocked", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("l", "/")
      try person.type("claims.gen")
      try person.press(.enter)
    },
    Scene("log-damaged", at: "13:50", { try ExamplePractice.chart() }) { person in
      person.store.damagedEntries = [496]
      person.store.logCondition = .broken(sequence: 496)
      try person.press("l", .down, .down, .down, .down)
    },
    Scene("rules", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press("y")
      for _ in 0..<13 { try person.press(.down) }
    },
    Scene("rule", at: "15:35", { try ExamplePractice.toDocument() }) { person in
      try person.take(.session(person.store.loaded))
      try person.press(.escape, "y", "/")
      try person.type("note.missing-plan")
      try person.press(.enter, .enter)
    },
    Scene("settings", at: "13:50", { try ExamplePractice.chart() }) {
      try $0.press(",", .down)
    },
    Scene("settings-number", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press(",", .down, .enter, .backspace, .backspace)
      try person.type("45")
      try person.press(.enter)
    },
    Scene("settings-flag", at: "13:50", { try ExamplePractice.chart() }) { person in
      try person.press(",", .down, .down, .down, .enter)
    },
    Scene("settings-end", at: "13:50", { try ExamplePractice.chart() }) {
      try $0.press(",", .end, .up, .up)
    },
    Scene("log-reading", at: "13:50", { try ExamplePractice.chart() }) { person in
      person.store.logCount = 100_000
      try person.press("l")
      person.isHeld = true
      try person.press("/")
      try person.type("c-4")
      try person.deliverOne()
    },
  ]

  private static let checkIns: [Scene] = [
    Scene("check-in-before", at: "13:50", { try ExamplePractice.chart() }),
    Scene("check-in-empty", at: "13:50", { try ExamplePractice.chart([]) }),
    Scene("check-in-running", { try ExamplePractice.inSession() }) { person in
      try person.press("+")
      try person.type("quist")
      try person.press(.enter, .space, "3")
    },
    Scene("check-in-psychoeducation", at: "13:50") {
      try ExamplePractice.chart(kind: .psychoeducation)
    },
    Scene("check-in-closed", at: "15:35", { try ExamplePractice.toDocument() }) {
      try $0.press(.alt("1"))
    },
    Scene("check-in-cancelled", { try ExamplePractice.chart() }) { person in
      try person.press("X")
      try person.type("ill")
      try person.press(.enter)
    },
    Scene("dialog-identity", { try ExamplePractice.inSession() }) { try $0.press("1", "i") },
    Scene("dialog-identity-remote", { try ExamplePractice.inSession() }) {
      try $0.press("2", "i")
    },
    Scene("dialog-late", { try ExamplePractice.inSession() }) { try $0.press("3", "l") },
    Scene("dialog-left-early", { try ExamplePractice.inSession() }) { try $0.press("1", "e") },
    Scene("check-in-find", { try ExamplePractice.inSession() }) { person in
      try person.press("/")
      try person.type("an")
    },
    Scene("check-in-found", { try ExamplePractice.inSession() }) { person in
      try person.press("/")
      try person.type("an")
      try person.press(.enter)
    },
    Scene("dialog-end", { try ExamplePractice.inSession() }) { try $0.press("E") },
    Scene("dialog-all-times", at: "15:35", { try ExamplePractice.afterSession() }) {
      try $0.press(.alt("1"), "A")
    },
    Scene("dialog-absence", { try ExamplePractice.inSession() }) { try $0.press("8", "a") },
    Scene("dialog-where", { try ExamplePractice.inSession() }) { try $0.press("8", "w") },
    Scene("dialog-walk-in", { try ExamplePractice.inSession() }) { try $0.press("+") },
    Scene("dialog-identity-phone", { try ExamplePractice.inSession() }) {
      try $0.press("5", "i")
    },
    Scene("dialog-details-length", at: "16:00", { try ExamplePractice.longSession() }) {
      try $0.press(.alt("1"), "p")
    },
    Scene("dialog-details", { try ExamplePractice.inSession() }) { try $0.press("p") },
    Scene("dialog-reopen", at: "15:35", { try ExamplePractice.toDocument() }) {
      try $0.press(.alt("1"), "O")
    },
    Scene("dialog-cancel", { try ExamplePractice.chart() }) { try $0.press("X") },
  ]

  private static let notes: [Scene] = [
    Scene("group-note-empty", { try ExamplePractice.inSession() }) { try $0.press(.alt("2")) },
    Scene("group-note-typing", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("none noted")
    },
    Scene("group-note-choice", { try ExamplePractice.inSession() }) {
      try $0.press(.alt("2"), .end, .enter)
    },
    Scene("group-note-asked", at: "16:00", { try ExamplePractice.longSession() }) {
      try $0.press(.alt("2"), .end, .up)
    },
    Scene("group-note-complete", at: "15:40", { try ExamplePractice.toSign() }) {
      try $0.press(.alt("2"))
    },
    Scene("group-note-signed", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("2"))
    },
    Scene("member-note-nobody", at: "13:50", { try ExamplePractice.chart() }) {
      try $0.press(.alt("3"))
    },
    Scene("member-note-empty", { try ExamplePractice.inSession() }) {
      try $0.press(.alt("1"), "1", .enter)
    },
    Scene("member-note-typing", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("1"), "1", .enter, .down, .enter)
      try person.type(
        "Came in tense; after paced breathing with a partner the urge went from 7 to 4, and Maria "
          + "named two situations of the week in which she'll use it.\nSaid she feels 王 and é.")
    },
    Scene("phrases", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("1"), "1", .enter, .down, .enter)
      try person.type("Came in tense.")
      try person.press(.alt("i"), .down, .down, .down)
    },
    Scene("phrases-other-field", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("1"), "1", .enter, .down, .enter, .alt("i"))
      try person.type("until")
    },
    Scene("phrase-put-in", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("1"), "1", .enter, .down, .enter)
      try person.type("Came in tense.")
      try person.press(.alt("i"), .enter)
    },
    Scene("field-search", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("Tolerate distress without acting on it; rate Distréss before and after.")
      try person.press(.control("f"))
      try person.type("distr")
    },
    Scene("field-search-again", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("Tolerate distress without acting on it; rate Distréss before and after.")
      try person.press(.control("f"))
      try person.type("distr")
      try person.press(.enter)
    },
    Scene("field-search-nothing", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("Tolerate distress without acting on it; rate Distréss before and after.")
      try person.press(.control("f"))
      try person.type("distrust")
    },
    Scene("field-search-found", { try ExamplePractice.inSession() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("Tolerate distress without acting on it; rate Distréss before and after.")
      try person.press(.control("f"))
      try person.type("acting")
      try person.press(.escape)
    },
    Scene("member-note-choice", { try ExamplePractice.inSession() }) {
      try $0.press(.alt("1"), "6", .enter, .enter)
    },
    Scene("member-note-end", { try ExamplePractice.inSession() }) {
      try $0.press(.alt("1"), "6", .enter, .end)
    },
    Scene("member-note-complete", at: "15:40", { try ExamplePractice.toSign() }),
    Scene("member-note-copied", at: "15:42", { try ExamplePractice.copied() }) {
      try $0.press(.alt("3"))
    },
    Scene("comparison", at: "15:42", { try ExamplePractice.copied() }) {
      try $0.press(.alt("3"), "=")
    },
    Scene("member-note-signed", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("3"))
    },
    Scene("dialog-addendum", at: "15:50", { try ExamplePractice.toBill() }) { person in
      try person.press(.alt("3"), "A")
      try person.type(
        "Called back on Friday: the plan for the weekend holds, and the crisis line is known.")
    },
    Scene("dialog-correction", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("3"), .down, "c")
    },
    Scene("dialog-correction-choice", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("3"), "c")
    },
    Scene("dialog-conflict", at: "15:35", { try ExamplePractice.toDocument() }) { person in
      try person.press(.alt("2"), .enter)
      try person.type("Mine is this text.")
      try person.store.someoneElse(
        .writeGroupNote(
          .objective,
          String(repeating: "Theirs is a long text that goes on over many lines. ", count: 30)))
      try person.press(.escape)
    },
    Scene("dialog-passphrase", at: "15:40", { try ExamplePractice.toSign() }) { person in
      try person.signIn(asksPassphrase: true, isDemo: false)
      try person.press("s")
      try person.type("secret")
    },
    Scene("refused", at: "15:40", { try ExamplePractice.toDocument() }) { try $0.press("s") },
    Scene("failed", at: "15:40", { try ExamplePractice.toDocument() }) { person in
      person.store.failure = "The disk is full; free some space, then go on."
      try person.press(.enter, "1", .escape)
    },
  ]

  private static let gates: [Scene] = [
    Scene("gate-running", { try ExamplePractice.inSession() }) { try $0.press(.alt("4")) },
    Scene("gate-notes-missing", at: "15:40", { try ExamplePractice.toDocument(1) }) {
      try $0.press(.alt("4"), .end)
    },
    Scene("gate-unfolded", at: "15:40", { try ExamplePractice.toDocument(1) }) {
      try $0.press(.alt("4"), .down, .right, .down)
    },
    Scene("gate-open", at: "15:50", { try ExamplePractice.toBill() }) { try $0.press(.alt("4")) },
    Scene("gate-withheld", at: "15:50", { try ExamplePractice.withheld() }) {
      try $0.press(.alt("4"))
    },
    Scene("gate-remark", at: "15:50", { try ExamplePractice.remarked() }) {
      try $0.press(.alt("4"), .down, .down)
    },
    Scene("gate-overridable", at: "15:50", { try ExamplePractice.copiedAndSigned() }) {
      try $0.press(.alt("4"))
    },
    Scene("gate-override", at: "15:50", { try ExamplePractice.copiedAndSigned() }) { person in
      try person.press(.alt("4"), "B")
      try person.type("Both read the same worksheet aloud; what each said of it is in")
    },
    Scene("gate-overridden", at: "15:50", { try ExamplePractice.copiedAndSigned() }) { person in
      try person.press(.alt("4"), "B")
      try person.type("Both read the same worksheet aloud; what each said of it is their own.")
      try person.press(.enter)
    },
    Scene("why", at: "15:50", { try ExamplePractice.copiedAndSigned() }) {
      try $0.press(.alt("4"), "y", .end)
    },
    Scene("why-facts", at: "15:50", { try ExamplePractice.withheld() }) {
      try $0.press(.alt("4"), "y")
    },
    Scene("checklist-member", at: "15:50", { try ExamplePractice.copiedAndSigned() }) {
      try $0.press(.alt("4"), "t")
    },
    Scene("checklist-session", at: "15:40", { try ExamplePractice.toDocument(1) }) {
      try $0.press(.alt("4"), "T")
    },
    Scene("checklist-payer", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("4"), "y", "p")
    },
    Scene("claim-overridden", at: "15:50", { try ExamplePractice.copiedAndSigned() }) { person in
      try person.press(.alt("4"), "B")
      try person.type("Both read the same worksheet aloud; what each said of it is their own.")
      try person.press(.enter, .up, "B")
      try person.type("The name is a street's.")
      try person.press(.enter, "R", .enter, .alt("h"), "c", .enter)
    },
    Scene("gate-claim-file", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("4"), "R")
    },
    Scene("gate-written", at: "15:50", { try ExamplePractice.toBill() }) {
      try $0.press(.alt("4"), "R", .enter)
    },
  ]
}

extension ExamplePractice {
  /// Every note is written, the second copied from the first in part, with a name forgotten in it.
  static func copied() throws -> SessionChart {
    var chart = try toSign()
    for field in [ProgressNoteField.observations, .relevance, .plan] {
      let text = try #require(chart.encounters[1].note.content[field].split(separator: ".").first)
      try chart.carryOut(
        .writeNote(chart.member(1), field, "\(text). Thanked Member3 and left."), at: "15:41")
    }
    return chart
  }

  /// Documented, with one member whose claim can't be made.
  static func withheld() throws -> SessionChart {
    try documented(ExampleMember.plain(2) + [ExampleMember.eight[6]])
  }

  /// Of another practice: longer than usual, and nobody said why.
  static func longSession() throws -> SessionChart {
    SessionChart.example { session in
      session.groupSigning = .draft
      session.payersSay { $0.usualMinutes = Bounds(lowest: 45, highest: 60) }
    }
  }

  /// Documented, with one member whose last authorized unit it uses.
  static func remarked() throws -> SessionChart {
    var members = ExampleMember.plain(3)
    members[1].units = 1
    return try documented(members)
  }

  private static func documented(_ members: [ExampleMember]) throws -> SessionChart {
    var chart = try chart(members)
    try chart.carryOut(.start(at: time("14:00")), at: "14:00")
    for number in 1...members.count {
      try chart.carryOut(.join(chart.member(number), at: time("14:00")), at: "14:00")
      try chart.identify(number)
    }
    try chart.carryOut(.end(at: time("15:30")), .closeAttendance, at: "15:30")
    try chart.writeEveryNote()
    var store = try FakeStore(chart)
    try store.signEveryNote()
    return store.chart
  }
}
