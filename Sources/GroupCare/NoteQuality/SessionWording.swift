/// The notes of one session, ready to be compared with each other and searched for names (N5, N6).
///
/// Made once and asked at every key: only the note that is being written is read anew.
public struct SessionWording: Sendable, Protected {
  private let policy: PracticePolicy
  private let notes: [Note]
  private let indices: [ClientID: Int]
  private let names: PeerNames

  private struct Note: Sendable {
    let encounter: Encounter
    let shared: [SharedText]
    let own: OwnWords
  }

  /// Reads the notes of everyone who was there.
  public init(_ chart: SessionChart) {
    policy = chart.practice.policy
    let general = SharedText(groupNote: chart.groupNote.content, title: chart.group.title)
    notes = chart.present.map { encounter in
      let goals = encounter.billing.plan?.goals ?? []
      let shared = [.template, general] + (goals.isEmpty ? [] : [SharedText(goals: goals)])
      let text = NoteText(encounter.note.content, of: encounter.client)
      return Note(encounter: encounter, shared: shared, own: OwnWords(text, without: shared))
    }
    indices = Dictionary(
      notes.enumerated().map { ($1.encounter.client.id, $0) },
      uniquingKeysWith: { first, _ in first })
    names = PeerNames(
      members: chart.encounters.map(\.client), staff: Array(chart.clinicians.values))
  }

  /// Returns what stands out in the note of a member, or nothing when the member wasn't there.
  public func findings(of client: ClientID) -> NoteFindings? {
    indices[client].map { findings(of: $0, notes[$0].own) }
  }

  /// Returns what would stand out in the note of a member with another text, while it is typed.
  public func findings(
    of client: ClientID, writing content: ProgressNoteContent
  ) -> NoteFindings? {
    indices[client].map { findings(of: $0, own(content, of: $0)) }
  }

  /// Returns what a member's note shares with another, for a side-by-side view.
  ///
  /// - Parameters:
  ///   - client: The member.
  ///   - content: The text of that member's note.
  ///   - source: The other note.
  /// - Returns: Both notes with what they share, or nothing when there is no such note.
  public func sideBySide(
    _ client: ClientID, writing content: ProgressNoteContent, with source: NoteMatch.Source
  ) -> SideBySide? {
    guard let index = indices[client] else { return nil }
    let other: OwnWords? =
      switch source {
      case .member(let other): indices[other].map { notes[$0].own }
      case .earlier(let session, _):
        notes[index].encounter.billing.earlierNotes.first { $0.session == session }?.words
      }
    return other.map { SideBySide(own(content, of: index), $0) }
  }

  private func own(_ content: ProgressNoteContent, of index: Int) -> OwnWords {
    let note = notes[index]
    return OwnWords(
      NoteText(content, of: note.encounter.client), without: note.shared)
  }

  private func findings(of index: Int, _ own: OwnWords) -> NoteFindings {
    let encounter = notes[index].encounter
    let others = notes.indices.filter { $0 != index }.map { other in
      NoteMatch(
        NoteComparison(own, notes[other].own), of: own,
        with: .member(notes[other].encounter.client.id))
    }
    let earlier = encounter.billing.earlierNotes.map { note in
      NoteMatch(
        NoteComparison(own, note.words), of: own, with: .earlier(note.session, note.date))
    }
    return NoteFindings(
      client: encounter.client.id, words: own.terms.count,
      likeness: NoteLikeness(words: own.terms.count, others, policy),
      repetition: NoteLikeness(words: own.terms.count, earlier, policy),
      mentions: names.mentions(in: own.text, of: encounter.client.id))
  }
}
