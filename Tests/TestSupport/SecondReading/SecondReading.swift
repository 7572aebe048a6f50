public import GroupCare

/// The rules of both gates said a second time, slow and obvious, to hold the gates against.
///
/// It reads what a session's chart holds and none of what the gates work with: no ruling, no counted
/// service, no attended time, no judged note. Days are walked, rows are listed, words are compared
/// one by one. What a text is worth it knows from ``KnownTexts``, so it can be asked only about
/// sessions whose notes are made of those.
public struct SecondReading: Sendable {
  let chart: SessionChart
  let today: CalendarDate
  let table: DiagnosisTable?
  /// The notes of those who came, without what all of them share by right.
  let notes: [ClientID: PlainWords]

  /// Reads a session as it stands on a day.
  ///
  /// - Parameters:
  ///   - chart: The session.
  ///   - today: The day.
  ///   - table: The diagnosis codes there are, where the gate asks for them too.
  public init(_ chart: SessionChart, on today: CalendarDate, table: DiagnosisTable? = nil) {
    self.chart = chart
    self.today = today
    self.table = table
    var shared = Self.page
    shared.add(GroupNoteField.allCases.map { chart.groupNote.content[$0] } + [chart.group.title])
    notes = chart.encounters.reduce(into: [:]) { notes, member in
      guard case .present = member.attendance.status else { return }
      var sharedWithPlan = shared
      sharedWithPlan.add(
        (member.billing.plan?.goals ?? []).flatMap { [$0.text, $0.baseline, $0.target] })
      notes[member.client.id] = PlainWords(
        member.note.content, of: member.client, without: sharedWithPlan)
    }
  }

  /// What stands on every page.
  private static let page = PlainShared(
    ProgressNoteField.fields(goals: [], assignsHomework: true).flatMap { [$0.label, $0.prompt] })

  /// What the gates should say.
  public var answer: GateAnswer {
    let members = chart.encounters.map { MemberReading(self, $0) }
    var answer = GateAnswer()
    for code in BlockerCode.allCases {
      if holds(code) { answer.session.insert(GateAnswer.SessionBlocker(code: code, client: nil)) }
      for member in members where member.stopsSession(code) {
        answer.session.insert(
          GateAnswer.SessionBlocker(code: code, client: member.member.client.id))
      }
    }
    let isDocumented = answer.session.isEmpty
    answer.encounters = members.map { $0.answer(isDocumented: isDocumented) }
    return answer
  }

  /// The encounters of those who came.
  var there: [Encounter] {
    chart.encounters.filter {
      if case .present = $0.attendance.status { true } else { false }
    }
  }

  /// When it started.
  var started: Timestamp? {
    switch chart.session.state {
    case .scheduled, .cancelled: nil
    case .inSession(let started): started
    case .documenting(let started, _, _): started
    case .documented(let started, _, _, _): started
    }
  }

  /// When it ended.
  var ended: Timestamp? {
    switch chart.session.state {
    case .scheduled, .cancelled, .inSession: nil
    case .documenting(_, let ended, _): ended
    case .documented(_, let ended, _, _): ended
    }
  }

  /// The day on the wall when it started, or should start.
  var date: CalendarDate { (started ?? chart.session.scheduledStart).wallDay }

  var isCancelled: Bool {
    if case .cancelled = chart.session.state { true } else { false }
  }

  /// The whole minutes that it lasted.
  var length: Int? {
    guard let started, let ended else { return nil }
    return Int((ended.milliseconds - started.milliseconds) / 60_000)
  }

  var policy: PracticePolicy { chart.practice.policy }
  var facilitator: Facilitator? { chart.session.detail.facilitator }
  var site: Site? { chart.practice.sites.first { $0.id == chart.group.site } }

  /// The code of the kind of group.
  var code: String? {
    switch chart.group.kind {
    case .psychotherapy: "90853"
    case .multipleFamily: "90849"
    case .psychoeducation, .support: nil
    }
  }
}
