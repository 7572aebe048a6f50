extension ClaimRule {
  /// The session had a usual length, or the group note says why it had another.
  static let sessionLength = ClaimRule(
    [.lengthUnjustified],
    "The session had a usual length, or the group note says why it had another.",
    source: "M108, M109, M112, R12"
  ) { candidate in
    guard let length = candidate.sessionMinutes,
      let usual = candidate.ruling(on: \.usualMinutes), !usual.value.contains(length),
      Filler.isFiller(candidate.chart.groupNote.content[.lengthRationale])
    else { return [] }
    return [
      candidate.blocker(
        .lengthUnjustified, field: "group-note.\(GroupNoteField.lengthRationale.key)",
        "It lasted \(length.counted("minute")), usual are \(usual.value.text); the note doesn't say why.",
        source: "M109, M112", remedy: .groupNote(.lengthRationale), authority: usual.authority)
    ]
  }
}
