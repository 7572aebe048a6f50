internal import FoundationEssentials
public import GroupCare
internal import Store
internal import Synchronization
internal import Vault

extension OpenPractice {
  private static let headerName = "vault"

  /// Makes a practice and signs its first person in, who holds every role.
  ///
  /// All or nothing: either the store has the whole content, or there is none.
  ///
  /// - Parameters:
  ///   - location: The folder; it is made when it is missing.
  ///   - kind: What the store is for.
  ///   - administrator: The first person, who also becomes one of the clinicians.
  ///   - passphrase: That person's new passphrase; nothing in a demo.
  ///   - content: What the practice begins with.
  ///   - clock: Where the time comes from.
  /// - Returns: The practice, open.
  /// - Throws: ``PracticeError/storeUnusable(path:_:)`` when there is a practice already, and what
  ///   ``importContent(_:)`` throws.
  public static func create(
    at location: PracticeLocation, kind: PracticeKind, administrator: Clinician,
    passphrase: Passphrase?, content: PracticeContent, clock: PracticeClock = .system
  ) throws(PracticeError) -> OpenPractice {
    try PracticeError.named {
      guard !location.hasPractice else {
        throw PracticeError.storeUnusable(path: location.storePath, .exists)
      }
      let passphrase = try newPassphrase(passphrase, for: kind)
      try FileManager.default.createDirectory(
        atPath: location.directory, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let secret = try InstallationSecret.create(at: location.secretPath)
      do {
        let founding = try Founding(
          kind: kind, administrator: administrator, passphrase: passphrase, content: content,
          secret: secret, names: SignInNames(secretAt: location.secretPath), clock: clock)
        let store = try SQLiteStore.create(
          at: location.storePath, format: kind.format, first: founding.batch)
        return try founding.open(store, clock: clock)
      } catch {
        // A store that is there already can never be opened without its secret.
        if !location.hasPractice {
          try? FileManager.default.removeItem(atPath: location.secretPath)
        }
        throw error
      }
    }
  }

  /// Makes a practice that lies in memory alone and is gone with the object.
  package static func inMemory(
    kind: PracticeKind = .demo, administrator: Clinician, content: PracticeContent,
    clock: PracticeClock
  ) throws(PracticeError) -> OpenPractice {
    try PracticeError.named {
      let founding = try Founding(
        kind: kind, administrator: administrator, passphrase: .demo(), content: content,
        secret: InstallationSecret(), names: SignInNames(), clock: clock)
      return try founding.open(
        InMemoryStore(format: kind.format, first: founding.batch), clock: clock)
    }
  }

  /// Signs a person in.
  ///
  /// - Parameters:
  ///   - location: The folder of the practice.
  ///   - user: The name to sign in with; nothing means the first person of a demo, or the only one of
  ///     a practice.
  ///   - passphrase: What was typed; a demo needs none.
  ///   - clock: Where the time comes from.
  /// - Returns: The practice, open.
  /// - Throws: ``PracticeError/signInRefused``, ``PracticeError/needsPassphrase``,
  ///   ``PracticeError/clockRefused``, ``PracticeError/storeUnusable(path:_:)``.
  public static func signIn(
    at location: PracticeLocation, user: ClinicianID?, passphrase: Passphrase?,
    clock: PracticeClock = .system
  ) throws(PracticeError) -> OpenPractice {
    try PracticeError.named {
      let store = try SQLiteStore.open(at: location.storePath)
      let secret = try InstallationSecret.read(at: location.secretPath)
      let names = try SignInNames(secretAt: location.secretPath)
      return try signIn(
        store, secret: secret, names: names, user: user, passphrase: passphrase, clock: clock)
    }
  }

  /// Says what the practice in a folder is for, without signing in.
  public static func kind(at location: PracticeLocation) throws(PracticeError) -> PracticeKind {
    try PracticeError.named {
      PracticeKind(try SQLiteStore.open(at: location.storePath).format)
    }
  }

  private static func signIn(
    _ store: any RecordStore, secret: InstallationSecret, names: SignInNames, user: ClinicianID?,
    passphrase: Passphrase?, clock: PracticeClock
  ) throws -> OpenPractice {
    let kind = PracticeKind(store.format)
    let vault = try readVault(store)
    guard vault.header.purpose == kind.purpose else { throw PracticeError.damaged }
    guard let typed = try passphrase ?? (kind == .demo ? .demo() : nil) else {
      throw PracticeError.needsPassphrase
    }
    let name: String
    if let user {
      name = names.sealed(user)
    } else if let first = vault.slots.first, kind == .demo || vault.slots.count == 1 {
      name = first.identity.name
    } else {
      throw PracticeError.signInRefused
    }
    let keyring =
      switch kind {
      case .real:
        try counted(name, in: store, at: clock) {
          try vault.signIn(name: name, passphrase: typed.secret, secret: secret)
        }
      // Everybody knows a demo's passphrase.
      case .demo: try vault.signIn(name: name, passphrase: typed.secret, secret: secret)
      }
    let practice = try OpenPractice(
      kind: kind, records: SealedRecords(store: store, keyring: keyring), vault: vault,
      names: names, secret: secret, user: user, clock: clock)
    let line = practice.line("sign-in", "practice")
    switch kind {
    case .real: try practice.logSignIn(line)
    // A demo is judged by how fast it starts; its entry comes with the first writing.
    case .demo: practice.state.withLock { $0.unlogged = [line] }
    }
    return practice
  }

  static func readVault(_ store: any RecordStore) throws -> Vault {
    guard let header = try store.setting(headerName) else { throw PracticeError.damaged }
    return try Vault(
      header: header, slots: store.users().map(\.bytes), grants: store.grants().map(\.bytes))
  }

  static func rows(of vault: Vault, in batch: inout WriteBatch) {
    batch.settings[headerName] = vault.header.encoded
    batch.users = vault.slots.map(UserRow.init)
    batch.grants = vault.grants.map(GrantRow.init)
  }

  static func newPassphrase(
    _ passphrase: Passphrase?, for kind: PracticeKind
  ) throws -> Passphrase {
    guard kind == .real else { return try .demo() }
    guard let passphrase else { throw PracticeError.needsPassphrase }
    try passphrase.requireNew(for: kind)
    return passphrase
  }
}

extension UserRow {
  init(_ slot: UserSlot) { self.init(user: slot.identity.user.bytes, bytes: slot.encoded) }
}

extension GrantRow {
  init(_ grant: Grant) {
    self.init(
      user: grant.user.bytes, recordClass: grant.recordClass.rawValue, keyID: grant.keyID,
      bytes: grant.encoded)
  }
}
