internal import GroupCare

extension SessionContent {
  /// Takes what is recorded of a session: members of whom nothing is known are left out.
  init(_ chart: SessionChart) {
    self.init(
      session: chart.session, groupNote: NoteHistory(chart.groupNote.record),
      members: chart.encounters.map { encounter in
        Member(
          client: encounter.client.id, isWalkIn: encounter.isWalkIn,
          attendance: encounter.attendance, identityCheck: encounter.identityCheck,
          note: NoteHistory(encounter.note.record), overrides: encounter.overrides)
      })
    self = withoutBlankMembers
  }

  /// The same without members of whom nothing is known but that they are enrolled.
  var withoutBlankMembers: SessionContent {
    var content = self
    content.members.removeAll { member in
      !member.isWalkIn && member.attendance == Attendance() && member.identityCheck == nil
        && member.note == NoteHistory() && member.overrides.isEmpty
    }
    return content
  }

  /// Returns the session with the notes of a folder in place of those whose signature doesn't hold here.
  ///
  /// A text that was changed after it was signed is mended by the text as it was signed.
  func mended(by told: SessionContent, where chart: SessionChart) -> SessionContent {
    var content = self
    if case .unverified = chart.groupNote { content.groupNote = told.groupNote }
    for place in members.indices {
      guard case .unverified = chart.encounter(of: members[place].client)?.note,
        let note = told.members.first(where: { $0.client == members[place].client })?.note
      else { continue }
      content.members[place].note = note
    }
    return content
  }

  /// Returns the session with a digest beside each signature of a note that has none: of the text there.
  func statingDigests(_ digest: ([UInt8]) -> [UInt8]) -> SessionContent {
    var content = self
    content.groupNote = groupNote.statingDigests(digest)
    for place in content.members.indices {
      content.members[place].note = members[place].note.statingDigests(digest)
    }
    return content
  }
}
