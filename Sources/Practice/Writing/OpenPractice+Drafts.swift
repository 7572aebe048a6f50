internal import FoundationEssentials
internal import GroupCare
internal import Store
internal import Vault

extension OpenPractice {
  private static let draftKind = "draft"

  /// Keeps what is being typed, over what was kept there before (C34).
  ///
  /// One sealed row a person and place; when the call returns it survives a crash.
  ///
  /// - Parameters:
  ///   - text: All that stands in the field.
  ///   - place: The field.
  ///   - revision: The record's revision when typing began.
  /// - Throws: ``PracticeError/storeUnusable(path:_:)``, ``PracticeError/busy(process:)``.
  public func saveDraft(
    _ text: String, for place: DraftPlace, basedOn revision: Int
  ) throws(PracticeError) {
    try PracticeError.named {
      let at = now()
      let key = try draftKey(place)
      let content = try SealedRecords.encode(
        DraftBody(
          session: place.session, part: PartName(place.part), field: place.field, text: text,
          at: at))
      try records.store.putDraft(
        Draft(
          key: key, baseRevision: revision, writtenAt: at.milliseconds,
          box: try records.keyring.sealDraft(content, place: Self.place(key, revision))))
    }
  }

  /// Takes down in the log that a field is about to be written in with another program (C47).
  ///
  /// - Parameter place: The field; the log names the record it is of, and no word of it.
  /// - Throws: ``PracticeError/externalEditorIsOff`` unless the policy allows it.
  public func beginOutsideEditing(of place: DraftPlace) throws(PracticeError) {
    try PracticeError.named {
      guard profile.policy.allowsExternalEditor else { throw PracticeError.externalEditorIsOff }
      let subject = "session/\(place.session)/\(PartName(place.part).text)"
      try commit(batch([line("note.edit-outside", subject)]))
    }
  }

  /// Throws a draft away.
  public func discardDraft(_ place: DraftPlace) throws(PracticeError) {
    try PracticeError.named {
      var batch = try batch([])
      batch.finishedDrafts = [try draftKey(place)]
      try commit(batch)
    }
  }

  /// Returns all that the signed-in person typed and didn't save, the oldest first.
  public func drafts() throws(PracticeError) -> [NoteDraft] {
    try PracticeError.named { try allDrafts() }
  }

  func allDrafts() throws -> [NoteDraft] {
    try records.store.drafts(of: records.keyring.user.bytes)
      .filter { $0.key.kind == Self.draftKind }
      .map { draft in
        let content = try records.keyring.openDraft(
          draft.box, place: Self.place(draft.key, draft.baseRevision))
        let body = try JSONDecoder().decode(DraftBody.self, from: Data(content))
        guard let part = body.part.part else { throw PracticeError.damaged }
        return NoteDraft(
          place: DraftPlace(session: body.session, part: part, field: body.field), text: body.text,
          basedOn: draft.baseRevision, at: body.at)
      }
      .sorted { ($0.at, $0.place.field) < ($1.at, $1.place.field) }
  }

  func draftKey(_ place: DraftPlace) throws -> Draft.Key {
    let text = "\(place.session)/\(PartName(place.part).text)/\(place.field)"
    guard let id = RecordIdentifier(bytes: try records.keyring.blindIndex("draft", text)) else {
      throw PracticeError.damaged
    }
    return Draft.Key(user: records.keyring.user.bytes, id: id, kind: Self.draftKind)
  }

  private static func place(_ key: Draft.Key, _ revision: Int) -> Place {
    Place(kind: draftKind, record: key.id.bytes, revision: revision)
  }
}

/// What is sealed of a draft.
struct DraftBody: Codable {
  let session: SessionID
  let part: PartName
  let field: String
  let text: String
  let at: Timestamp
}
