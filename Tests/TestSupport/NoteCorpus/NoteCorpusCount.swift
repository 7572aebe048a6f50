public import GroupCare

/// What a practice's thresholds catch of the corpus, and what they flag wrongly.
public struct NoteCorpusCount: Sendable {
  /// How many notes of a kind there are, and how many of them are flagged.
  public struct Row: Hashable, Sendable {
    /// The notes.
    public internal(set) var notes = 0
    /// Those called near-identical.
    public internal(set) var flagged = 0
    /// Those with too few words of their own.
    public internal(set) var tooShort = 0
    /// The highest coverage of an unflagged note, and the lowest of a flagged one.
    public internal(set) var highestUnflagged = 0
    /// The lowest coverage of a flagged note; 100 when none is flagged.
    public internal(set) var lowestFlagged = 100
    /// The highest share of telling words of an unflagged note.
    public internal(set) var mostWordsUnflagged = 0

    mutating func take(_ likeness: NoteLikeness) {
      notes += 1
      switch likeness {
      case .tooShort: tooShort += 1
      case .distinct(let closest):
        highestUnflagged = max(highestUnflagged, closest?.coverage ?? 0)
        mostWordsUnflagged = max(mostWordsUnflagged, closest?.sameWords ?? 0)
      case .nearIdentical(let match):
        flagged += 1
        lowestFlagged = min(lowestFlagged, match.coverage)
      }
    }
  }

  /// Honest notes, each among the honest notes of its session.
  public private(set) var honest = Row()
  /// Copies, by how they were made, each among the honest notes of its session.
  public private(set) var forged: [NoteForgery: Row] = [:]

  /// Notes told again in other words by hand, each in the place of another member of the session.
  public private(set) var reworded = Row()

  /// Counts, with the thresholds of a policy.
  public init(_ policy: PracticePolicy = PracticePolicy()) {
    for (number, session) in NoteCorpus.sessions.enumerated() {
      let wording = SessionWording(session.chart(policy))
      for client in session.clients {
        if let findings = wording.findings(of: client.id) { honest.take(findings.likeness) }
      }
      for retold in NoteCorpus.rewordings where retold.session == number {
        let other = session.clients[(retold.note + 3) % session.notes.count].id
        if let findings = wording.findings(of: other, writing: retold.text.content) {
          reworded.take(findings.likeness)
        }
      }
      for forgery in NoteForgery.allCases {
        for index in session.notes.indices {
          let other = (index + 3) % session.notes.count
          let copy = forgery.copy(session.notes[index], for: session.notes[other])
          if let findings = wording.findings(
            of: session.clients[other].id, writing: copy.content)
          {
            forged[forgery, default: Row()].take(findings.likeness)
          }
        }
      }
    }
  }
}

extension CorpusSession {
  /// The members, in the order of their notes.
  public var clients: [Client] {
    notes.enumerated().map { .example("C-\($0 + 1)", $1.given, $1.family) }
  }

  /// The session as the record holds it.
  public func chart(_ policy: PracticePolicy) -> SessionChart {
    var example = ExampleSession()
    example.practice.policy = policy
    example.groupNote = groupNote
    example.groupSigning = .draft
    example.members = zip(clients, notes).map { client, note in
      var member = ExampleMember(client)
      member.note = note.content
      member.signing = .draft
      member.plan = nil
      return member
    }
    return example.chart()
  }
}
