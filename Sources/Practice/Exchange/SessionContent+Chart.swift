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
}
