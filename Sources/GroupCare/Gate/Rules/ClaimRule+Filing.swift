extension ClaimRule {
  /// The claim can still arrive within the payer's days after the date of service; when 14 days or
  /// fewer are left, that is remarked on.
  static let filing = ClaimRule(
    [.filingTooLate], remarks: [.filingSoon],
    "The claim can still arrive within the payer's days after the date of service; when 14 days or "
      + "fewer are left, that is remarked on.",
    source: "R36"
  ) { candidate in
    guard let last = candidate.lastFilingDay, last.value < candidate.today else { return [] }
    return [
      candidate.blocker(
        .filingTooLate, field: "payer.timely-filing",
        "The claim had to arrive by \(last.value).", source: "R36", remedy: .never,
        authority: last.authority)
    ]
  } remark: { candidate in
    guard let last = candidate.lastFilingDay,
      candidate.claim == nil,
      (0...14).contains(candidate.today.days(until: last.value))
    else { return [] }
    return [
      candidate.remark(
        .filingSoon, "The claim must arrive by \(last.value).", source: "R36",
        authority: last.authority)
    ]
  }
}

extension ClaimCandidate {
  /// The last day on which the claim can arrive; nothing while payer and practice are silent.
  fileprivate var lastFilingDay: Ruling<CalendarDate>? {
    ruling(on: \.timelyFilingDays).map {
      Ruling(dateOfService.adding(days: max(0, $0.value)), by: $0.authority)
    }
  }
}
