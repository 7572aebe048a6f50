import GroupCare
import Testing
import Workbench

/// A store in memory that carries out effects as the practice would, one session at a time.
struct FakeStore {
  var chart: SessionChart
  var revisions: [SessionPart: Int] = [:]
  var drafts: [NotePlace: RecoveredDraft] = [:]
  var answers: [Question: RecoveredAnswer] = [:]
  var candidates: [Client]
  var claims: [ClaimRow] = []
  var phrases: [Phrase]
  /// Diagnoses that were changed here, and their revisions.
  var diagnoses: [ClientID: [Diagnosis]] = [:]
  var diagnosesRevisions: [ClientID: Int] = [:]
  /// What the person's editor does with a text.
  var outside: OutsideEdit?
  /// The texts that the editor was given.
  private(set) var outsideTexts: [String] = []
  /// The changes that were committed, in order.
  private(set) var committed: [SessionChange] = []
  /// Memberships that end, and their days.
  var endings: [MembershipID: CalendarPeriod] = [:]
  /// The sentence with which the next writing fails.
  var failure: String?
  /// The reason for which the next writing is refused.
  var refusal: String?
  var now: Timestamp
  /// The practice's policy.
  var policy = PracticePolicy()
  /// How many entries the log has, and those that can't be opened.
  var logCount = 500
  var damagedEntries: Set<Int> = []
  /// What is wrong with the log.
  var logCondition: LogCondition?
  /// Whether the terminal has more than ASCII.
  var unicode = true
  /// The theme that was chosen.
  private(set) var keptTheme: String?

  init(_ chart: SessionChart) throws {
    self.chart = chart
    candidates = try ExamplePractice.others()
    phrases = try ExamplePractice.phrases()
    now = try ExamplePractice.time("13:50")
  }

  mutating func tick(_ time: Timestamp) { now = time }

  var loaded: LoadedSession {
    LoadedSession(
      chart: chart, revisions: revisions,
      drafts: drafts.values.sorted { $0.keptAt < $1.keptAt },
      clients: chart.encounters.map(\.client) + candidates, phrases: phrases)
  }

  /// Another person writes at another terminal.
  mutating func someoneElse(_ change: SessionChange) throws {
    let clinician = try #require(ClinicianID("reyes"))
    let parts = change.parts(of: chart)
    try chart.apply(change, ChangeContext(by: clinician, at: now))
    for part in parts { revisions[part, default: 0] += 1 }
  }

  mutating func carryOut(_ effect: Effect) throws -> [Event] {
    switch effect {
    case .loadToday: return [.today(try today)]
    case .openSession: return [.session(loaded)]
    case .commit(_, let changes, let basedOn): return try commit(changes, basedOn: basedOn)
    case .keepDraft(let place, let text, let revision):
      drafts[place] = RecoveredDraft(place: place, text: text, revision: revision, keptAt: now)
      return []
    case .dropDraft(let place):
      drafts[place] = nil
      return []
    case .keepAnswer(let question, let texts):
      answers[question] = RecoveredAnswer(question: question, texts: texts, keptAt: now)
      return []
    case .dropAnswer(let question):
      answers[question] = nil
      return []
    case .sign(let wish, _): return try sign(wish)
    case .addWalkIn(_, let client, let basedOn):
      let found = try #require(candidates.first { $0.id == client })
      let member = ExampleMember(
        id: found.id.text, family: found.name.family, given: found.name.given)
      let encounter = try member.encounter(order: 90, isWalkIn: true)
      return try commit([.addWalkIn(encounter)], basedOn: basedOn)
    case .writeClaims(_, let path, _): return try writeClaims(to: path)
    case .writeBatch(_, let path): return [.fileWritten(path: path)]
    case .voidClaim, .loadClaims: return [.claims(claims)]
    case .loadReadiness: return [.readiness(try readiness)]
    case .loadSettings, .changePolicy: return [try changeSettings(effect)]
    case .loadRules: return [.rules([try ExamplePractice.payer()])]
    case .loadLog, .loadLogPage, .searchLog, .checkLog: return [try readLog(effect)]
    case .loadDirectory: return [.directory(try directory)]
    case .loadGroups: return [.groups(try groups)]
    case .loadClients: return [.clients(try clients)]
    case .openClient(let client): return [.client(try self.client(client))]
    case .changeDiagnoses(let client, let change, let revision):
      return try changeDiagnoses(change, of: client, basedOn: revision)
    case .lookAhead(let client, let group):
      return [.lookedAhead(client, group, try outlook(of: client))]
    case .loadGroup, .enrol, .endMembership, .scheduleNext, .takeBack:
      return [.group(try group(effect))]
    case .unlock(let passphrase):
      return passphrase == "right" ? [.unlocked] : [.unlockRefused("That isn't your passphrase.")]
    case .loadThemes: return [.themes(FakeStore.themes)]
    case .showTheme(let name): return [.themed(signs(of: name))]
    case .keepTheme(let name):
      keptTheme = name
      return [.themed(signs(of: name)), .themeKept(title: name, isKept: true)]
    case .editOutside(let place, let text):
      outsideTexts.append(text)
      return outside.map { [.editedOutside(place, $0)] } ?? []
    case .signIn, .stopReading, .suspend, .repaint, .quit: return []
    }
  }

  mutating func takeFailure() -> Event? {
    if let sentence = failure {
      failure = nil
      return .failed(sentence)
    }
    if let reason = refusal {
      refusal = nil
      return .refused(loaded, reason: reason)
    }
    return nil
  }

  private mutating func commit(
    _ changes: [SessionChange], basedOn: [SessionPart: Int]
  ) throws -> [Event] {
    if let failure = takeFailure() { return [failure] }
    var chart = chart
    var written: Set<SessionPart> = []
    let context = ChangeContext(by: try ExamplePractice.clinician().id, at: now)
    for change in changes {
      written.formUnion(change.parts(of: chart))
      do {
        try chart.apply(change, context)
      } catch {
        return [.refused(loaded, reason: error.sentence)]
      }
    }
    guard written.allSatisfy({ revisions[$0, default: 0] == basedOn[$0, default: 0] }) else {
      return [.overtaken(loaded)]
    }
    self.chart = chart
    for part in written { revisions[part, default: 0] += 1 }
    committed += changes
    return [.committed(loaded)]
  }
}
