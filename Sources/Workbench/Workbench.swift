public import GroupCare
public import Screen

/// The whole program as a value: what is on the screen, and what a key does to it.
///
/// It knows no terminal, no disk and no clock: input and answers come in as ``Event``s, wishes go
/// out as ``Effect``s, and ``view()`` draws what is there.
public struct Workbench: Sendable {
  /// The size of the terminal.
  var size: Size
  /// How signs are spelled on this terminal.
  var signs: SignTable
  /// How what is on the screen is laid out.
  let presentation: Presentation
  /// What the claim files add to the rules of the claim gate.
  let besides: [ClaimRule]
  /// Where a claim file is offered to be written: a folder, ending in a slash.
  let claimFolder: String
  var now: Timestamp
  var who: SignedIn?
  var signIn: SignInModel
  var routes: [Route] = [.today]
  var dialog: Dialog?
  /// Who has the practice open at other terminals.
  var colleagues: [Colleague] = []
  /// Whether another terminal wrote something that wasn't read yet.
  var hasNews = false
  /// Questions that wait for the one that is open: none takes another's place (C30).
  var waitingDialogs: [Dialog] = []
  /// What was typed in dialogs and isn't in the record: they open with it again.
  var kept: [Question: [Int: String]] = [:]
  /// Dialogs, none of a session, whose answers are on their way.
  var given: [Question] = []
  /// The dialogs of which a text was left from before the program ended.
  var recovered: [Question] = []
  var message: StatusMessage?
  var today: TodayModel?
  var session: SessionModel?
  var groups: GroupsModel?
  var group: GroupModel?
  var claims: ClaimsModel?
  var clients: ClientsModel?
  var client: ClientModel?
  var log: LogModel?
  var rules: RulesModel?
  var settings: SettingsModel?
  /// Whose file is to be shown when it comes.
  var wantedFile: ClientID?
  /// The section of that file to go to.
  var wantedTopic: ClientTopic?
  /// How far the claims are read; nothing while they aren't.
  var readingClaims: ReadingProgress?
  /// The claim that is to be shown when the claims come.
  var wantedClaim: ClaimID?
  /// What lies over all that.
  var overlay: Overlay?
  /// What is shown while the screen is locked; nothing while it isn't.
  var lock: LockModel?
  /// The seconds that are left before it locks, when they are few.
  var lockCountdown: Int?
  /// The while in which no passphrase is tried; nothing while one is.
  var attemptPause: AttemptPause?
  /// Who and what can be gone to by name.
  var directory: Directory?
  /// What was chosen in the palette, the latest first.
  var recentChoices: [FinderRow.Choice] = []
  /// Where to go in the session that is being opened.
  var arrival: Arrival?
  /// Whether the letters of a list's filter are being typed.
  var isFiltering = false
  var comparison: ComparisonModel?
  var explanation: ExplanationModel?

  /// Makes the workbench before anybody signed in.
  ///
  /// - Parameters:
  ///   - size: The size of the terminal.
  ///   - signs: How signs are spelled on it.
  ///   - presentation: How what is on the screen is laid out.
  ///   - rules: What the claim files add to the rules of the claim gate.
  ///   - now: Now, by the practice's clock.
  ///   - user: The name to begin the sign-in with; empty when none is known.
  ///   - claimFolder: The folder that is offered for claim files, ending in a slash.
  public init(
    size: Size, signs: SignTable, presentation: Presentation = .spread, rules: [ClaimRule],
    now: Timestamp, user: String = "", claimFolder: String = "./"
  ) {
    self.size = size
    self.signs = signs.spelled(for: presentation)
    self.presentation = presentation
    besides = rules
    self.now = now
    self.claimFolder = claimFolder
    signIn = SignInModel(user: user)
  }

  /// The gate of claims, as it judges today.
  var gate: ClaimGate { ClaimGate(on: now.date, additional: besides) }

  /// Whether something was typed or pressed that the store hasn't confirmed yet.
  public var isSaving: Bool { session?.isSaving ?? false }

  /// Whether what is on the screen becomes another as time passes.
  public var showsTime: Bool { presentation == .spread }

  /// Where the person is.
  var place: Place {
    guard who != nil else { return .signIn }
    switch routes.last ?? .today {
    case .today: return .today
    case .session:
      guard let session else { return .today }
      guard let editing = session.editing else { return session.tab.place }
      return editing.search == nil ? .field : .fieldSearch
    case .comparison: return .comparison
    case .explanation: return .explanation
    case .groups: return .groups
    case .group: return .group
    case .claims: return .claims
    case .claim: return .claim
    case .clients: return .clients
    case .client: return .client
    case .log: return .log
    case .rules: return .rules
    case .rule: return .rule
    case .settings: return .settings
    }
  }

  /// Where the person is, as far as keys that work in questions too are concerned.
  var keyPlace: Place {
    if lock != nil { return .locked }
    return dialog == nil ? place : .dialog
  }

  var context: ChangeContext? { who.map { ChangeContext(by: $0.user.id, at: now) } }

  /// A key as sentences name it.
  func name(of key: Key) -> String {
    presentation == .linear ? Key.spoken(key.label) : key.label
  }

  mutating func say(_ kind: StatusMessage.Kind, _ text: String) {
    message = StatusMessage(kind: kind, text: text)
  }
}
