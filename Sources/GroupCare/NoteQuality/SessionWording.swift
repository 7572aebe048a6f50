/// The notes of one session, ready to be compared with each other and searched for names (N5, N6).
///
/// Made once and asked at every key: only the note that is being written is read anew.
public struct SessionWording: Sendable, Protected {
  private let policy: PracticePolicy
  private let notes: [Note]
  private let indices: [ClientID: Int]
  private let names: PeerNames
  /// What stands out in each note as it was when this was made.
  private var found: [NoteFindings]

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
    found = []
    found = compared()
  }

  /// Returns what stands out in the note of a member, or nothing when the member wasn't there.
  public func findings(of client: ClientID) -> NoteFindings? {
    indices[client].map { found[$0] }
  }

  /// Returns what would stand out in the note of a member with another text, while it is typed.
  public func findings(
    of client: ClientID, writing content: ProgressNoteContent
  ) -> NoteFindings? {
    indices[client].map { findings(of: $0, own(content, of: $0)) }
  }

  /// Returns what stands out in the note of a member with a text, and where.
  ///
  /// The text is read once, so that it costs little more than its findings.
  public func reading(
    of client: ClientID, writing content: ProgressNoteContent
  ) -> NoteReading? {
    guard let index = indices[client] else { return nil }
    let isStored = content == notes[index].encounter.note.content
    let own = isStored ? notes[index].own : self.own(content, of: index)
    let findings = isStored ? found[index] : self.findings(of: index, own)
    let other = findings.nearest.flatMap { words(of: $0.source, beside: index) }
    let passages = other.map { SideBySide(own, $0).note } ?? []
    return NoteReading(
      findings: findings,
      copied: Dictionary(
        passages.filter { !$0.shared.isEmpty }.map { ($0.field, $0.shared) },
        uniquingKeysWith: { first, _ in first }))
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
    return words(of: source, beside: index).map { SideBySide(own(content, of: index), $0) }
  }

  /// The words of a note that another is compared with.
  private func words(of source: NoteMatch.Source, beside index: Int) -> OwnWords? {
    switch source {
    case .member(let other): indices[other].map { notes[$0].own }
    case .earlier(let session, _):
      notes[index].encounter.billing.earlierNotes.first { $0.session == session }?.words
    }
  }

  private func own(_ content: ProgressNoteContent, of index: Int) -> OwnWords {
    let note = notes[index]
    return OwnWords(
      NoteText(content, of: note.encounter.client), without: note.shared)
  }

  private func findings(of index: Int, _ own: OwnWords) -> NoteFindings {
    let others = notes.indices.compactMap { other in
      other == index ? nil : match(NoteComparison(own, notes[other].own), of: own, other)
    }
    return findings(of: index, own, others)
  }

  /// Compares every pair once, which says how much of the first stands in the second and the other
  /// way round.
  private func compared() -> [NoteFindings] {
    var others: [[NoteMatch]] = notes.map { _ in [] }
    let own = notes.map(\.own)
    for first in own.indices {
      for second in own.indices.dropFirst(first + 1) {
        let comparison = NoteComparison(own[first], own[second])
        if let match = match(comparison, of: own[first], second) { others[first].append(match) }
        if let match = match(comparison, of: own[second], first, isReversed: true) {
          others[second].append(match)
        }
      }
    }
    return notes.indices.map { findings(of: $0, notes[$0].own, others[$0]) }
  }

  private func match(
    _ comparison: NoteComparison, of own: OwnWords, _ other: Int, isReversed: Bool = false
  ) -> NoteMatch? {
    guard comparison.tellsSomething(by: policy) else { return nil }
    return NoteMatch(
      comparison, of: own, with: .member(notes[other].encounter.client.id),
      isReversed: isReversed)
  }

  private func findings(
    of index: Int, _ own: OwnWords, _ others: [NoteMatch]
  ) -> NoteFindings {
    let encounter = notes[index].encounter
    let earlier = encounter.billing.earlierNotes.compactMap { note -> NoteMatch? in
      let comparison = NoteComparison(own, note.words)
      guard comparison.tellsSomething(by: policy) else { return nil }
      return NoteMatch(comparison, of: own, with: .earlier(note.session, note.date))
    }
    return NoteFindings(
      client: encounter.client.id, words: own.terms.count,
      likeness: NoteLikeness(words: own.terms.count, others, policy),
      repetition: NoteLikeness(words: own.terms.count, earlier, policy),
      mentions: names.mentions(in: own.text, of: encounter.client.id))
  }
}
