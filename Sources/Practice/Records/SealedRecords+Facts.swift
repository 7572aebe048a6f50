internal import FoundationEssentials
internal import GroupCare
internal import Store
internal import Vault

/// Somebody else changed the session between reading and writing: it has to be read again.
struct StaleSession: Error {}

extension SealedRecords {
  private static let factsKind = "facts"

  /// Opens the facts about a session, as far as the signed-in person may read them (C3).
  func open(_ facts: Facts) throws -> SessionSummary {
    let content = try keyring.open(
      facts.box, class: .billing,
      place: Place(kind: Self.factsKind, record: facts.id.bytes, revision: facts.revision))
    let summary = try JSONDecoder().decode(SessionSummary.self, from: Data(content))
    return summary.outlook.endings.isEmpty ? summary : summary.withholding(withheld)
  }

  /// Returns the facts to write beside a session's records.
  ///
  /// Every change of a session writes its facts, so that their revision tells whether somebody else
  /// changed anything of the session since it was read: then nothing is written.
  ///
  /// - Parameters:
  ///   - summary: The facts.
  ///   - read: The facts' revision when the session was read; 0 if there were none.
  /// - Returns: What the batch takes.
  /// - Throws: When there is no key; ``StaleSession`` inside the transaction.
  func facts(_ summary: SessionSummary, read: Int) throws -> NewFacts {
    let id = try identifier(.session, summary.session.text)
    let content = try Self.encode(summary)
    let keyring = keyring
    return NewFacts(id: id, index: try index(.sessions(on: summary.date))) { current, revision in
      guard current?.revision ?? 0 == read else { throw StaleSession() }
      return try keyring.seal(
        content, class: .billing,
        place: Place(kind: Self.factsKind, record: id.bytes, revision: revision))
    }
  }
}
