import GroupCare

/// The calendar as one counts it off on a wall: day by day, with nothing clever.
extension CalendarDate {
  /// The day after.
  var next: CalendarDate { known(CalendarDate(daysSinceEpoch: Int(daysSinceEpoch) + 1)) }
  /// The day before.
  var previous: CalendarDate { known(CalendarDate(daysSinceEpoch: Int(daysSinceEpoch) - 1)) }

  /// The day that many days on.
  func on(days: Int) -> CalendarDate {
    known(CalendarDate(daysSinceEpoch: Int(daysSinceEpoch) + days))
  }

  /// The same day of the month so many months on, or that month's last: walked to.
  func on(months: Int) -> CalendarDate {
    var date = self
    for _ in 0..<months {
      repeat { date = date.next } while date.day != 1
    }
    return date.walked(to: day)
  }

  /// The same day of the month so many months back, or that month's last: walked to.
  func back(months: Int) -> CalendarDate {
    var date = self
    while date.day != 1 { date = date.previous }
    for _ in 0..<months {
      repeat { date = date.previous } while date.day != 1
    }
    return date.walked(to: day)
  }

  /// On to a day of the same month, or its last.
  private func walked(to day: Int) -> CalendarDate {
    var date = self
    while date.day < day, date.next.day != 1 { date = date.next }
    return date
  }

  /// Whether a period has the day, both ends included.
  func isIn(_ period: CalendarPeriod) -> Bool {
    if self < period.first { return false }
    guard let last = period.last else { return true }
    return self <= last
  }

  /// The birthdays that somebody born on this day has had by another.
  func birthdays(by other: CalendarDate) -> Int {
    guard year < other.year else { return 0 }
    return (year + 1...other.year).count { year in
      year < other.year || month < other.month || (month == other.month && day <= other.day)
    }
  }
}

extension Timestamp {
  /// The day on the wall clock.
  var wallDay: CalendarDate {
    let day: Int64 = 24 * 60 * 60 * 1000
    var wall = milliseconds + Int64(offsetMinutes) * 60_000
    var days = 0
    while wall < 0 {
      wall += day
      days -= 1
    }
    return known(CalendarDate(daysSinceEpoch: days + Int(wall / day)))
  }
}
