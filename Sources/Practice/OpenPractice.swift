internal import ClaimFiles
public import GroupCare
internal import Store
internal import Synchronization
internal import Vault
public import WallClock

/// One practice, with one person signed in.
///
/// All that front ends do goes through here: it loads, asks the domain, and saves what the domain
/// answers together with a log entry. It decides nothing of the field itself.
///
/// Calls are synchronous and may come from any thread; a call that returns has its writing on the disk
/// (C32). A class because all who hold it share the connection, the keys and what was read.
public final class OpenPractice: Sendable {
  /// What the practice's store is for.
  public let kind: PracticeKind
  /// Who is signed in.
  public let user: Clinician

  let records: SealedRecords
  let zone: ZoneClock
  let names: SignInNames
  let secret: InstallationSecret
  let state: Mutex<State>
  let clock: PracticeClock

  /// What is kept in memory while the practice is open.
  struct State {
    var vault: Vault
    /// Whether the vault's people are as the store has them.
    var people: [String: UserIdentifier]?
    var profile: PracticeProfile
    var directory = Directory()
    var roll: Roll?
    var past = KnownPast()
    /// The store's version when the directory was last found to be current.
    var version: Int
    /// The minute in which each thing was last logged as viewed.
    var viewed: [String: Int64] = [:]
    /// The earlier notes of the members of the session that was read last.
    var earlierNotes: [SessionID: [ClientID: [EarlierNote]]] = [:]
    /// What the log is to be told with the next writing.
    var unlogged: [LogLine] = []
    /// When the passphrase was last given, in milliseconds since 1970.
    var authenticatedAt: Int64
  }

  init(
    kind: PracticeKind, records: SealedRecords, vault: Vault, names: SignInNames,
    secret: InstallationSecret, user: ClinicianID?, clock: PracticeClock
  ) throws {
    guard kind == .demo || !clock.isSet else { throw PracticeError.clockRefused }
    guard let profile = try records.read(PracticeProfile.self, PracticeProfile.key)?.value else {
      throw PracticeError.damaged
    }
    guard let zone = ZoneClock(zone: profile.zone) else {
      throw PracticeError.unknown(.zone, id: profile.zone)
    }
    self.kind = kind
    self.records = records
    self.names = names
    self.secret = secret
    self.zone = zone
    self.clock = clock
    self.user = try Self.clinician(user, records: records, names: names)
    state = Mutex(
      State(
        vault: vault, profile: profile, version: try records.store.dataVersion(),
        authenticatedAt: clock.now(in: zone).milliseconds))
  }

  /// Finds the clinician whose keys were opened; the name is known unless it was left out.
  private static func clinician(
    _ user: ClinicianID?, records: SealedRecords, names: SignInNames
  ) throws -> Clinician {
    if let user {
      guard let known = try records.read(Clinician.self, user.text)?.value else {
        throw PracticeError.damaged
      }
      return known
    }
    let everyone = try records.all(Clinician.self).values
    guard let known = everyone.first(where: { names.sealed($0.value.id) == records.keyring.name })
    else { throw PracticeError.damaged }
    return known.value
  }

  /// What the practice is to its payers and to itself.
  public var profile: PracticeProfile { state.withLock(\.profile) }

  /// Returns the time, by the practice's clock.
  public func now() -> Timestamp { clock.now(in: zone) }

  /// The wall clock of the practice's time zone.
  public var zoneClock: ZoneClock { zone }

  /// The gate, with the rules of the claim file (C42) and of the diagnosis codes (M142).
  var gate: ClaimGate { ClaimGate(on: now().date, additional: ClaimRule.besides) }

  var context: ChangeContext { ChangeContext(by: user.id, at: now()) }

  func line(
    _ action: String, _ subject: String, outcome: LogEntry.Outcome = .done, reason: String = ""
  ) -> LogLine {
    LogLine(
      at: now(), user: user.id, action: action, subject: subject, outcome: outcome, reason: reason)
  }

  /// A batch in the name of the signed-in person.
  func batch(_ lines: [LogLine]) throws -> WriteBatch {
    var batch = WriteBatch(
      author: records.keyring.user.bytes, writtenAt: now().milliseconds)
    batch.log = try lines.map(records.entry)
    return batch
  }

  /// Writes a batch, and with it what the log wasn't told yet.
  @discardableResult
  func commit(_ batch: WriteBatch) throws -> CommitResult {
    let lines = state.withLock { state in
      defer { state.unlogged = [] }
      return state.unlogged
    }
    do {
      var batch = batch
      batch.log = try lines.map(records.entry) + batch.log
      return try records.store.commit(batch)
    } catch {
      state.withLock { $0.unlogged = lines + $0.unlogged }
      throw error
    }
  }
}
