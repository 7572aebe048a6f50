internal import GroupCare
internal import Store

extension OpenPractice {
  /// Returns the ids that may have been meant by one that nothing has, the likest first.
  ///
  /// - Parameters:
  ///   - id: The id as it was typed.
  ///   - subject: What kind of thing it should be.
  /// - Returns: At most three; none for kinds that nobody asks for by their ids.
  /// - Throws: When the ids can't be read.
  public func likest(
    to id: String, among subject: PracticeError.Subject
  ) throws(PracticeError) -> [String] {
    try PracticeError.named {
      switch subject {
      case .session: likest(id, try records.all(Session.self).values.map(\.value.id))
      case .client: likest(id, try entries(\.clients).values.map(\.value.id))
      case .group: likest(id, try entries(\.groups).values.map(\.value.id))
      case .payer: likest(id, try entries(\.payers).values.map(\.value.id))
      case .claim: likest(id, try records.all(ClaimRecord.self).values.map(\.value.id))
      case .batch: likest(id, try records.all(BatchRecord.self).values.map(\.value.batch.id))
      default: []
      }
    }
  }

  private func likest<Subject>(
    _ id: String, _ others: [Identifier<Subject>]
  ) -> [String] {
    Identifier<Subject>(id)?.likest(among: others).map(\.text) ?? []
  }
}
