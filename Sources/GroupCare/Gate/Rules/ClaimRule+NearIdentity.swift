extension ClaimRule {
  /// The member's note can be told from every other member's note of the session and from the
  /// member's own last notes, once what the group note, the plan's goals and the template say is taken
  /// out; a note with too few words of its own is remarked on.
  static let nearIdentity = ClaimRule(
    [.noteNearIdentical, .noteRepeatsEarlier], remarks: [.noteTooShort],
    "The member's note can be told from every other member's note of the session and from the "
      + "member's own last notes, once what the group note, the plan's goals and the template say is "
      + "taken out; a note with too few words of its own is remarked on.",
    source: "M131, M132, N5, R23",
    check: { candidate in
      guard let findings = candidate.findings else { return [] }
      return [
        findings.likeness.nearIdentical.map { candidate.blocker(.noteNearIdentical, for: $0) },
        findings.repetition.nearIdentical.map { candidate.blocker(.noteRepeatsEarlier, for: $0) },
      ].compactMap { $0 }
    },
    remark: { candidate in
      guard let findings = candidate.findings, findings.words > 0,
        case .tooShort(let words) = findings.likeness
      else { return [] }
      return [
        Remark(
          .noteTooShort, client: candidate.client.id,
          message: "This note is too short to compare: \(words) words of its own.",
          source: "M131, M134")
      ]
    })
}

extension ClaimCandidate {
  fileprivate func blocker(_ code: BlockerCode, for match: NoteMatch) -> Blocker {
    let field = match.field ?? .response
    return Blocker(
      code, stops: .encounter, client: client.id, field: "note.\(field.key)",
      message: sentence(match), source: "M131, N5, R23", remedy: .note(client.id, field))
  }

  private func sentence(_ match: NoteMatch) -> String {
    let other =
      switch match.source {
      case .member(let client): "row \(chart.row(of: client))'s note"
      case .earlier(_, let date): "the note of \(date)"
      }
    let policy = chart.practice.policy
    let isInOrder =
      match.coverage >= policy.nearIdentityPercent || match.longestRun >= policy.nearIdentityRun
    return isInOrder
      ? "\(match.coverage)% of this note stands in \(other); longest run \(match.longestRun) words."
      : "\(match.sameWords)% of this note's words stand in \(other), in another order."
  }
}

extension SessionChart {
  /// Returns the row of the roster in which a client stands, from 1; 0 when in none.
  public func row(of client: ClientID) -> Int {
    (encounters.firstIndex { $0.client.id == client } ?? -1) + 1
  }
}
