internal import GroupCare
internal import Practice
internal import Workbench

extension DraftPlace {
  /// Names the place in which something is typed on the screen.
  init(_ place: NotePlace) {
    self.init(session: place.session, part: place.part, field: place.fieldKey)
  }
}

extension NotePlace {
  /// Finds the place on the screen, or nothing when no field has that key.
  init?(_ place: DraftPlace) {
    switch place.part {
    case .groupNote:
      guard let field = GroupNoteField(key: place.field) else { return nil }
      self = .group(place.session, field)
    case .note(let client):
      guard let field = ProgressNoteField(key: place.field) else { return nil }
      self = .member(place.session, client, field)
    case .session, .attendance, .identityCheck: return nil
    }
  }
}
