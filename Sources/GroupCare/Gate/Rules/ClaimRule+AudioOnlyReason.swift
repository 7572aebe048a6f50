extension ClaimRule {
  /// For a member who took part by telephone alone it is written down why there was no video, where
  /// payer or practice ask for it.
  static let audioOnlyReason = ClaimRule(
    [.audioOnlyNoReason],
    "For a member who took part by telephone alone it is written down why there was no video, where "
      + "payer or practice ask for it.",
    source: "M65, R16"
  ) { candidate in
    guard candidate.encounter.attendance.delivery == .audioOnly,
      let needed = candidate.audioOnlyReasonRuling, needed.value
    else { return [] }
    let reason = candidate.encounter.identityCheck?.remote?.audioOnlyReason ?? ""
    guard reason.isEmpty || Filler.isFiller(reason) else { return [] }
    return [
      candidate.blocker(
        .audioOnlyNoReason, field: "identity.audio-only-reason",
        "It isn't said why this member took part without video.", source: "M65, R16",
        remedy: .identity(candidate.client.id), authority: needed.authority)
    ]
  }
}

extension ClaimCandidate {
  /// A payer that expressly covers audio only covers it for a reason, unless it says otherwise.
  fileprivate var audioOnlyReasonRuling: Ruling<Bool>? {
    terms?.ruling(on: \.needsAudioOnlyReason) ?? terms?.ruling(on: \.isAudioOnlyCovered)
  }
}
