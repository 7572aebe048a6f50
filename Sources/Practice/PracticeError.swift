public import GroupCare
public import WallClock

/// Why a practice refused something.
///
/// Cases carry ids, places and numbers, never a person's words.
public enum PracticeError: Error, Hashable, Sendable {
  /// The name is unknown or the passphrase is wrong; which of the two isn't said (C7).
  case signInRefused
  /// Too many attempts were refused: nobody is let in under that name for so many seconds (C7).
  case signInPaused(seconds: Int)
  /// The passphrase is asked for: to sign in, or again before signing (C10).
  case needsPassphrase
  /// The signed-in person lacks the role.
  case notPermitted(PracticeRole)
  /// Only those who lead a session, or supervise those who do, sign its notes.
  case notSigner(SessionID)
  /// A new passphrase breaks a rule.
  case passphraseRefused(PassphraseFault)
  /// Somebody wrote a newer revision of that record than the one on the screen; nothing was written
  /// (C30).
  case newerRevision(SessionPart, theirs: Int)
  /// Somebody wrote a newer revision of something else than a session's records; nothing was written
  /// (C30).
  case overtaken(Subject, id: String)
  /// The domain refused the change of diagnoses; nothing was written.
  case diagnosisRefused(DiagnosisRefusal)
  /// The domain refused the change; nothing was written.
  case refused(SessionRefusal)
  /// The gate is closed; nothing was written.
  case blocked(GateReport)
  /// The note isn't complete: the keys of the fields that lack something.
  case incomplete(fields: [String])
  /// Signing asks for a credential, which this person doesn't have on record.
  case needsCredential
  /// Only a note that is signed takes addenda and corrections.
  case noteIsNotSigned
  /// Only the author's supervisor co-signs a note, once.
  case notToCoSign
  /// The practice's policy keeps notes from other programs.
  case externalEditorIsOff
  /// A reason or a text is asked for and is empty.
  case needsText
  /// There is no such thing.
  case unknown(Subject, id: String)
  /// There is such a thing already.
  case alreadyExists(Subject, id: String)
  /// A record to be imported contradicts itself or names something that isn't there.
  case inconsistent(Subject, id: String)
  /// The membership ended by that day already.
  case membershipEnded(MembershipID, on: CalendarDate)
  /// Something was recorded of it since, so it isn't taken back.
  case inUse(Subject, id: String)
  /// The claim was taken back already.
  case alreadyVoided(ClaimID)
  /// The file was taken back as never sent, so it is never written again.
  case fileTakenBack(BatchID)
  /// A claim of that file was voided with the payer: it can't be said that the file was never sent.
  case fileWasSent(BatchID)
  /// The claim file can't be written: one sentence a field.
  case unwritable([String])
  /// On that day the clock shows this time never or twice: say which is meant (C46).
  case ambiguousTime(ZoneClock.Reading)
  /// A clock can be set in a demo alone.
  case clockRefused
  /// There is nothing to write.
  case nothingToWrite
  /// A record, a key or the log is damaged or was altered.
  case damaged
  /// Another process kept the store for longer than is waited.
  case busy(process: Int?)
  /// The store can't be used.
  case storeUnusable(path: String, StoreFault)

  /// The kinds of things that have ids.
  public enum Subject: String, Hashable, Sendable {
    case practice, payer, clinician, client, coverage, benefits, authorization, referral, consent,
      screening, service, enrolment, plan, family, group, membership, session, claim, batch, zone,
      user, note, draft, phrase
  }
}

/// Why the files of a practice can't be used.
public enum StoreFault: Hashable, Sendable {
  /// There is none.
  case missing
  /// There is one already; nothing is ever overwritten.
  case exists
  /// It is a link, a folder, or a file with a second name (C16).
  case notAPlainFile
  /// Everybody on the machine may read or write it (C16).
  case openToAll
  /// It isn't Quorum's.
  case notAStore
  /// It was written by a later version of Quorum (C39).
  case newerFormat
  /// The disk or the quota is full (C33).
  case full
  /// It can't be written by this person.
  case readOnly
  /// The secret of this machine is missing or isn't the one the store was made with.
  case secretUnusable
  /// The system or the database refused, with its number.
  case system(Int)
}
