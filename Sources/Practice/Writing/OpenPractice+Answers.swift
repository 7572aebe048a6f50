internal import FoundationEssentials
internal import GroupCare
internal import Store
internal import Vault

extension OpenPractice {
  static let answerKind = "answer"

  /// Keeps what is being typed in answer to a question, over what was kept of it before (C34).
  ///
  /// One sealed row a person and question; when the call returns it survives a crash.
  ///
  /// - Parameters:
  ///   - texts: All that was typed in it, each text by its place.
  ///   - question: The question.
  /// - Throws: ``PracticeError/storeUnusable(path:_:)``, ``PracticeError/busy(process:)``.
  public func saveAnswer(
    _ texts: [Int: String], to question: QuestionName
  ) throws(PracticeError) {
    try PracticeError.named {
      let at = now()
      let key = try answerKey(question)
      let content = try SealedRecords.encode(
        AnswerBody(session: question.session, subject: question.subject, texts: texts, at: at))
      try records.store.putDraft(
        Draft(
          key: key, baseRevision: 0, writtenAt: at.milliseconds,
          box: try records.keyring.sealDraft(content, place: Self.answerPlace(key))))
    }
  }

  /// Throws away what was typed in answer to a question, since it was given or isn't wanted.
  public func discardAnswer(to question: QuestionName) throws(PracticeError) {
    try PracticeError.named {
      var batch = try batch([])
      batch.finishedDrafts = [try answerKey(question)]
      try commit(batch)
    }
  }

  /// Returns all answers that the signed-in person typed and didn't give, the oldest first.
  public func answers() throws(PracticeError) -> [AnswerDraft] {
    try PracticeError.named {
      try records.store.drafts(of: records.keyring.user.bytes)
        .filter { $0.key.kind == Self.answerKind }
        .map { draft in
          let content = try records.keyring.openDraft(
            draft.box, place: Self.answerPlace(draft.key))
          let body = try JSONDecoder().decode(AnswerBody.self, from: Data(content))
          return AnswerDraft(
            question: QuestionName(session: body.session, subject: body.subject),
            texts: body.texts, at: body.at)
        }
        .sorted { ($0.at, $0.question.subject) < ($1.at, $1.question.subject) }
    }
  }

  private func answerKey(_ question: QuestionName) throws -> Draft.Key {
    let text = "\(question.session?.text ?? "")/\(question.subject)"
    guard let id = RecordIdentifier(bytes: try records.keyring.blindIndex("answer", text)) else {
      throw PracticeError.damaged
    }
    return Draft.Key(user: records.keyring.user.bytes, id: id, kind: Self.answerKind)
  }

  private static func answerPlace(_ key: Draft.Key) -> Place {
    Place(kind: answerKind, record: key.id.bytes, revision: 0)
  }
}

/// What is sealed of an answer.
struct AnswerBody: Codable {
  let session: SessionID?
  let subject: String
  let texts: [Int: String]
  let at: Timestamp
}
