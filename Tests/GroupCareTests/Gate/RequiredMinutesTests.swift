import GroupCare
import TestSupport
import Testing

@Suite("Minutes and length of a session, as the payer asks", .covers("M107", "M111", "R11"))
struct RequiredMinutesTests {
  /// The first member stays so many minutes of a session that lasts so long.
  static func stayed(
    _ minutes: Int, of length: Int = 90,
    _ terms: @escaping @Sendable (inout PayerTerms) -> Void
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.lasts(minutes: length)
      let start = Timestamp.example(at: "14:00")
      $0.members[0].status = .present(
        known(try? Presence(joined: start).leaving(at: start.adding(minutes: minutes))))
      $0.payersSay(terms)
    }
  }

  static func lasted(
    _ minutes: Int, note: String = ""
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.lasts(minutes: minutes)
      $0.groupNote = $0.groupNote.writing(note, in: .lengthRationale)
      $0.payersSay { $0.usualMinutes = Bounds(lowest: 45, highest: 90) }
    }
  }

  static let cases = [
    GateCase("44 of 45 minutes", .minutesTooFew, change: stayed(44) { $0.minimumMinutes = 45 }),
    GateCase("45 of 45 minutes", change: stayed(45) { $0.minimumMinutes = 45 }),
    GateCase(
      "49 of 100 minutes", .minutesShare, change: stayed(49, of: 100) { $0.minimumShare = 50 }),
    GateCase("50 of 100 minutes", change: stayed(50, of: 100) { $0.minimumShare = 50 }),
    GateCase(
      "50 of 101 minutes are 49 whole percent", .minutesShare,
      change: stayed(50, of: 101) { $0.minimumShare = 50 }),
    GateCase("51 of 101 minutes", change: stayed(51, of: 101) { $0.minimumShare = 50 }),
    GateCase(
      "all of a session that ran short", change: stayed(30, of: 30) { $0.minimumShare = 100 }),
    GateCase(
      "both", .minutesTooFew, .minutesShare,
      change: stayed(10) {
        $0.minimumMinutes = 45
        $0.minimumShare = 50
      }),
    GateCase("one minute, and nobody asks for more", change: stayed(1) { _ in }),
    GateCase("no minute, though nobody asks for more", .minutesNone, change: stayed(0) { _ in }),
    GateCase("no minute is one fault, not three", .minutesNone) {
      stayed(0) {
        $0.minimumMinutes = 45
        $0.minimumShare = 50
      }(&$0)
    },
    GateCase("as short as usual", change: lasted(45)),
    GateCase("shorter than usual", .lengthUnjustified, change: lasted(44)),
    GateCase("as long as usual", change: lasted(90)),
    GateCase("longer than usual", .lengthUnjustified, change: lasted(91)),
    GateCase(
      "longer than usual, and the note says why",
      change: lasted(91, note: "A member's crisis had to be settled before closing.")),
    GateCase(
      "longer than usual, and the note says nothing", .lengthUnjustified,
      change: lasted(91, note: "n/a")),
    GateCase("usual, and the note says nothing", change: lasted(60, note: "n/a")),
  ]

  @Test("stop the claim or don't", .covers("M109", "M110", "M112"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("are said in numbers, with the one who asks")
  func words() {
    let few = GateCase("", change: Self.stayed(44) { $0.minimumMinutes = 45 }).blockers
    #expect(few.map(\.message) == ["The member was there for 44 minutes; 45 are asked."])
    #expect(few.map(\.authority) == [.exampleRow])
    let share = GateCase("") {
      Self.stayed(44) { _ in }(&$0)
      $0.practice.policy.terms.minimumShare = 50
    }.blockers
    #expect(share.map(\.message) == ["The member was there for 48% of the session; 50% is asked."])
    #expect(share.map(\.authority) == [.practice])
    let long = GateCase("", change: Self.lasted(120)).blockers
    #expect(
      long.map(\.message) == [
        "It lasted 120 minutes, usual are 45 to 90; the note doesn't say why."
      ])
    #expect(long.map(\.remedy) == [.groupNote(.lengthRationale)])
  }

  @Test("while a session runs nothing is said of minutes", .covers("U3"))
  func running() {
    let chart = SessionChart.example {
      $0.state = .inSession(started: .example(at: "14:00"))
      $0.payersSay {
        $0.minimumMinutes = 45
        $0.minimumShare = 50
        $0.usualMinutes = Bounds(lowest: 45, highest: 60)
        $0.groupSize = Bounds(lowest: 4, highest: nil)
      }
    }
    #expect(chart.report().blockers.isEmpty)
  }
}
