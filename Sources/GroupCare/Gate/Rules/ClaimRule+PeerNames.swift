extension ClaimRule {
  /// The member's note names no other member of the session, neither by name or initials nor by
  /// telephone number.
  static let peerNames = ClaimRule(
    [.noteNamesMember],
    "The member's note names no other member of the session, neither by name or initials nor by "
      + "telephone number.",
    source: "N6, R26"
  ) { candidate in
    guard let mentions = candidate.findings?.mentions else { return [] }
    var seen: Set<ProgressNoteField> = []
    return mentions.filter { seen.insert($0.field).inserted }.map { first in
      let others = mentions.count { $0.field == first.field } - 1
      let more = others == 0 ? "" : others == 1 ? " and once more" : " and \(others) times more"
      return Blocker(
        .noteNamesMember, stops: .encounter, client: candidate.client.id,
        field: "note.\(first.field.key)",
        message: "\"\(first.field.label)\" names another member at word \(first.word)\(more).",
        source: "N6, R26", remedy: .note(candidate.client.id, first.field))
    }
  }
}
