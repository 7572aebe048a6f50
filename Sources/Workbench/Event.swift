public import GroupCare
public import Screen

/// What can happen to the workbench: input from the person, and answers from the world outside.
public enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// The terminal has another size.
  case resized(Size)
  /// The clock moved.
  case tick(Timestamp)

  /// Nobody pressed a key for so many seconds.
  case idle(seconds: Int)
  /// The passphrase was right: the screen is open again.
  case unlocked
  /// The screen stays locked: one sentence, and what to do.
  case unlockRefused(String)

  /// No passphrase is tried for so many seconds, at the sign-in or the locked screen (C7).
  case attemptsPaused(seconds: Int)

  /// Somebody signed in.
  case signedIn(SignedIn)
  /// Sign-in was refused.
  case signInRefused
  /// The sessions of the days around today, and what the person typed and never saved.
  case today(TodayFacts)
  /// A session was opened, or read again.
  case session(LoadedSession)
  /// Changes of a session were committed; the session as it is now.
  case committed(LoadedSession)
  /// Somebody else's newer revision stood in the way: nothing was written; the session as it is now.
  case overtaken(LoadedSession)
  /// Changes of a session were refused and nothing was written; the session as it is now.
  case refused(LoadedSession, reason: String)
  /// Claims were made and their file was written.
  case claimsWritten(LoadedSession, ClaimsWritten)
  /// The groups.
  case groups([GroupRow])
  /// One group.
  case group(GroupFacts)
  /// What is known of a payer.
  case readiness(PayerReadiness)
  /// The claims.
  case claims([ClaimRow])
  /// The claims are those that were read before.
  case claimsAsBefore
  /// So many of so many claims are read; the others follow, until ``Event/claims(_:)``.
  case readingClaims(ReadingProgress)
  /// The clients, by name.
  case clients([ClientOverview])
  /// One client's file.
  case client(ClientFacts)
  /// A change of a client's file wasn't done; the file as it is now, and one sentence.
  case clientRefused(ClientFacts, reason: String)
  /// How a client's payers go together with a group.
  case lookedAhead(ClientID, GroupID, MemberOutlook)
  /// What is set.
  case settings(SettingsFacts)
  /// The practice's policy was changed; what is set now.
  case policyChanged(PolicyChange, SettingsFacts)
  /// The payers, whose rows change the rules of the gate.
  case rules([Payer])
  /// The newest entries of the log.
  case log(LogPage)
  /// Other entries of the log, from the one that was asked for on.
  case logPage(LogPage)
  /// What was found in a piece of the log.
  case logFound(LogFindings)
  /// Whether the log is whole.
  case logChecked(LogCondition)
  /// Who and what can be gone to by name.
  case directory(Directory)
  /// The themes to choose from.
  case themes(ThemeFacts)
  /// The screen has another theme: its spellings of the signs.
  case themed(SignTable)
  /// A theme was chosen, and perhaps kept for the next time.
  case themeKept(title: String, isKept: Bool)
  /// Another program had the text of a field.
  case editedOutside(NotePlace, OutsideEdit)
  /// A file was written again.
  case fileWritten(path: String)
  /// Another terminal wrote something.
  case othersWrote
  /// Other people came, went, or opened another session; all who are here now.
  case othersHere([Colleague])
  /// What was asked of a session couldn't be done and nothing was written: one sentence, and what to do.
  case failed(String)
  /// Something that is good to know: one sentence.
  case told(String)
  /// Something else couldn't be done; what is on its way to the store is on its way still.
  case warned(String)
}
