internal import GroupCare
internal import Practice
internal import WallClock
internal import Workbench

extension OpenPractice {
  /// Carries out an effect of somebody who is signed in.
  ///
  /// - Parameters:
  ///   - effect: The effect; those of the terminal and of drafts are the loop's own.
  ///   - shown: The revisions on the screen, which is what is signed.
  /// - Returns: What the screen is told.
  /// - Throws: What isn't the answer to a change of a session.
  func carryOut(
    _ effect: Effect, shown: [SessionPart: Int]
  ) throws(PracticeError) -> [Event] {
    switch effect {
    case .loadToday: return [.today(try todayFacts())]
    case .openSession(let session):
      return [.session(LoadedSession(try open(session), clients: try clients()))]
    case .commit(let session, let changes, let revisions):
      return try changing(session) { () throws(PracticeError) in
        try apply(changes, to: session, basedOn: revisions)
      }
    case .sign(let session, let notes, let passphrase):
      return try changing(session) { () throws(PracticeError) in
        try sign(notes, of: session, shown: shown, passphrase: passphrase)
      }
    case .addAddendum(let note, let text, let passphrase):
      return try changing(note.session) { () throws(PracticeError) in
        try addAddendum(
          text, to: note, basedOn: shown[note.part] ?? 0, passphrase: typed(passphrase))
      }
    case .correct(let note, let field, let text, let reason, let passphrase):
      return try changing(note.session) { () throws(PracticeError) in
        try correct(
          note, field: field, text: text, reason: reason, revision: shown[note.part] ?? 0,
          passphrase: typed(passphrase))
      }
    case .addWalkIn(let session, let client):
      return try changing(session) { () throws(PracticeError) in
        let encounter = try makeEncounter(walkIn: client, for: session)
        return try apply(.addWalkIn(encounter), to: session, basedOn: shown)
      }
    case .writeClaims(let session, let path, let passphrase):
      return [try writeClaims(of: session, at: path, passphrase: try typed(passphrase))]
    case .writeBatch(let batch, let path): return [try write(batch, at: path)]
    case .voidClaim(let claim, let reason):
      try voidClaim(claim, reason: reason)
      return [.claims(try claimRows())]
    case .loadGroups: return [.groups(try groupRows())]
    case .loadGroup(let group): return [.group(try groupFacts(group))]
    case .enrol, .endMembership, .scheduleNext: return [.group(try changeGroup(effect))]
    case .loadClaims: return [.claims(try claimRows())]
    case .signIn, .keepDraft, .dropDraft, .keepAnswer, .dropAnswer, .suspend, .repaint, .quit:
      return []
    }
  }

  /// Changes a session, and says what came of it together with the session as it is now.
  private func changing(
    _ session: SessionID, _ change: () throws(PracticeError) -> OpenSession
  ) throws(PracticeError) -> [Event] {
    do {
      return [.committed(LoadedSession(try change()))]
    } catch .newerRevision {
      return [.overtaken(LoadedSession(try open(session)))]
    } catch {
      guard let reason = error.reasonOfRefusal else { throw error }
      return [.refused(LoadedSession(try open(session)), reason: reason)]
    }
  }

  private func typed(_ passphrase: String?) throws(PracticeError) -> Passphrase? {
    guard let passphrase else { return nil }
    do {
      return try Passphrase(typed: passphrase)
    } catch {
      throw .passphraseRefused(error)
    }
  }

  private func sign(
    _ notes: [NoteReference], of session: SessionID, shown: [SessionPart: Int],
    passphrase: String?
  ) throws(PracticeError) -> OpenSession {
    // One proof of the passphrase is enough for all of them.
    if let passphrase = try typed(passphrase) { try verifyPassphrase(passphrase) }
    for note in notes { try sign(note, basedOn: shown[note.part] ?? 0) }
    return try open(session)
  }

  private func correct(
    _ note: NoteReference, field: String, text: String, reason: String, revision: Int,
    passphrase: Passphrase?
  ) throws(PracticeError) -> OpenSession {
    let chart = try open(note.session).chart
    switch note {
    case .group:
      return try correct(
        note, content: try chart.groupNote.content.writing(text, in: field), reason: reason,
        basedOn: revision, passphrase: passphrase)
    case .member(_, let client):
      guard let encounter = chart.encounter(of: client) else { throw .refused(.noSuchMember) }
      return try correct(
        note, content: try encounter.note.content.writing(text, in: field), reason: reason,
        basedOn: revision, passphrase: passphrase)
    }
  }

  private func changeGroup(_ effect: Effect) throws(PracticeError) -> GroupFacts {
    switch effect {
    case .enrol(let client, let group):
      try enrol(client, in: group, from: now().date)
      return try groupFacts(group, notice: "Enrolled from today on.")
    case .endMembership(let membership, let group, let reason):
      try endMembership(membership, on: now().date, reason: reason)
      return try groupFacts(group, notice: "The membership ends today.")
    case .scheduleNext(let group):
      guard let date = try nextDates(of: group, count: 1).first else { throw .nothingToWrite }
      let session = try scheduleSession(group: group, date: date, choosing: .earlier)
      return try groupFacts(group, notice: "\(session) is planned for \(date).")
    default: throw .nothingToWrite
    }
  }
}

extension NoteReference {
  /// The record that holds the note.
  fileprivate var part: SessionPart {
    switch self {
    case .group: .groupNote
    case .member(_, let client): .note(client)
    }
  }
}

extension NoteContent {
  /// Returns the text with another one in a field.
  fileprivate func writing(
    _ text: String, in key: String
  ) throws(PracticeError) -> NoteContent {
    guard let field = Field(key: key) else { throw .unknown(.note, id: key) }
    var content = self
    do {
      try content.write(text, in: field)
    } catch {
      throw .refused(error)
    }
    return content
  }
}

extension PracticeError {
  /// Why a change of a session was refused, when nothing is wrong but the change.
  fileprivate var reasonOfRefusal: String? {
    switch self {
    case .refused(let refusal): refusal.sentence
    case .signInRefused: "That isn't your passphrase; nothing was signed."
    case .needsPassphrase, .passphraseRefused, .blocked, .incomplete, .needsCredential,
      .noteIsNotSigned, .needsText, .unwritable, .nothingToWrite, .alreadyExists:
      CommandFailure(self).sentence
    default: nil
    }
  }
}
