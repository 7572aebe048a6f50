import GroupCare
import TestSupport
import Testing

@Suite("Presence is a list of intervals", .covers("N3", "M101"))
struct PresenceTests {
  func at(_ time: String) -> Timestamp { .example(at: time) }

  @Test("a drop and a rejoin are two intervals, and the gap doesn't count")
  func dropAndRejoin() throws {
    let presence = try Presence(joined: at("14:00")).leaving(at: at("14:20"))
      .rejoining(at: at("14:25")).leaving(at: at("15:30"))
    #expect(presence.intervals.count == 2)
    #expect(presence.minutes(from: at("14:00"), to: at("15:30")) == 85)
    #expect(presence.joined == at("14:00") && presence.left == at("15:30"))
  }

  @Test("a rejoin at the moment of the drop loses nothing")
  func seamless() throws {
    let presence = try Presence(joined: at("14:00")).leaving(at: at("14:20"))
      .rejoining(at: at("14:20"))
    #expect(presence.isOpen)
    #expect(presence.minutes(from: at("14:00"), to: at("14:40")) == 40)
  }

  @Test("minutes are clipped to the session at both ends")
  func clipped() throws {
    let presence = Presence.example(joined: "13:50", left: "15:45")
    #expect(presence.minutes(from: at("14:00"), to: at("15:30")) == 90)
    let before = Presence.example(joined: "13:30", left: "13:50")
    #expect(before.minutes(from: at("14:00"), to: at("15:30")) == 0)
    let after = Presence.example(joined: "15:40", left: "15:50")
    #expect(after.minutes(from: at("14:00"), to: at("15:30")) == 0)
    #expect(Presence.example(joined: "14:00").minutes(from: at("14:00"), to: at("15:30")) == 90)
  }

  @Test("short drops cost no more than they lasted")
  func milliseconds() throws {
    var presence = Presence(joined: at("14:00"))
    for minute in 1...5 {
      let drop = at("14:0\(minute)")
      let back = Timestamp(milliseconds: drop.milliseconds + 10_000, offsetMinutes: -420)
      presence = try presence.leaving(at: drop).rejoining(at: back)
    }
    // Five drops of ten seconds: 50 seconds less than 90 minutes.
    #expect(presence.minutes(from: at("14:00"), to: at("15:30")) == 89)
  }

  @Test("minutes of the night when the clocks go forward are those that passed")
  func springForward() throws {
    let start = Timestamp.example("2026-03-08T01:30-08:00")
    let end = Timestamp.example("2026-03-08T03:30-07:00")
    let presence = try Presence(joined: start).leaving(at: end)
    #expect(presence.minutes(from: start, to: end) == 60)
  }

  @Test("minutes of the night when the clocks go back are those that passed")
  func fallBack() throws {
    let start = Timestamp.example("2026-11-01T00:30-07:00")
    let end = Timestamp.example("2026-11-01T01:45-08:00")
    let presence = try Presence(joined: start)
      .leaving(at: .example("2026-11-01T01:45-07:00"))
      .rejoining(at: .example("2026-11-01T01:15-08:00")).leaving(at: end)
    #expect(presence.minutes(from: start, to: end) == 75 + 30)
  }

  @Test("times that contradict each other are refused, and why is said")
  func refusals() throws {
    let open = Presence.example(joined: "14:00")
    let closed = Presence.example(joined: "14:00", left: "15:00")
    #expect(throws: Presence.Refusal.alreadyHere) { try open.rejoining(at: at("14:10")) }
    #expect(throws: Presence.Refusal.notHere) { try closed.leaving(at: at("15:10")) }
    #expect(throws: Presence.Refusal.leftBeforeJoined) { try open.leaving(at: at("13:59")) }
    #expect(throws: Presence.Refusal.overlapsEarlier) { try closed.rejoining(at: at("14:59")) }
    #expect(throws: Presence.Refusal.noSuchInterval) {
      try open.replacing(1, joined: nil, left: nil)
    }
    #expect(throws: Presence.Refusal.noSuchInterval) {
      try open.replacing(-1, joined: nil, left: nil)
    }
    let twice = try closed.rejoining(at: at("15:10"))
    #expect(throws: Presence.Refusal.overlapsEarlier) {
      try twice.replacing(0, joined: nil, left: at("15:11"))
    }
    #expect(throws: Presence.Refusal.overlapsEarlier) {
      try twice.replacing(1, joined: at("14:30"), left: nil)
    }
    #expect(throws: Presence.Refusal.overlapsEarlier) {
      try Presence(NonEmpty(known(PresenceInterval(joined: at("14:00"))), [twice.intervals.last]))
    }
    #expect(PresenceInterval(joined: at("14:00"), left: at("13:59")) == nil)
  }

  @Test("one end of an interval can be put right without the other")
  func replacing() throws {
    let presence = Presence.example(joined: "14:00", left: "15:00")
    #expect(
      try presence.replacing(0, joined: at("14:10"), left: nil)
        == .example(joined: "14:10", left: "15:00"))
    #expect(
      try presence.replacing(0, joined: nil, left: at("15:05"))
        == .example(joined: "14:00", left: "15:05"))
  }

  @Test("minutes agree with counting each minute", arguments: [UInt64(21), 22])
  func counted(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let base = at("14:00")
    for _ in 0..<300 {
      let marks = (0..<6).map { _ in Int.random(in: 0...120, using: &random) }.sorted()
      let presence = try Presence(joined: base.adding(minutes: marks[0]))
        .leaving(at: base.adding(minutes: marks[1]))
        .rejoining(at: base.adding(minutes: marks[2]))
        .leaving(at: base.adding(minutes: marks[3]))
        .rejoining(at: base.adding(minutes: marks[4]))
      let window = (15, 100)
      let counted = (window.0..<window.1).count { minute in
        (marks[0]..<marks[1]).contains(minute) || (marks[2]..<marks[3]).contains(minute)
          || minute >= marks[4]
      }
      #expect(
        presence.minutes(
          from: base.adding(minutes: window.0), to: base.adding(minutes: window.1)) == counted)
    }
  }
}
