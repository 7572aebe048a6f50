import GroupCare
import Testing
import TestSupport
import Workbench

extension FakeStore {
  /// Today's session, one due since yesterday, one coming, one done and one cancelled.
  var today: TodayFacts {
    get throws {
      let summary = SessionSummary(
        chart, report: GateReport(chart, gate: ClaimGate(on: .exampleToday)))
      return TodayFacts(
        sessions: try otherSessions + [summary],
        names: Dictionary(
          uniqueKeysWithValues: chart.encounters.map { ($0.client.id, $0.client.name.listed) }),
        unsaved: Set(drafts.keys.map(\.session)).sorted(),
        answers: answers.values.sorted { $0.question.subject < $1.question.subject })
    }
  }

  /// What is known of the one payer: its row says little.
  var readiness: PayerReadiness {
    get throws {
      let payer = try ExamplePractice.payer()
      return PayerReadiness(
        payer: payer.id, name: payer.name,
        checklist: Checklist(payer, groups: [chart.group], enrolments: [], on: now.date))
    }
  }

  private var otherSessions: [SessionSummary] {
    get throws { try Self.otherSessions.get() }
  }

  /// Made once: they are the same for all, and signing and billing them takes longer than any test.
  private static let otherSessions: Result<[SessionSummary], any Error> =
    Result {
      var due = try past("S-0311-ANX", name: "Anxiety CBT", days: -1)
      try due.sign(.group(due.chart.session.id))
      for number in 1...6 {
        try due.sign(.member(due.chart.session.id, due.chart.member(number)))
      }
      var ready = try past("S-0309-ANX", name: "Anxiety CBT, evening group", days: -3)
      try ready.signEveryNote()
      var done = try past("S-0305-ANX", name: "Anxiety CBT", days: -7)
      try done.signEveryNote()
      _ = try done.writeClaims(to: "done.837")
      var cancelled = try planned("S-0312-MFG", name: "Multiple-family", days: 0)
      try cancelled.chart.carryOut(.cancel(reason: "ill"), at: "09:00")
      let coming = try planned("S-0319-DBT", name: "DBT Skills", days: 7)
      return [done, ready, due, cancelled, coming].map {
        SessionSummary($0.chart, report: GateReport($0.chart, gate: ClaimGate(on: .exampleToday)))
      }
    }

  private static func planned(_ id: String, name: String, days: Int) throws -> FakeStore {
    var group = try ExamplePractice.group()
    group.name = name
    group.module = ""
    let template = try ExamplePractice.chart(ExampleMember.plain(7))
    let start = try ExamplePractice.time("10:00").adding(minutes: days * 1440)
    let sessionID = try #require(SessionID(id))
    let session = try #require(
      Session(
        id: sessionID, group: group.id, start: start, end: start.adding(minutes: 90),
        detail: template.session.detail))
    return try FakeStore(
      SessionChart(
        practice: template.practice, group: group, session: session,
        groupNote: template.groupNote, encounters: template.encounters,
        clinicians: template.clinicians))
  }

  private static func past(_ id: String, name: String, days: Int) throws -> FakeStore {
    var store = try planned(id, name: name, days: days)
    let start = store.chart.session.scheduledStart
    let context = ChangeContext(by: try ExamplePractice.clinician().id, at: start)
    try store.chart.apply(.start(at: start), context)
    for encounter in store.chart.encounters {
      let client = encounter.client.id
      try store.chart.apply(.join(client, at: start), context)
      try store.chart.apply(
        .setIdentityCheck(
          client,
          IdentityCheck(
            method: .knownToClinician, outcome: .verified, checkedBy: context.by,
            checkedAt: start)), context)
    }
    try store.chart.apply(.end(at: start.adding(minutes: 90)), context)
    try store.chart.apply(.closeAttendance, context)
    try store.chart.writeEveryNote()
    return store
  }

  var groups: [GroupRow] {
    get throws {
      var other = try ExamplePractice.group(kind: .psychoeducation)
      other.name = "Understanding medication and sleep, a class"
      other.module = ""
      return [
        GroupRow(
          group: try ExamplePractice.group(), enrolled: chart.enrolledCount,
          next: try today.sessions.last),
        GroupRow(group: other, enrolled: 0, next: nil),
      ]
    }
  }

  /// The members and their session, and the others, who are in no group.
  var directory: Directory {
    get throws {
      let next = try today.sessions.last
      let members = chart.encounters.map {
        Directory.Person(
          id: $0.client.id, name: $0.client.name.listed, group: chart.group, next: next)
      }
      let others = candidates.map {
        Directory.Person(id: $0.id, name: $0.name.listed, group: nil, next: nil)
      }
      return Directory(people: members + others, groups: try groups.map(\.group))
    }
  }

  /// The members and the others, by name, as the list of clients has them.
  var clients: [ClientOverview] {
    get throws {
      let next = try today.sessions.last
      let members = try chart.encounters.map { encounter in
        let date = chart.session.dateOfService
        return ClientOverview(
          client: encounter.client.plain, groups: [chart.group],
          coverage: encounter.billing.coverageStanding(on: date),
          authorization: encounter.billing.authorizationStanding(
            in: chart.group, of: encounter.client, practice: try ExamplePractice.profile(), on: date
          ), next: next)
      }
      let others = candidates.map {
        ClientOverview(
          client: $0.plain, groups: [], coverage: .missing, authorization: .notApplicable,
          next: nil)
      }
      return (members + others).sorted { $0.client.name.listed < $1.client.name.listed }
    }
  }

  func group(_ effect: Effect) throws -> GroupFacts {
    let (notice, step): (String?, GroupStep?) =
      switch effect {
      case .enrol:
        (
          "Quill, Cy is enrolled from today on; u takes it back.",
          .enrolled(try #require(MembershipID("M-90")))
        )
      case .endMembership(let id, _, _):
        ("The membership ends today; u takes it back.", .ended(try membership(id)))
      case .scheduleNext(_, let date):
        (
          "S-NEXT is planned for \(date); u takes it back.",
          .planned(try #require(SessionID("S-NEXT")))
        )
      case .takeBack: ("Taken back.", nil)
      default: (nil, nil)
      }
    let roster = try chart.encounters.map { encounter in
      RosterRow(
        membership: try membership(#require(MembershipID("M-\(encounter.order)"))),
        client: encounter.client, outlook: try outlook(of: encounter.client.id))
    }
    return GroupFacts(
      group: chart.group, facilitator: try ExamplePractice.clinician().signature, roster: roster,
      sessions: try today.sessions, candidates: candidates, notice: notice,
      step: step)
  }

  private func membership(_ id: MembershipID) throws -> Membership {
    let encounter = try #require(chart.encounters.first { "M-\($0.order)" == id.text })
    return Membership(
      id: id, group: chart.group.id, client: encounter.client.id, order: encounter.order,
      period: try endings[id] ?? ExampleMember.thisYear())
  }
}

extension Client {
  /// The client without diagnoses, as lists have it.
  fileprivate var plain: Client {
    var client = self
    client.diagnoses = []
    return client
  }
}
