public import GroupCare

/// A session as it stands in the store, with the revisions it was read at.
public struct LoadedSession: Sendable {
  /// Everything the record holds of it.
  public let chart: SessionChart
  /// The revision of each of its records; a record that isn't there has none.
  public let revisions: [SessionPart: Int]
  /// What this person typed and never saved.
  public let drafts: [RecoveredDraft]

  /// The clients of the practice, by name; empty means as they were when it was opened.
  ///
  /// Whoever of them isn't in the session can walk in.
  public let clients: [Client]
  /// The practice's phrases; empty means as they were when it was opened.
  public let phrases: [Phrase]

  /// Makes a loaded session.
  public init(
    chart: SessionChart, revisions: [SessionPart: Int], drafts: [RecoveredDraft] = [],
    clients: [Client] = [], phrases: [Phrase] = []
  ) {
    self.chart = chart
    self.revisions = revisions
    self.drafts = drafts
    self.clients = clients
    self.phrases = phrases
  }
}

/// What somebody typed before the program or the line broke off.
public struct RecoveredDraft: Hashable, Sendable, Protected {
  /// Where it was typed.
  public let place: NotePlace
  /// What was typed.
  public let text: String
  /// The revision of the record it was typed over.
  public let revision: Int
  /// When it was kept last.
  public let keptAt: Timestamp

  /// Makes a draft.
  public init(place: NotePlace, text: String, revision: Int, keptAt: Timestamp) {
    self.place = place
    self.text = text
    self.revision = revision
    self.keptAt = keptAt
  }
}
