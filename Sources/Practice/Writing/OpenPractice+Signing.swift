public import GroupCare
internal import Vault

extension OpenPractice {
  /// Signs a note with the signed-in person's own key (C28).
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - revision: Its revision on the screen, which is what is signed.
  ///   - passphrase: The passphrase again, when it was last given too long ago (C10); see
  ///     ``needsPassphrase``.
  /// - Returns: The session as it is now.
  /// - Throws: ``PracticeError/notSigner(_:)``, ``PracticeError/notPermitted(_:)``,
  ///   ``PracticeError/incomplete(fields:)``, ``PracticeError/needsCredential``,
  ///   ``PracticeError/needsPassphrase``, ``PracticeError/newerRevision(_:theirs:)``.
  @discardableResult
  public func sign(
    _ note: NoteReference, basedOn revision: Int, passphrase: Passphrase? = nil
  ) throws(PracticeError) -> OpenSession {
    try writing(note, basedOn: revision, passphrase, action: "sign") { writing, pen in
      switch note {
      case .group:
        guard case .draft = writing.chart.groupNote else {
          throw SessionRefusal.noteIsSigned
        }
        writing.chart.groupNote = try pen.sign(writing.chart.groupNoteCompleteness)
      case .member(_, let client):
        let index = try writing.index(of: client)
        let encounter = writing.chart.encounters[index]
        guard case .draft = encounter.note else { throw SessionRefusal.noteIsSigned }
        writing.chart.encounters[index].note = try pen.sign(
          writing.chart.noteCompleteness(of: encounter))
      }
    }
  }

  /// Adds a signed text to a signed note.
  @discardableResult
  public func addAddendum(
    _ text: String, to note: NoteReference, basedOn revision: Int, passphrase: Passphrase? = nil
  ) throws(PracticeError) -> OpenSession {
    try writing(note, basedOn: revision, passphrase, action: "addendum") { writing, pen in
      switch note {
      case .group:
        writing.chart.groupNote = try pen.add(text, to: writing.chart.groupNote)
      case .member(_, let client):
        let index = try writing.index(of: client)
        writing.chart.encounters[index].note = try pen.add(
          text, to: writing.chart.encounters[index].note)
      }
    }
  }

  /// Co-signs a signed note as its author's supervisor (M51, M56).
  ///
  /// - Throws: ``PracticeError/notToCoSign`` unless the signed-in person is that supervisor and hasn't
  ///   co-signed it yet.
  @discardableResult
  public func coSign(
    _ note: NoteReference, basedOn revision: Int, passphrase: Passphrase? = nil
  ) throws(PracticeError) -> OpenSession {
    try writing(note, basedOn: revision, passphrase, action: "co-sign") { writing, pen in
      switch note {
      case .group:
        try requireSupervisor(of: writing.chart.groupNote, in: writing.chart)
        writing.chart.groupNote = try pen.coSign(writing.chart.groupNote)
      case .member(_, let client):
        let index = try writing.index(of: client)
        try requireSupervisor(of: writing.chart.encounters[index].note, in: writing.chart)
        writing.chart.encounters[index].note = try pen.coSign(
          writing.chart.encounters[index].note)
      }
    }
  }

  private func requireSupervisor<Field>(
    of note: Note<Field>, in chart: SessionChart
  ) throws(PracticeError) {
    if note.signed == nil { throw .noteIsNotSigned }
    guard chart.supervisor(of: note) == user.id, chart.lacksCoSignature(note) else {
      throw .notToCoSign
    }
  }

  /// Corrects a signed group note; the original stays (C27).
  ///
  /// - Throws: ``PracticeError/incomplete(fields:)`` unless the corrected text is complete as well.
  @discardableResult
  public func correct(
    _ note: NoteReference, content: GroupNoteContent, reason: String, basedOn revision: Int,
    passphrase: Passphrase? = nil
  ) throws(PracticeError) -> OpenSession {
    try writing(
      note, basedOn: revision, passphrase, action: "correct", reason: reason
    ) { writing, pen in
      guard case .group = note else {
        throw PracticeError.unknown(.note, id: note.canonicalText)
      }
      let isLarge =
        writing.chart.present.count >= writing.chart.practice.policy.largeGroupFrom
      writing.chart.groupNote = try pen.correct(
        writing.chart.groupNote, with: NoteCompleteness(content, isLarge: isLarge),
        reason: reason)
    }
  }

  /// Corrects a member's signed note; the original stays (C27).
  ///
  /// - Throws: ``PracticeError/incomplete(fields:)`` unless the corrected text is complete as well.
  @discardableResult
  public func correct(
    _ note: NoteReference, content: ProgressNoteContent, reason: String, basedOn revision: Int,
    passphrase: Passphrase? = nil
  ) throws(PracticeError) -> OpenSession {
    try writing(
      note, basedOn: revision, passphrase, action: "correct", reason: reason
    ) { writing, pen in
      guard case .member(_, let client) = note else {
        throw PracticeError.unknown(.note, id: note.canonicalText)
      }
      let index = try writing.index(of: client)
      let encounter = writing.chart.encounters[index]
      writing.chart.encounters[index].note = try pen.correct(
        encounter.note,
        with: NoteCompleteness(content, context: writing.chart.noteContext(of: encounter)),
        reason: reason)
    }
  }

  private func writing(
    _ note: NoteReference, basedOn revision: Int, _ passphrase: Passphrase?, action: String,
    reason: String = "", _ body: (inout SessionWriting, Pen) throws -> Void
  ) throws(PracticeError) -> OpenSession {
    try require(.clinician)
    try authenticate(passphrase)
    guard user.credential != nil else { throw .needsCredential }
    return try changing(note.session) { writing in
      if case .cancelled = writing.chart.session.state { throw SessionRefusal.isCancelled }
      guard writing.chart.isSigner(user.id) else { throw PracticeError.notSigner(note.session) }
      try writing.require(SessionPart(note), at: revision)
      try body(
        &writing,
        Pen(
          note: note, revision: revision + 1, signer: user, at: now(), verifier: try verifier(),
          sign: records.keyring.sign))
      let client: ClientID? = if case .member(_, let client) = note { client } else { nil }
      writing.log.append(
        line(
          (client == nil ? "group-note." : "note.") + action,
          Self.subject(note.session, client), reason: reason))
    }
  }
}

extension SessionPart {
  init(_ note: NoteReference) {
    switch note {
    case .group: self = .groupNote
    case .member(_, let client): self = .note(client)
    }
  }
}

extension SessionWriting {
  fileprivate func index(of client: ClientID) throws(SessionRefusal) -> Int {
    guard let index = chart.encounters.firstIndex(where: { $0.client.id == client }) else {
      throw .noSuchMember
    }
    return index
  }
}
