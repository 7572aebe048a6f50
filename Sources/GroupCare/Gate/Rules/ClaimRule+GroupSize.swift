extension ClaimRule {
  /// As many members were there, whatever their payers, as this payer asks and allows.
  static let groupSize = ClaimRule(
    [.groupTooSmall, .groupTooLarge],
    "As many members were there, whatever their payers, as this payer asks and allows.",
    source: "M32, M115, M182, R2, R9, R10"
  ) { candidate in
    guard let size = candidate.ruling(on: \.groupSize) else { return [] }
    let present = candidate.chart.presentCount
    let who = present == 1 ? "1 member was" : "\(present) members were"
    // Before the end more can come, so that a group is called too small only then.
    if let lowest = size.value.lowest, present < lowest, candidate.chart.session.ended != nil {
      return [
        candidate.blocker(
          .groupTooSmall, field: "attendance", "\(who) there; a group is \(lowest) or more.",
          source: "M115, M182, R9, R10", remedy: .session, authority: size.authority)
      ]
    }
    if let highest = size.value.highest, present > highest {
      return [
        candidate.blocker(
          .groupTooLarge, field: "attendance", "\(who) there; a group is \(highest) or less.",
          source: "M32, M115, R2, R9, R10", remedy: .session, authority: size.authority)
      ]
    }
    return []
  }
}
