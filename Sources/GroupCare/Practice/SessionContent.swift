/// One session as a practice folder holds it.
public struct SessionContent: Hashable, Sendable, Protected {
  /// The session.
  public var session: Session
  /// The note on the group.
  public var groupNote: NoteHistory<GroupNoteField>
  /// Everyone of whom something is recorded, in the order of the roster.
  public var members: [Member]

  /// One member as a practice folder holds it.
  public struct Member: Hashable, Sendable, Protected {
    /// The client.
    public var client: ClientID
    /// Whether the client wasn't enrolled.
    public var isWalkIn: Bool
    /// The attendance, with its edits.
    public var attendance: Attendance
    /// The identity check; nothing when there was none.
    public var identityCheck: IdentityCheck?
    /// The note.
    public var note: NoteHistory<ProgressNoteField>
    /// The soft rules that a person decided don't stop this member's claim.
    public var overrides: [Override]

    /// Makes a member.
    public init(
      client: ClientID, isWalkIn: Bool, attendance: Attendance, identityCheck: IdentityCheck?,
      note: NoteHistory<ProgressNoteField>, overrides: [Override] = []
    ) {
      self.client = client
      self.isWalkIn = isWalkIn
      self.attendance = attendance
      self.identityCheck = identityCheck
      self.note = note
      self.overrides = overrides
    }
  }

  /// Makes a session.
  public init(session: Session, groupNote: NoteHistory<GroupNoteField>, members: [Member]) {
    self.session = session
    self.groupNote = groupNote
    self.members = members
  }
}

/// A note as a practice folder holds it: texts, and who signed them when, without a key.
///
/// At import each signature is attested by the importing administrator's key.
public struct NoteHistory<Field: NoteField>: Hashable, Sendable, Protected {
  /// The text; of a signed note, the text that was signed first.
  public var content: NoteContent<Field>
  /// Who signed it; nothing while it is a draft.
  public var signed: Signing?
  /// Signed corrections, the oldest first.
  public var corrections: [Correction]
  /// Signed addenda, the oldest first.
  public var addenda: [Addendum]
  /// The supervisor who co-signed the text in force, and when; nothing while nobody did (M56).
  public var coSigned: Signing?

  /// Who signed, and when.
  public struct Signing: Hashable, Sendable {
    /// Who.
    public let by: ClinicianID
    /// When.
    public let at: Timestamp
    /// The SHA-256 of what was signed, as the signature states it; nothing where a folder doesn't say.
    ///
    /// One of another text than stands beside it says that the text was changed afterwards.
    public var digest: [UInt8]?

    /// Makes a signing.
    public init(by: ClinicianID, at: Timestamp, digest: [UInt8]? = nil) {
      self.by = by
      self.at = at
      self.digest = digest
    }

    /// Whether it can be the same signing as another: who and when, and what, where both say so.
    public func agrees(with other: Signing) -> Bool {
      by == other.by && at == other.at
        && (digest == nil || other.digest == nil || digest == other.digest)
    }
  }

  /// A correction, with its reason.
  public struct Correction: Hashable, Sendable, Protected {
    /// The corrected text.
    public let content: NoteContent<Field>
    /// Why it was corrected.
    public let reason: String
    /// Who signed it.
    public internal(set) var signed: Signing

    /// Makes a correction.
    public init(content: NoteContent<Field>, reason: String, signed: Signing) {
      self.content = content
      self.reason = reason
      self.signed = signed
    }
  }

  /// An addendum.
  public struct Addendum: Hashable, Sendable, Protected {
    /// The text.
    public let text: String
    /// Who signed it.
    public internal(set) var signed: Signing

    /// Makes an addendum.
    public init(text: String, signed: Signing) {
      self.text = text
      self.signed = signed
    }
  }

  /// Makes a history of a text.
  public init(
    content: NoteContent<Field> = NoteContent(), signed: Signing? = nil,
    corrections: [Correction] = [], addenda: [Addendum] = [], coSigned: Signing? = nil
  ) {
    self.content = content
    self.signed = signed
    self.corrections = corrections
    self.addenda = addenda
    self.coSigned = coSigned
  }

  /// Takes the history of a stored note, for an export.
  public init(_ record: NoteRecord<Field>) {
    func signing(_ signature: NoteSignature) -> Signing {
      let statement = signature.statement
      return Signing(by: statement.signer, at: statement.signedAt, digest: statement.digest)
    }
    content = record.content
    signed = record.signature.map(signing)
    corrections = record.corrections.map {
      Correction(content: $0.content, reason: $0.reason, signed: signing($0.signature))
    }
    addenda = record.addenda.map { Addendum(text: $0.text, signed: signing($0.signature)) }
    // A supervisor signs what the author signed, whose digest is there.
    coSigned = record.coSignature.map {
      Signing(by: $0.statement.signer, at: $0.statement.signedAt)
    }
  }

  /// Returns the history with a digest for each signing that states none: that of the text beside it.
  ///
  /// - Parameter digest: Returns the SHA-256 of bytes.
  /// - Returns: The history.
  public func statingDigests(_ digest: ([UInt8]) -> [UInt8]) -> NoteHistory {
    var history = self
    if let signed, signed.digest == nil {
      history.signed?.digest = digest(content.canonicalBytes)
    }
    for (place, correction) in corrections.enumerated() where correction.signed.digest == nil {
      history.corrections[place].signed.digest = digest(
        NoteRecord<Field>.Correction.canonicalBytes(
          of: correction.content, reason: correction.reason))
    }
    for (place, addendum) in addenda.enumerated() where addendum.signed.digest == nil {
      history.addenda[place].signed.digest = digest(NoteAddendum.canonicalBytes(of: addendum.text))
    }
    return history
  }
}
