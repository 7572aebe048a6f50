internal import ArgumentParser
internal import Practice

/// The options that set the clock, which only demonstrations allow.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Start the clock here, as 2026-03-12T13:50 on the practice's wall; in demonstrations alone.",
      valueName: "time"))
  var clock: ClockMoment?

  @Flag(help: "Let the clock of --clock stand still.")
  var clockFrozen = false

  /// Refuses a clock that stands still nowhere.
  func validate() throws {
    if clockFrozen, clock == nil {
      throw ValidationError("--clock-frozen needs --clock, which says where it stands still.")
    }
  }

  /// The clock that was asked for; nothing when none was.
  var practiceClock: PracticeClock? {
    clock.map { clockFrozen ? .frozen(at: $0.moment) : .starting(at: $0.moment) }
  }
}
