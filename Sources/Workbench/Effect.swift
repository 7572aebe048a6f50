public import GroupCare

/// What the workbench asks of the world outside.
///
/// The answer comes back as an ``Event``.
public enum Effect: Hashable, Sendable {
  /// Sign in; answered by ``Event/signedIn(_:)``, ``Event/signInRefused`` or
  /// ``Event/attemptsPaused(seconds:)``.
  case signIn(user: String, passphrase: String)
  /// Look whether a passphrase is the person's; answered by ``Event/unlocked``,
  /// ``Event/unlockRefused(_:)`` or ``Event/attemptsPaused(seconds:)``.
  case unlock(passphrase: String)
  /// Read today's screen; answered by ``Event/today(_:)``.
  case loadToday
  /// Open a session or read it again; answered by ``Event/session(_:)``.
  case openSession(SessionID)
  /// Commit changes, all or none; answered by committed, overtaken, refused or failed.
  case commit(SessionID, [SessionChange], basedOn: [SessionPart: Int])
  /// Keep what is being typed, within a second; not answered.
  case keepDraft(NotePlace, text: String, revision: Int)
  /// Forget what was typed in a place, since it was committed or thrown away; not answered.
  case dropDraft(NotePlace)
  /// Keep what is being typed in a dialog, within a second; not answered.
  case keepAnswer(Question, [Int: String])
  /// Forget what was typed in a dialog, since it was given; not answered.
  case dropAnswer(Question)
  /// Sign, add to or correct notes as they were on the screen; the passphrase when it was asked for.
  /// Answered like a commit.
  case sign(SigningWish, passphrase: String?)
  /// Add a client who isn't enrolled; answered like a commit.
  case addWalkIn(SessionID, ClientID, basedOn: [SessionPart: Int])
  /// Make the claims of a session and write their file, with the passphrase when it was asked for; answered by claimsWritten or refused.
  case writeClaims(SessionID, path: String, passphrase: String?)
  /// Write a batch's file again; answered by ``Event/fileWritten(path:)``.
  case writeBatch(BatchID, path: String)
  /// Take a claim back, so that its session can be reopened; answered by ``Event/claims(_:)``.
  case voidClaim(ClaimID, ClaimWithdrawal, reason: String)
  /// Read the groups; answered by ``Event/groups(_:)``.
  case loadGroups
  /// Read one group; answered by ``Event/group(_:)``.
  case loadGroup(GroupID)
  /// Enrol a client from today on; answered by ``Event/group(_:)``.
  case enrol(ClientID, GroupID)
  /// End a membership today; answered by ``Event/group(_:)``.
  case endMembership(MembershipID, GroupID, reason: String)
  /// Plan a session of a group on a day; answered by ``Event/group(_:)``.
  case scheduleNext(GroupID, on: CalendarDate)
  /// Take back what was done to a group last; answered by ``Event/group(_:)``.
  case takeBack(GroupStep, GroupID)
  /// Read who and what can be gone to by name; answered by ``Event/directory(_:)``.
  case loadDirectory
  /// Read the claims; answered by ``Event/readingClaims(_:)`` again and again and then by ``Event/claims(_:)``,
  /// or by ``Event/claimsAsBefore``.
  case loadClaims
  /// Stop reading what isn't waited for any more; not answered.
  case stopReading
  /// Read the clients; answered by ``Event/clients(_:)``.
  case loadClients
  /// Open a client's file; answered by ``Event/client(_:)``.
  case openClient(ClientID)
  /// Change the diagnoses in a client's file, as they were on the screen; answered by
  /// ``Event/client(_:)``, which is followed by ``Event/warned(_:)`` when they were left as they are.
  case changeDiagnoses(ClientID, DiagnosisChange, basedOn: Int)
  /// See how a client's payers go together with a group; answered by ``Event/lookedAhead(_:_:_:)``.
  case lookAhead(ClientID, GroupID)
  /// Read what is known of a payer; answered by ``Event/readiness(_:)``.
  case loadReadiness(PayerID)
  /// Read what is set; answered by ``Event/settings(_:)``.
  case loadSettings
  /// Change the practice's policy; answered by ``Event/policyChanged(_:_:)``.
  case changePolicy(PolicyChange)
  /// Read the payers, whose rows change the rules of the gate; answered by ``Event/rules(_:)``.
  case loadRules
  /// Read the newest entries of the log, which takes that down; answered by ``Event/log(_:)``.
  case loadLog
  /// Read some entries of the log from one on; answered by ``Event/logPage(_:)``.
  case loadLogPage(from: Int, limit: Int)
  /// Look for words in a piece of the log; answered by ``Event/logFound(_:)``.
  case searchLog(LogQuery)
  /// Look whether the log is whole; answered by ``Event/logChecked(_:)``.
  case checkLog
  /// Read which themes there are; answered by ``Event/themes(_:)``.
  case loadThemes
  /// Look as a theme says; answered by ``Event/themed(_:)``.
  case showTheme(String)
  /// Look as a theme says from now on; answered by themed and ``Event/themeKept(title:isKept:)``, or by warned.
  case keepTheme(String)
  /// Hand the text of a field to the person's own editor; answered by ``Event/editedOutside(_:_:)``.
  case editOutside(NotePlace, text: String)
  /// Give the terminal to the shell until the person comes back.
  case suspend
  /// Paint everything anew.
  case repaint
  /// Leave.
  case quit
}

extension Effect {
  /// Whether it brings the screen that a person asked for, for which what they type next is meant.
  public var bringsScreen: Bool {
    switch self {
    case .loadToday, .openSession, .loadGroups, .loadGroup, .loadClaims, .loadClients,
      .openClient, .loadLog, .loadRules, .loadSettings:
      true
    default: false
    }
  }
}
