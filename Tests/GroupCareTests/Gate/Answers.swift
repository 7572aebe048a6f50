import GroupCare
import TestSupport

/// What the gates answer about an example with one thing changed.
enum Answers {
  static func report(
    on today: CalendarDate = .exampleToday, _ change: (inout ExampleSession) -> Void
  ) -> GateReport {
    GateReport(.example(change), gate: ClaimGate(on: today))
  }

  /// The codes of every blocker, those of the session first.
  static func codes(
    on today: CalendarDate = .exampleToday, _ change: (inout ExampleSession) -> Void
  ) -> [BlockerCode] {
    report(on: today, change).allBlockers.map(\.code)
  }

  /// The one blocker there is; nothing when there are none or several.
  static func blocker(_ change: (inout ExampleSession) -> Void) -> Blocker? {
    let blockers = report(change).allBlockers
    return blockers.count == 1 ? blockers.first : nil
  }

  /// The codes of the remarks on the first member.
  static func remarks(
    on today: CalendarDate = .exampleToday, _ change: (inout ExampleSession) -> Void
  ) -> [RemarkCode] {
    report(on: today, change).encounters.first?.remarks.map(\.code) ?? []
  }
}
