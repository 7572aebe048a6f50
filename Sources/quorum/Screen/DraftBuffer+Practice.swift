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
    case .session, .attendance, .identityCheck, .overrides: return nil
    }
  }
}

extension QuestionName {
  /// Names the dialog in which something is typed on the screen.
  init(_ question: Question) {
    self.init(session: question.session, subject: question.subject)
  }
}

extension OpenPractice {
  /// Keeps what was typed in a place.
  func save(_ entry: DraftBuffer.Entry, at place: DraftBuffer.Place) throws(PracticeError) {
    switch (place, entry) {
    case (.field(let field), .text(let text, let revision)):
      try saveDraft(text, for: DraftPlace(field), basedOn: revision)
    case (.question(let question), .texts(let texts)):
      try saveAnswer(texts, to: QuestionName(question))
    case (.field, .texts), (.question, .text): return
    }
  }

  /// Throws away what was typed in a place.
  func discard(_ place: DraftBuffer.Place) throws(PracticeError) {
    switch place {
    case .field(let field): try discardDraft(DraftPlace(field))
    case .question(let question): try discardAnswer(to: QuestionName(question))
    }
  }
}
