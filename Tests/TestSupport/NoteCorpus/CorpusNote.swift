public import GroupCare

/// One invented note of the corpus.
public struct CorpusNote: Sendable {
  /// The member's given name.
  public var given: String
  /// The member's family name.
  public var family: String
  /// How the note speaks of the member.
  public var pronoun: Pronoun
  /// The fields in words, in the order of the page.
  public var texts: [String]

  /// How a note speaks of its member.
  public enum Pronoun: Sendable {
    case she, he, they
  }

  /// Makes a note.
  public init(
    _ given: String, _ family: String, _ pronoun: Pronoun, _ response: String,
    _ observations: String, _ relevance: String, _ plan: String
  ) {
    self.given = given
    self.family = family
    self.pronoun = pronoun
    texts = [response, observations, relevance, plan]
  }

  /// The note as it stands in a chart.
  public var content: ProgressNoteContent {
    zip([.response, .observations, .relevance, .plan], texts).reduce(ProgressNoteContent()) {
      $0.writing($1.1, in: $1.0)
    }
  }
}

/// One invented session of the corpus: what all its notes are about, and the notes.
public struct CorpusSession: Sendable {
  /// The topic, as in the group note.
  public let topic: String
  /// What was done with the group.
  public let interventions: String
  /// The notes of its members.
  public let notes: [CorpusNote]

  /// Makes a session.
  public init(_ topic: String, _ interventions: String, _ notes: [CorpusNote]) {
    self.topic = topic
    self.interventions = interventions
    self.notes = notes
  }

  /// The group note.
  public var groupNote: GroupNoteContent {
    GroupNoteContent().writing(topic, in: .topic).writing(interventions, in: .interventions)
  }
}
