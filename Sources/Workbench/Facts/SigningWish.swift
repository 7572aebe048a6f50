public import GroupCare

/// What somebody wants to sign, with the revisions that they had on the screen when they said so (C30).
public struct SigningWish: Hashable, Sendable {
  /// What is to be signed.
  public enum What: Hashable, Sendable, Protected {
    /// Notes of a session.
    case notes(SessionID, [NoteReference])
    /// The supervisor's own signature under a signed note.
    case coSignature(NoteReference)
    /// An addendum to a signed note.
    case addendum(NoteReference, text: String)
    /// A correction of one field of a signed note, with a reason.
    case correction(NotePlace, text: String, reason: String)
  }

  /// What is to be signed.
  public let what: What
  /// The revision of each note as it was read; 0 for one that isn't in the record yet.
  public private(set) var shown: [SessionPart: Int]

  /// Makes a wish.
  ///
  /// - Parameters:
  ///   - what: What is to be signed.
  ///   - revisions: The revisions on the screen; those of other notes aren't looked at.
  public init(_ what: What, shown revisions: [SessionPart: Int]) {
    self.what = what
    shown = [:]
    for note in notes { shown[note.part] = revisions[note.part, default: 0] }
  }

  /// The notes that it signs, adds to or corrects.
  public var notes: [NoteReference] {
    switch what {
    case .notes(_, let notes): notes
    case .coSignature(let note), .addendum(let note, _): [note]
    case .correction(let place, _, _): [place.note]
    }
  }

  /// The session.
  public var session: SessionID {
    switch what {
    case .notes(let session, _): session
    case .coSignature(let note), .addendum(let note, _): note.session
    case .correction(let place, _, _): place.session
    }
  }

  /// Whether it carries typed text.
  var holdsText: Bool {
    switch what {
    case .notes, .coSignature: false
    case .addendum, .correction: true
    }
  }

  /// The dialog that its text was typed in.
  var purpose: DialogPurpose? {
    switch what {
    case .notes, .coSignature: nil
    case .addendum(let note, _): .addendum(note)
    case .correction(let place, _, _): .correction(place)
    }
  }

  /// Takes note that the person's own text was written over what they had on the screen.
  ///
  /// - Parameters:
  ///   - before: The revisions that it was written over.
  ///   - after: The revisions since then.
  mutating func follow(from before: [SessionPart: Int], to after: [SessionPart: Int]) {
    for (part, revision) in before where shown[part] == revision {
      shown[part] = after[part, default: 0]
    }
  }
}

extension NoteReference {
  /// The record that holds the note.
  public var part: SessionPart {
    switch self {
    case .group: .groupNote
    case .member(_, let client): .note(client)
    }
  }
}
