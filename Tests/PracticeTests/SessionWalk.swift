import GroupCare
import Practice
import TestSupport

/// A session played from its first arrival to the open gate: Okonkwo in the room, Chen on video,
/// Petrova absent.
struct SessionWalk {
  let practice: OpenPractice
  var session = SmallPractice.session
  var day = SmallPractice.day
  var members = [SmallPractice.okonkwo, SmallPractice.chen]

  static let groupNote: [(GroupNoteField, String)] = [
    (.objective, "Practise distress tolerance under rising stress"),
    (.topic, "Radical acceptance"), (.modality, "DBT"),
    (.interventions, "Guided rehearsal of the TIP skill, then paired role-plays with feedback"),
    (.goals, "Each member names two situations and rates the urge before and after"),
    (.attestation, "psychotherapy"),
  ]

  /// A complete note; only one member's says what the searches for clear text look for.
  static func note(goal: GoalID, of member: ClientID) -> [(ProgressNoteField, String)] {
    let other = ProgressNoteContent.example(goals: [], voice: member.text)
    func own(_ field: ProgressNoteField, _ text: String) -> (ProgressNoteField, String) {
      (field, member == SmallPractice.okonkwo ? text : other[field])
    }
    return [
      (.participation, "active"),
      own(.response, "Rehearsed the skill and paused before she answered her partner"),
      own(.observations, "Affect brightened after the exercise, eye contact throughout"),
      own(.relevance, "Practised delaying urges, the aim of the current plan"),
      (.goalCurrent(goal), "3 a week"), (.goalStatus(goal), "advanced"),
      (.ideation, "none"), (.intent, "none"), (.suicidePlan, "none"),
      (.safetyPlan, "not-needed"), (.riskLevel, "low"), (.riskTrend, "stable"),
      own(.plan, "Log urges daily and bring two examples next Thursday"),
    ]
  }

  func checkIn() throws {
    func at(_ time: String) -> Timestamp { SmallPractice.at(time, on: day) }
    var open = try practice.open(session)
    func apply(_ changes: [SessionChange]) throws {
      open = try practice.apply(changes, to: session, basedOn: open.revisions)
    }
    try apply([
      .join(SmallPractice.okonkwo, at: at("13:58")),
      .setDelivery(SmallPractice.chen, .video, .home),
    ])
    try apply([.join(SmallPractice.chen, at: at("14:00"))])
    try apply([.start(at: at("14:01"))])
    for member in members {
      let isRemote = member == SmallPractice.chen
      let check = IdentityCheck(
        method: .identifiers(.nameAndBirthDate), outcome: .verified,
        remote: isRemote
          ? RemoteCheck(
            location: "at home", callBackNumber: "412-555-0143",
            isEmergencyContactConfirmed: true, company: .alone)
          : nil,
        checkedBy: practice.user.id, checkedAt: practice.now())
      try apply([.setIdentityCheck(member, check)])
    }
    try apply([.setAbsence(SmallPractice.petrova, .absent(.ill), reason: "called")])
    try apply([.end(at: at("15:30"))])
    try apply([.closeAttendance])
  }

  func writeNotes() throws {
    var open = try practice.open(session)
    open = try practice.apply(
      Self.groupNote.map { .writeGroupNote($0.0, $0.1) }, to: session, basedOn: open.revisions)
    for member in members {
      let goals = open.chart.encounter(of: member)?.billing.plan?.goals ?? []
      let fields = goals.first.map { Self.note(goal: $0.id, of: member) } ?? []
      open = try practice.apply(
        fields.map { .writeNote(member, $0.0, $0.1) }, to: session, basedOn: open.revisions)
    }
  }

  func signNotes() throws {
    var open = try practice.open(session)
    open = try practice.sign(.group(session), basedOn: open.revisions[.groupNote] ?? 0)
    for member in members {
      open = try practice.sign(
        .member(session, member), basedOn: open.revisions[.note(member)] ?? 0)
    }
  }

  func document() throws {
    try checkIn()
    try writeNotes()
    try signNotes()
  }
}
