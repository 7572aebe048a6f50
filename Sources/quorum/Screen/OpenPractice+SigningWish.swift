internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Signs what somebody read and wants to sign; refuses as a whole when anything of it is another
  /// revision by now.
  func sign(_ wish: SigningWish, passphrase: Passphrase?) throws(PracticeError) -> OpenSession {
    let session = try open(wish.session)
    for (part, revision) in wish.shown {
      let current = session.revisions[part] ?? 0
      guard current == revision else { throw .newerRevision(part, theirs: current) }
    }
    switch wish.what {
    case .notes(let session, let notes):
      // One proof of the passphrase is enough for all of them.
      if let passphrase { try verifyPassphrase(passphrase) }
      for note in notes { try sign(note, basedOn: wish.shown[note.part] ?? 0) }
      return try open(session)
    case .coSignature(let note):
      return try coSign(note, basedOn: wish.shown[note.part] ?? 0, passphrase: passphrase)
    case .addendum(let note, let text):
      return try addAddendum(
        text, to: note, basedOn: wish.shown[note.part] ?? 0, passphrase: passphrase)
    case .correction(let place, let text, let reason):
      return try correct(
        place, text: text, reason: reason, basedOn: wish.shown[place.part] ?? 0,
        in: session.chart, passphrase: passphrase)
    }
  }

  private func correct(
    _ place: NotePlace, text: String, reason: String, basedOn revision: Int,
    in chart: SessionChart, passphrase: Passphrase?
  ) throws(PracticeError) -> OpenSession {
    switch place {
    case .group(_, let field):
      return try correct(
        place.note, content: try chart.groupNote.content.writing(text, in: field),
        reason: reason, basedOn: revision, passphrase: passphrase)
    case .member(_, let client, let field):
      guard let encounter = chart.encounter(of: client) else { throw .refused(.noSuchMember) }
      return try correct(
        place.note, content: try encounter.note.content.writing(text, in: field),
        reason: reason, basedOn: revision, passphrase: passphrase)
    }
  }
}

extension NoteContent {
  /// Returns the text with another one in a field.
  fileprivate func writing(
    _ text: String, in field: Field
  ) throws(PracticeError) -> NoteContent {
    var content = self
    do {
      try content.write(text, in: field)
    } catch {
      throw .refused(error)
    }
    return content
  }
}
