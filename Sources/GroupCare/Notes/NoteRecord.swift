/// A note as it is stored: its text, and what was signed over it.
///
/// Nothing in it is a proof. A ``Note`` is made of it by ``verified(as:using:)``, which checks every signature.
public struct NoteRecord<Field: NoteField>: Hashable, Codable, Sendable, Protected {
  /// The text that is edited; of a signed note, the text that was signed first.
  public private(set) var content: NoteContent<Field>
  /// The author's signature; nothing while the note is a draft.
  public private(set) var signature: NoteSignature?
  /// Signed corrections, the oldest first; the last one's text is in force.
  public private(set) var corrections: [Correction]
  /// Signed addenda, the oldest first.
  public private(set) var addenda: [NoteAddendum]
  /// The signature of the author's supervisor over the text in force; nothing while there is none.
  public private(set) var coSignature: NoteSignature?

  /// A signed replacement of the text, with its reason.
  public struct Correction: Hashable, Codable, Sendable, Protected {
    /// The corrected text.
    public let content: NoteContent<Field>
    /// Why it was corrected.
    public let reason: String
    /// The author's signature.
    public let signature: NoteSignature

    /// The bytes that are digested and signed.
    public var canonicalBytes: [UInt8] { Self.canonicalBytes(of: content, reason: reason) }

    static func canonicalBytes(of content: NoteContent<Field>, reason: String) -> [UInt8] {
      var encoder = CanonicalEncoder(domain: "quorum-correction-1")
      encoder.append(content.canonicalBytes)
      encoder.append(reason)
      return encoder.bytes
    }
  }

  /// A draft.
  public init(draft content: NoteContent<Field> = NoteContent()) {
    self.content = content
    corrections = []
    addenda = []
  }

  /// A signed note; the completeness proof is what there is to sign.
  public init(_ complete: CompleteNote<Field>, signature: NoteSignature) {
    content = complete.content
    self.signature = signature
    corrections = []
    addenda = []
  }

  /// Returns the record with a signed correction; the original stays (C27).
  ///
  /// What the supervisor signed is no longer the text in force: a corrected note is co-signed anew.
  public func corrected(
    by complete: CompleteNote<Field>, reason: String, signature: NoteSignature
  ) -> NoteRecord {
    var record = self
    record.corrections.append(
      Correction(content: complete.content, reason: reason, signature: signature))
    record.coSignature = nil
    return record
  }

  /// Returns the record with the signature of the author's supervisor over the text in force.
  public func coSigned(_ signature: NoteSignature) -> NoteRecord {
    var record = self
    record.coSignature = signature
    return record
  }

  /// Returns the record with a signed addendum.
  public func adding(_ addendum: NoteAddendum) -> NoteRecord {
    var record = self
    record.addenda.append(addendum)
    return record
  }
}
