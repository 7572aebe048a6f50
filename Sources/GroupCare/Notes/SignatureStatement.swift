/// What a signer states: about which note, which revision, which text, with which verdict (C28).
public struct SignatureStatement: Hashable, Codable, Sendable {
  /// The note.
  public let note: NoteReference
  /// The revision of the note's record that holds the signed text.
  public let revision: Int
  /// The SHA-256 of the text's ``NoteContent/canonicalBytes``, or of an addendum's text.
  public let digest: [UInt8]
  /// What the signature means.
  public let meaning: Meaning
  /// How the signature came to be.
  public let origin: Origin
  /// Who signs.
  public let signer: ClinicianID
  /// The signer's printed name and credential: `A. Torres, LMFT`.
  public let printedName: String
  /// When, with the offset of the signer's clock.
  public let signedAt: Timestamp

  /// What a signature means.
  ///
  /// That the note is complete is part of the first two: nothing else makes them.
  public enum Meaning: String, Codable, Sendable {
    /// The author signs a complete note.
    case author
    /// The author signs a complete correction of it.
    case correction
    /// The author adds to it.
    case addendum
    /// The author's supervisor co-signs the text in force (M51, M56).
    case coSignature = "co-signature"
  }

  /// How a signature came to be.
  public enum Origin: Hashable, Codable, Sendable {
    /// The signer's own key made it here.
    case own
    /// It came in by import, which an administrator's key attests.
    case imported(by: ClinicianID)
  }

  /// Makes a statement.
  ///
  /// Only ``CompleteNote`` makes one with the meaning of author or correction.
  init(
    note: NoteReference, revision: Int, digest: [UInt8], meaning: Meaning, origin: Origin,
    signer: ClinicianID, printedName: String, signedAt: Timestamp
  ) {
    self.note = note
    self.revision = revision
    self.digest = digest
    self.meaning = meaning
    self.origin = origin
    self.signer = signer
    self.printedName = printedName
    self.signedAt = signedAt
  }

  /// Whose key makes the signature: the signer's, or the importing administrator's.
  public var keyHolder: ClinicianID {
    switch origin {
    case .own: signer
    case .imported(let administrator): administrator
    }
  }

  /// The bytes that are signed.
  public var canonicalBytes: [UInt8] {
    var encoder = CanonicalEncoder(domain: "quorum-signature-1")
    encoder.append(note.canonicalText)
    encoder.append(revision)
    encoder.append(digest)
    encoder.append(meaning.rawValue)
    switch origin {
    case .own: encoder.append("own")
    case .imported(let administrator):
      encoder.append("imported")
      encoder.append(administrator.text)
    }
    encoder.append(signer.text)
    encoder.append(printedName)
    encoder.append(signedAt.iso)
    return encoder.bytes
  }
}
