import GroupCare
import TestSupport
import Testing

@Suite("A date of service is a day of the calendar and nothing shifts it", .covers("M82"))
struct CalendarDateTests {
  @Test("every day of the years 1 to 9999 is itself when it is taken apart and put together")
  func everyDay() {
    // Counted here step by step, as one turns the leaves of a calendar.
    var (year, month, day, weekday) = (1, 1, 1, 0)
    var faults = 0
    for number in -719_162...2_932_896 {
      guard let date = CalendarDate(daysSinceEpoch: number) else {
        faults += 1
        continue
      }
      if date.year != year || date.month != month || date.day != day { faults += 1 }
      if CalendarDate(year: year, month: month, day: day) != date { faults += 1 }
      if number % 97 == 0, date.weekday != Weekday.allCases[weekday] { faults += 1 }
      weekday = weekday == 6 ? 0 : weekday + 1
      if day < lastDay(of: month, in: year) {
        day += 1
      } else {
        day = 1
        month = month == 12 ? 1 : month + 1
        if month == 1 { year += 1 }
      }
    }
    #expect(faults == 0)
    #expect(year == 10_000)
  }

  private func lastDay(of month: Int, in year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private func isLeap(_ year: Int) -> Bool {
    if year % 400 == 0 { return true }
    return year % 100 == 0 ? false : year % 4 == 0
  }

  @Test(
    "29 February exists in leap years alone",
    arguments: [(2024, true), (2026, false), (1900, false), (2000, true), (2100, false)])
  func leapDay(year: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == exists)
  }

  @Test(
    "known days fall on their weekday",
    arguments: [
      ("2026-03-12", Weekday.thursday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
      ("1969-07-20", .sunday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
  func weekday(iso: String, weekday: Weekday) {
    #expect(CalendarDate.example(iso).weekday == weekday)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "2026-3-12", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
      "0000-01-01", "10000-01-01", "2026/03/12", "2026-03-12T", " 2026-03-12", "2026-03-1２",
      "-026-03-12",
    ])
  func refused(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("the text of a date reads back as the date")
  func roundTrip() {
    for number in stride(from: -719_162, through: 2_932_896, by: 1009) {
      let date = known(CalendarDate(daysSinceEpoch: number))
      #expect(CalendarDate(iso: date.iso) == date)
      #expect(date.description == date.iso)
    }
    #expect(CalendarDate.example("0007-03-02").iso == "0007-03-02")
  }

  @Test("adding days crosses months and years, and is held at the ends of the range")
  func adding() {
    #expect(CalendarDate.example("2026-12-31").adding(days: 1) == .example("2027-01-01"))
    #expect(CalendarDate.example("2024-03-01").adding(days: -1) == .example("2024-02-29"))
    #expect(CalendarDate.example().adding(days: .max) == .example("9999-12-31"))
    #expect(CalendarDate.example().adding(days: .min) == .example("0001-01-01"))
    #expect(CalendarDate.example("2026-03-12").days(until: .example("2026-03-19")) == 7)
    #expect(CalendarDate.example("2026-03-12").days(until: .example("2026-03-01")) == -11)
  }

  @Test(
    "age goes up on the birthday",
    arguments: [
      ("1991-04-23", "2026-04-22", 34), ("1991-04-23", "2026-04-23", 35),
      ("2004-02-29", "2026-02-28", 21), ("2004-02-29", "2026-03-01", 22),
    ])
  func age(born: String, today: String, years: Int) {
    #expect(CalendarDate.example(born).years(until: .example(today)) == years)
  }

  @Test("a period contains both its ends, and goes on when it has no last day")
  func period() throws {
    let month = CalendarPeriod.example("2026-03-01", "2026-03-31")
    #expect(month.contains(.example("2026-03-01")) && month.contains(.example("2026-03-31")))
    #expect(!month.contains(.example("2026-02-28")) && !month.contains(.example("2026-04-01")))
    #expect(CalendarPeriod(from: .example("2026-03-01")).contains(.example("9999-12-31")))
    #expect(
      CalendarPeriod(first: .example("2026-03-02"), last: .example("2026-03-01")) == nil)
  }
}
