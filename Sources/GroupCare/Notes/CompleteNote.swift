/// The proof that a note is complete, and the only thing that can be signed.
///
/// Made by ``NoteCompleteness`` alone; not `Codable`, never stored.
public struct CompleteNote<Field: NoteField>: Hashable, Sendable, Protected {
  /// The text.
  public let content: NoteContent<Field>
  private let seal: CompletenessSeal

  fileprivate init(_ content: NoteContent<Field>) {
    self.content = content
    seal = CompletenessSeal()
  }

  /// Returns what the author states by signing the note.
  ///
  /// The revision is the one that the signed record will have; the origin says whether the author
  /// signs here or an import is attested. A digest is what came in with an import: that of another
  /// text is stated as it is, and such a signature never holds.
  public func statement(
    signing note: NoteReference, revision: Int, origin: SignatureStatement.Origin = .own,
    digest: [UInt8]? = nil, by signer: Clinician, at time: Timestamp,
    using verifier: SignatureVerifier
  ) -> SignatureStatement {
    SignatureStatement(
      note: note, revision: revision, digest: digest ?? verifier.digest(content.canonicalBytes),
      meaning: .author, origin: origin, signer: signer.id, printedName: signer.signature,
      signedAt: time)
  }

  /// Returns what the author states by correcting a signed note with this text.
  public func statement(
    correcting note: NoteReference, reason: String, revision: Int,
    origin: SignatureStatement.Origin = .own, digest: [UInt8]? = nil, by signer: Clinician,
    at time: Timestamp, using verifier: SignatureVerifier
  ) -> SignatureStatement {
    let bytes = NoteRecord<Field>.Correction.canonicalBytes(of: content, reason: reason)
    return SignatureStatement(
      note: note, revision: revision, digest: digest ?? verifier.digest(bytes),
      meaning: .correction,
      origin: origin, signer: signer.id, printedName: signer.signature, signedAt: time)
  }
}

/// What only this file can make: without it no extension elsewhere forges the proof.
private struct CompletenessSeal: Hashable, Sendable {}

/// Judges whether a note is complete, field by field (M133).
public enum NoteCompleteness<Field: NoteField>: Sendable {
  /// It is: here is the proof.
  case complete(CompleteNote<Field>)
  /// It isn't: here is all that is missing, in the order of the page.
  case incomplete(NonEmpty<NoteGap<Field>>)

  private init(_ content: NoteContent<Field>, gaps: [NoteGap<Field>]) {
    self = NonEmpty(gaps).map { .incomplete($0) } ?? .complete(CompleteNote(content))
  }

  /// What is missing; empty when it is complete.
  public var gaps: [NoteGap<Field>] {
    if case .incomplete(let gaps) = self { gaps.elements } else { [] }
  }

  /// The proof, when it is complete.
  public var proof: CompleteNote<Field>? {
    if case .complete(let proof) = self { proof } else { nil }
  }
}

extension NoteCompleteness where Field == GroupNoteField {
  /// Judges a group note, which must say why the group is large when it is (M99).
  public init(_ content: GroupNoteContent, isLarge: Bool) {
    self.init(content, gaps: GroupNoteReview(content: content, isLarge: isLarge).gaps)
  }
}

extension NoteCompleteness where Field == ProgressNoteField {
  /// Judges a progress note against the member's goals and the group note.
  public init(_ content: ProgressNoteContent, context: ProgressNoteContext) {
    let review = ProgressNoteReview(
      content: content, goals: context.goals, assignsHomework: context.assignsHomework,
      groupNote: GroupNoteWording(context.groupNote))
    self.init(content, gaps: review.gaps)
  }
}
