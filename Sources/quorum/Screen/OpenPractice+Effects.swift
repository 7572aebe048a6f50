internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Carries out an effect of somebody who is signed in.
  ///
  /// - Parameter effect: The effect; those of the terminal, of drafts and of long lists are the loop's own.
  /// - Returns: What the screen is told.
  /// - Throws: What isn't the answer to a change of a session.
  func carryOut(_ effect: Effect) throws(PracticeError) -> [Event] {
    switch effect {
    case .loadToday: return [.today(try todayFacts())]
    case .openSession(let session):
      return [
        .session(
          LoadedSession(try open(session), clients: try clients(), phrases: try phrases()))
      ]
    case .commit(let session, let changes, let revisions):
      return try changing(session) { () throws(PracticeError) in
        try apply(changes, to: session, basedOn: revisions)
      }
    case .sign(let wish, let passphrase):
      return try changing(wish.session) { () throws(PracticeError) in
        try sign(wish, passphrase: typed(passphrase))
      }
    case .addWalkIn(let session, let client, let revisions):
      return try changing(session) { () throws(PracticeError) in
        let encounter = try makeEncounter(walkIn: client, for: session)
        return try apply(.addWalkIn(encounter), to: session, basedOn: revisions)
      }
    case .writeClaims(let session, let path, let passphrase):
      return [try writeClaims(of: session, at: path, passphrase: try typed(passphrase))]
    case .writeBatch(let batch, let path): return [try write(batch, at: path)]
    case .voidClaim(let claim, let withdrawal, let reason):
      try voidClaim(claim, reason: reason, withdrawal)
      return [.claims(try rows(of: claims()))]
    case .loadGroups: return [.groups(try groupRows())]
    case .loadGroup(let group): return [.group(try groupFacts(group))]
    case .enrol, .endMembership, .scheduleNext, .takeBack: return [.group(try changeGroup(effect))]
    case .loadSettings: return [.settings(settingsFacts())]
    case .changePolicy(let change):
      try self.change(change)
      return [.policyChanged(change, settingsFacts())]
    case .loadRules: return [.rules(try payers())]
    case .loadLog, .loadLogPage, .searchLog, .checkLog: return [try readLog(effect)]
    case .loadDirectory: return [.directory(try directory())]
    case .loadReadiness(let payer):
      return [
        .readiness(
          PayerReadiness(
            payer: payer, name: try payers().first { $0.id == payer }?.name ?? payer.text,
            checklist: try readiness(of: payer)))
      ]
    case .loadClients: return [.clients(try clientOverviews())]
    case .openClient(let client): return [.client(try clientFacts(client))]
    case .changeDiagnoses(let client, let change, let revision):
      return try changing(client) { () throws(PracticeError) in
        try self.change(change, of: client, basedOn: revision)
      }
    case .lookAhead(let client, let group):
      return [.lookedAhead(client, group, try outlook(of: client, in: group))]
    case .loadClaims, .signIn, .unlock, .keepDraft, .dropDraft, .keepAnswer, .dropAnswer,
      .loadThemes, .showTheme, .keepTheme, .editOutside, .stopReading, .suspend, .repaint, .quit:
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

  /// Changes a client's file, and says what came of it together with the file as it is now.
  private func changing(
    _ client: ClientID, _ change: () throws(PracticeError) -> Void
  ) throws(PracticeError) -> [Event] {
    do {
      try change()
    } catch {
      return [.clientRefused(try clientFacts(client), reason: CommandFailure(error).sentence)]
    }
    return [.client(try clientFacts(client))]
  }

  private func typed(_ passphrase: String?) throws(PracticeError) -> Passphrase? {
    guard let passphrase else { return nil }
    do {
      return try Passphrase(typed: passphrase)
    } catch {
      throw .passphraseRefused(error)
    }
  }
}

extension PracticeError {
  /// Why a change of a session was refused, when nothing is wrong but the change.
  fileprivate var reasonOfRefusal: String? {
    switch self {
    case .refused(let refusal): refusal.sentence
    case .signInRefused: "That isn't your passphrase; nothing was signed."
    case .signInPaused, .notPermitted, .notSigner, .fileTakenBack, .fileWasSent,
      .needsPassphrase, .passphraseRefused, .blocked, .incomplete, .needsCredential,
      .noteIsNotSigned, .notToCoSign, .needsText, .unwritable, .nothingToWrite, .alreadyExists:
      CommandFailure(self).sentence
    default: nil
    }
  }
}
