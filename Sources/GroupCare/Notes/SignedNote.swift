/// A note whose every signature was verified: the proof that the gate asks for.
///
/// Made by ``NoteRecord/verified(as:using:)`` alone; not `Codable`, never stored.
public struct SignedNote<Field: NoteField>: Hashable, Sendable, Protected {
  /// The record it was made of.
  public let record: NoteRecord<Field>
  /// The author's statement.
  public let statement: SignatureStatement
  private let seal: SignatureSeal

  fileprivate init(record: NoteRecord<Field>, statement: SignatureStatement) {
    self.record = record
    self.statement = statement
    seal = SignatureSeal()
  }

  /// The text in force: the last correction's, else what was signed first.
  public var content: NoteContent<Field> { record.corrections.last?.content ?? record.content }

  /// The statement in force.
  public var statementInForce: SignatureStatement {
    record.corrections.last?.signature.statement ?? statement
  }

  /// What the supervisor stated about the text in force; nothing while it isn't co-signed (M56).
  public var coSignature: SignatureStatement? { record.coSignature?.statement }

  /// Returns what a supervisor states by co-signing: the same note, revision and text as its author.
  public func statement(
    coSigningFrom origin: SignatureStatement.Origin = .own, by supervisor: Clinician,
    at time: Timestamp
  ) -> SignatureStatement {
    let signed = statementInForce
    return SignatureStatement(
      note: signed.note, revision: signed.revision, digest: signed.digest, meaning: .coSignature,
      origin: origin, signer: supervisor.id, printedName: supervisor.signature, signedAt: time)
  }
}

/// What only this file can make: without it no extension elsewhere forges the proof.
private struct SignatureSeal: Hashable, Sendable {}

/// A note: a draft, signed, or signed in a way that doesn't hold.
public enum Note<Field: NoteField>: Hashable, Sendable, Protected {
  /// It can be edited.
  case draft(NoteContent<Field>)
  /// It is signed, and every signature holds.
  case signed(SignedNote<Field>)
  /// It claims to be signed, but a signature doesn't hold: it counts as unsigned and is shown.
  case unverified(NoteRecord<Field>)

  /// The text in force.
  public var content: NoteContent<Field> {
    switch self {
    case .draft(let content): content
    case .signed(let signed): signed.content
    case .unverified(let record): record.corrections.last?.content ?? record.content
    }
  }

  /// The proof, when it is signed.
  public var signed: SignedNote<Field>? {
    if case .signed(let signed) = self { signed } else { nil }
  }

  /// What is stored of it.
  public var record: NoteRecord<Field> {
    switch self {
    case .draft(let content): NoteRecord(draft: content)
    case .signed(let signed): signed.record
    case .unverified(let record): record
    }
  }
}

/// The note on the group of a session: context for the members' notes, never a claim by itself (M96).
public typealias GroupNote = Note<GroupNoteField>
/// The billable note of one member of a session.
public typealias ProgressNote = Note<ProgressNoteField>

extension NoteRecord {
  /// Checks every signature and returns the note.
  ///
  /// - Parameters:
  ///   - note: Which note the record is stored as; a signature over another one doesn't hold.
  ///   - verifier: The vault's digest and signature check.
  /// - Returns: A draft, a signed note, or one whose signature doesn't hold.
  public func verified(as note: NoteReference, using verifier: SignatureVerifier) -> Note<Field> {
    guard let signature else { return .draft(content) }
    let isOriginalHeld =
      signature.statement.meaning == .author
      && verifier.holds(signature, over: content.canonicalBytes, of: note)
    let areCorrectionsHeld = corrections.allSatisfy {
      $0.signature.statement.meaning == .correction
        && verifier.holds($0.signature, over: $0.canonicalBytes, of: note)
    }
    let areAddendaHeld = addenda.allSatisfy {
      $0.signature.statement.meaning == .addendum
        && verifier.holds(
          $0.signature, over: NoteAddendum.canonicalBytes(of: $0.text), of: note)
    }
    guard isOriginalHeld, areCorrectionsHeld, areAddendaHeld,
      isCoSignatureHeld(of: note, using: verifier)
    else { return .unverified(self) }
    return .signed(SignedNote(record: self, statement: signature.statement))
  }

  /// Whether there is no co-signature, or one that somebody else made over the very text in force.
  private func isCoSignatureHeld(of note: NoteReference, using verifier: SignatureVerifier) -> Bool
  {
    guard let coSignature else { return true }
    let signed = (corrections.last?.signature ?? signature)?.statement
    return coSignature.statement.meaning == .coSignature
      && coSignature.statement.revision == signed?.revision
      && coSignature.statement.signer != signed?.signer
      && verifier.holds(
        coSignature, over: corrections.last?.canonicalBytes ?? content.canonicalBytes, of: note)
  }
}
