extension ClaimRule {
  /// Where policy asks for it, the member was screened for the group before the first session in it,
  /// found suitable, and told the group's guidelines.
  static let screening = ClaimRule(
    [.screeningMissing, .screeningNotSuitable, .screeningNoGuidelines],
    "Where policy asks for it, the member was screened for the group before the first session in it, "
      + "found suitable, and told the group's guidelines.",
    source: "M69, M70, M71"
  ) { candidate in
    guard candidate.chart.practice.policy.needsScreening, candidate.isFirstSession else {
      return []
    }
    let screening = candidate.encounter.billing.screenings
      .filter { $0.group == candidate.chart.group.id && $0.heldOn <= candidate.dateOfService }
      .max { $0.heldOn < $1.heldOn }
    return candidate.screeningFault(screening).map { code, message in
      [
        candidate.blocker(
          code, field: "screening", message, source: "M69, M71",
          remedy: .client(candidate.client.id), authority: .practice)
      ]
    } ?? []
  }
}

extension ClaimCandidate {
  fileprivate var isFirstSession: Bool {
    !encounter.billing.otherSessions.contains {
      $0.group == chart.group.id && $0.dateOfService < dateOfService
    }
  }

  fileprivate func screeningFault(_ screening: Screening?) -> (BlockerCode, String)? {
    guard let screening else {
      return (.screeningMissing, "This member wasn't screened before the first session.")
    }
    if !screening.isSuitable {
      return (
        .screeningNotSuitable,
        "The screening of \(screening.heldOn) found the group not right for this member."
      )
    }
    if !screening.guidelinesGiven {
      return (.screeningNoGuidelines, "This member wasn't told the group's guidelines.")
    }
    return nil
  }
}
