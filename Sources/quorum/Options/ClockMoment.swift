internal import ArgumentParser
internal import GroupCare
internal import Practice

/// A moment as `--clock` takes it: by the clock on the practice's wall, or an instant with its offset.
struct ClockMoment: ExpressibleByArgument {
  let moment: PracticeClock.Moment

  init?(argument: String) {
    if let instant = Timestamp(iso: argument) {
      moment = .instant(instant)
      return
    }
    let parts = argument.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(iso: parts[0]),
      let time = TimeOfDay(String(parts[1]))
    else { return nil }
    moment = .wall(date, time)
  }
}
