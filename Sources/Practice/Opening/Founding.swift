internal import GroupCare
internal import Store
internal import Vault

/// A practice in the making: its keys, and everything that is written first.
struct Founding {
  private let kind: PracticeKind
  private let vault: Vault
  private let keyring: Keyring
  private let secret: InstallationSecret
  private let names: SignInNames
  private let user: ClinicianID
  let batch: WriteBatch

  init(
    kind: PracticeKind, administrator: Clinician, passphrase: Passphrase,
    content: PracticeContent, secret: InstallationSecret, names: SignInNames,
    clock: PracticeClock
  ) throws {
    guard kind == .demo || !content.profile.isDemo else {
      throw PracticeError.inconsistent(.practice, id: "demo")
    }
    let name = names.sealed(administrator.id)
    vault = try Vault(
      founding: kind.purpose, name: name, roles: PracticeRole.allCases.map(\.rawValue),
      passphrase: passphrase.secret, secret: secret, derivation: kind.derivation)
    keyring = try vault.signIn(name: name, passphrase: passphrase.secret, secret: secret)
    self.kind = kind
    self.secret = secret
    self.names = names
    user = administrator.id

    var content = content
    content.profile.isDemo = kind == .demo
    if !content.clinicians.contains(where: { $0.id == administrator.id }) {
      content.clinicians.append(administrator)
    }
    let first = content.clinicians.first { $0.id == administrator.id } ?? administrator
    // The rest of the content is planned by a practice that holds the first rows alone and lies in
    // memory; what it would write becomes part of the first batch of the real store.
    var batch = WriteBatch(author: keyring.user.bytes, writtenAt: 0)
    OpenPractice.rows(of: vault, in: &batch)
    let records = SealedRecords(
      store: try InMemoryStore(format: kind.format, first: batch), keyring: keyring)
    // The import counts its places from the number of those who are there already.
    let place = 1 + (content.clinicians.firstIndex { $0.id == administrator.id } ?? 0)
    batch.revisions = [
      try records.revision(content.profile, base: 0),
      try records.revision(first, base: 0, place: place),
    ]
    let planning = try OpenPractice(
      kind: kind,
      records: SealedRecords(
        store: try InMemoryStore(format: kind.format, first: batch), keyring: keyring),
      vault: vault, names: names, secret: secret, user: user, clock: clock)
    let plan = try planning.plan(content)
    batch.writtenAt = planning.now().milliseconds
    batch.revisions += plan.revisions
    batch.facts = plan.facts
    batch.log = try ([planning.line("practice.create", "practice")] + plan.log)
      .map(records.entry)
    self.batch = batch
  }

  func open(_ store: any RecordStore, clock: PracticeClock) throws -> OpenPractice {
    try OpenPractice(
      kind: kind, records: SealedRecords(store: store, keyring: keyring), vault: vault,
      names: names, secret: secret, user: user, clock: clock)
  }
}
