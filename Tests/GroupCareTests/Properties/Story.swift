import GroupCare
import TestSupport

/// A random course of a session: people doing legal and illegal things in any order.
struct Story {
  static let start = Timestamp.example(at: "14:00")
  static let signer = Clinician.example()
  static let context = ChangeContext(by: signer.id, at: .example(at: "16:00"))

  var random: SeededGenerator
  var chart: SessionChart
  /// Whether every refused change left the chart as it was.
  private(set) var isAtomic = true

  init(seed: UInt64, families: Bool) {
    random = SeededGenerator(seed: seed)
    chart = families ? Self.families : Self.unrelated
  }

  // Made once: thousands of stories begin with the same page.
  private static let families = chart(families: true)
  private static let unrelated = chart(families: false)

  private static func chart(families: Bool) -> SessionChart {
    .example { session in
      session.group.kind = families ? .multipleFamily : .psychotherapy
      session.state = .scheduled
      session.groupNote = GroupNoteContent()
      session.groupSigning = .draft
      let clients = ["C-1", "C-2", "C-3", "C-4"].map { Client.example($0, "Member", "Of-\($0)") }
      let family = Family(
        id: .example("F-1"), name: "one", members: clients.prefix(2).map(\.id))
      let other = Family(
        id: .example("F-2"), name: "two", members: clients.dropFirst(2).map(\.id))
      session.members = clients.enumerated().map { index, client in
        var member = ExampleMember(client, away: .unaccounted)
        if index == 1 { member.delivery = .video }
        if families { member.family = index < 2 ? family : other }
        return member
      }
    }
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  mutating func client() -> ClientID { pick(chart.encounters).client.id }

  mutating func time() -> Timestamp {
    Self.start.adding(minutes: .random(in: -10...100, using: &random))
  }

  /// Tries a change; a refusal must leave the chart as it was.
  @discardableResult
  mutating func attempt(_ change: SessionChange) -> SessionChange? {
    let before = chart
    do {
      return try chart.apply(change, Self.context)
    } catch {
      if chart != before { isAtomic = false }
      return nil
    }
  }

  /// Any change at all, likely or not.
  mutating func anyChange() -> SessionChange {
    switch Int.random(in: 0..<22, using: &random) {
    case 0: .start(at: time())
    case 1: .unstart
    case 2: .end(at: time())
    case 3: .unend
    case 4: .closeAttendance
    case 5: .reopenAttendance(reason: "one was overlooked")
    case 6: .setDetail(SessionDetail(facilitator: Facilitator(Self.signer)))
    case 7, 8, 9: .join(client(), at: time())
    case 10, 11: .leave(client(), at: time())
    case 12:
      .setTimes(
        client(), interval: Int.random(in: 0...1, using: &random),
        joined: chance(50) ? time() : nil, left: chance(50) ? time() : nil, reason: "put right")
    case 13:
      .setAbsence(client(), pick([.noShow, .cancelled, .absent(.ill), .unaccounted]), reason: "")
    case 14: .setDelivery(client(), pick(Delivery.allCases), pick([.home, .elsewhere, nil]))
    case 15: .setIdentityCheck(client(), chance(20) ? nil : .example(remote: .example()))
    case 16: .addWalkIn(walkIn())
    case 17: .removeWalkIn(client())
    case 18: .restoreAttendance(client(), anyValue(), reason: "as before")
    case 19: .writeGroupNote(pick(GroupNoteField.allCases), pick(["", "psychotherapy", "DBT"]))
    case 20: .writeNote(client(), .plan, pick(["", "n/a", "Individual session on Friday."]))
    default: .writeNote(client(), .goalStatus(.example("C-1-G1")), pick(["", "level", "up"]))
    }
  }

  private mutating func walkIn() -> Encounter {
    let number = Int.random(in: 5...6, using: &random)
    let member = ExampleMember(.example("C-\(number)", "Member", "Walk-in"))
    return Encounter(client: member.client, order: number, billing: member.billing)
  }

  private mutating func anyValue() -> AttendanceValue {
    let attendance = pick(chart.encounters).attendance
    return pick([attendance.value] + attendance.edits.map(\.old))
  }
}
