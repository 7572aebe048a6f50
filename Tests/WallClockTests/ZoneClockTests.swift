import GroupCare
import TestSupport
import Testing
import WallClock

@Suite("The clock on the practice's wall", .covers("C46"))
struct ZoneClockTests {
  private let newYork = ZoneClock(zone: "America/New_York")

  private func seen(_ zone: String, _ date: String, _ time: String) throws -> [String] {
    let clock = try #require(ZoneClock(zone: zone))
    let date = try #require(CalendarDate(iso: date))
    let time = try #require(TimeOfDay(time))
    return clock.timestamps(date, time).map(\.iso)
  }

  @Test("an ordinary time happens once")
  func once() throws {
    #expect(
      try seen("America/New_York", "2026-03-12", "14:00") == ["2026-03-12T14:00:00-04:00"])
  }

  @Test("the hour that spring leaves out doesn't happen")
  func skipped() throws {
    #expect(try seen("America/New_York", "2026-03-08", "02:30").isEmpty)
  }

  @Test("the hour that autumn repeats happens twice, the first first")
  func twice() throws {
    #expect(
      try seen("America/New_York", "2026-11-01", "01:30")
        == ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"])
  }

  @Test("a half-hour change and a half-hour zone are right")
  func halfHours() throws {
    #expect(try seen("Australia/Lord_Howe", "2026-10-04", "02:15").isEmpty)
    #expect(try seen("Asia/Kolkata", "2026-03-12", "09:00") == ["2026-03-12T09:00:00+05:30"])
  }

  @Test("the clock change is an hour that nobody sat through")
  func durations() throws {
    let clock = try #require(newYork)
    let start = try clock.timestamp(parsing: "2026-03-08T01:30")
    let end = try clock.timestamp(parsing: "2026-03-08T03:30")
    #expect(start.minutes(until: end) == 60)
  }

  @Test("a written offset decides between two of the same time")
  func offset() throws {
    let clock = try #require(newYork)
    #expect(try clock.timestamp(parsing: "2026-11-01T01:30").offsetMinutes == -240)
    #expect(try clock.timestamp(parsing: "2026-11-01T01:30:00-05:00").offsetMinutes == -300)
  }

  @Test("what isn't a time is refused for what it is")
  func refused() throws {
    let clock = try #require(newYork)
    #expect(throws: WallTimeError.skipped) { try clock.timestamp(parsing: "2026-03-08T02:30") }
    for text in ["", "T", "2026-03-08", "2026-02-30T10:00", "2026-03-08T24:00", "2026-03-08 10:00"]
    {
      #expect(throws: WallTimeError.notAnInstant) { try clock.timestamp(parsing: text) }
    }
  }

  @Test("names that aren't zones make no clock", arguments: ["", "Mars/Olympus", "+03:00", "EST5"])
  func noZone(_ name: String) { #expect(ZoneClock(zone: name) == nil) }

  @Test("every minute of two days of change comes back as it was")
  func roundTrip() throws {
    let clock = try #require(newYork)
    for day in ["2026-03-08", "2026-11-01"] {
      let date = try #require(CalendarDate(iso: day))
      for minute in 0..<1440 {
        let time = TimeOfDay(minutesSinceMidnight: minute)
        for stamp in clock.timestamps(date, time) {
          #expect(stamp.date == date && stamp.time == time)
          #expect(clock.timestamp(milliseconds: stamp.milliseconds) == stamp)
        }
      }
    }
  }
}
