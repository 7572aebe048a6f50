import GroupCare
import TestSupport
import Testing

@Suite("An instant keeps what the clock on the wall showed", .covers("M82", "M101"))
struct TimestampTests {
  @Test(
    "an instant is read and printed in one spelling",
    arguments: [
      ("2026-03-12T14:00-07:00", "2026-03-12T14:00:00-07:00"),
      ("2026-03-12T14:00:09-07:00", "2026-03-12T14:00:09-07:00"),
      ("2026-03-12T14:00:09.050+05:30", "2026-03-12T14:00:09.050+05:30"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
      ("2026-03-12T14:00+00:00", "2026-03-12T14:00:00Z"),
      ("0001-01-01T00:00+18:00", "0001-01-01T00:00:00+18:00"),
      ("9999-12-31T23:59:59.999-18:00", "9999-12-31T23:59:59.999-18:00"),
    ])
  func spelling(text: String, printed: String) {
    #expect(Timestamp.example(text).iso == printed)
    #expect(Timestamp.example(printed) == .example(text))
  }

  @Test(
    "what is no instant is refused",
    arguments: [
      "", "2026-03-12", "2026-03-12T14:00", "2026-03-12 14:00Z", "2026-03-12T24:00Z",
      "2026-03-12T14:60Z", "2026-03-12T14:00:60Z", "2026-03-12T14:00:00.1Z",
      "2026-03-12T14:00:00.1234Z", "2026-03-12T14:00+0700", "2026-03-12T14:00+18:01",
      "2026-03-12T14:00+19:00", "2026-03-12T14:00+07:60", "2026-03-12T14:00z",
      "2026-03-12T14:00ZZ", "2026-03-12T14:00:Z", "2026-03-12T14:00:5Z", "2026-02-30T14:00Z",
      "2026-03-12T14:00é12345", "2026-03-1éT14:00Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test("any instant and offset reads back from what it prints", arguments: [UInt64(3), 4])
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let time = Timestamp(
        milliseconds: .random(in: -60_000_000_000_000...250_000_000_000_000, using: &random),
        offsetMinutes: .random(in: -1080...1080, using: &random))
      #expect(Timestamp(iso: time.iso) == time)
      #expect(time.date.iso == time.iso.prefix(10))
      #expect(time.time.text == time.iso.dropFirst(11).prefix(5))
    }
  }

  @Test("an offset beyond 18 hours is held there, and date and time stay as given")
  func heldOffset() {
    let time = Timestamp(
      date: .example(), time: known(TimeOfDay("14:00")), offsetMinutes: 1_200)
    #expect(time.iso == "2026-03-12T14:00:00+18:00")
  }

  @Test("minutes between instants are whole, rounded down, also backwards")
  func minutes() {
    let start = Timestamp(milliseconds: 600_000, offsetMinutes: 0)
    func until(_ milliseconds: Int64) -> Int {
      start.minutes(until: Timestamp(milliseconds: milliseconds, offsetMinutes: 0))
    }
    #expect(until(659_999) == 0)
    #expect(until(660_000) == 1)
    #expect(until(600_000) == 0)
    #expect(until(599_999) == -1)
    #expect(until(540_000) == -1)
    #expect(until(539_999) == -2)
    #expect(until(-1) == -11)
  }

  @Test("in the hour that a clock change repeats, the later instant is later")
  func repeatedHour() {
    let summer = Timestamp.example("2026-11-01T01:30-07:00")
    let winter = Timestamp.example("2026-11-01T01:30-08:00")
    #expect(summer < winter)
    #expect(summer.minutes(until: winter) == 60)
    #expect(summer.time == winter.time)
  }

  @Test("one instant with two offsets is neither equal nor before")
  func sameInstant() {
    let there = Timestamp.example("2026-03-12T14:00-07:00")
    let here = Timestamp.example("2026-03-12T21:00Z")
    #expect(there != here)
    #expect(!(there < here) && !(here < there))
  }

  @Test("adding minutes crosses midnight")
  func adding() {
    #expect(
      Timestamp.example("2026-03-12T23:50-07:00").adding(minutes: 20)
        == .example("2026-03-13T00:10-07:00"))
  }

  @Test(
    "a time of day is read from hours and minutes",
    arguments: [
      ("14:03", "14:03"), ("9:05", "09:05"), ("00:00", "00:00"), ("23:59", "23:59"), ("24:00", nil),
      ("12:60", nil), ("12:5", nil), ("1205", nil), (":30", nil), ("", nil), ("-1:30", nil),
      ("012:30", nil),
    ] as [(String, String?)])
  func timeOfDay(text: String, printed: String?) {
    #expect(TimeOfDay(text)?.text == printed)
  }

  @Test("minutes since midnight go round the clock")
  func roundTheClock() {
    #expect(TimeOfDay(minutesSinceMidnight: 1_450).text == "00:10")
    #expect(TimeOfDay(minutesSinceMidnight: -10).text == "23:50")
    #expect(TimeOfDay(hour: 24, minute: 0) == nil && TimeOfDay(hour: 0, minute: 60) == nil)
  }
}
