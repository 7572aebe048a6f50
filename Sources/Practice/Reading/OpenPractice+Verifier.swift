internal import GroupCare
internal import Store
internal import Synchronization
internal import Vault

extension OpenPractice {
  /// Checks signatures against the public keys of everyone who signs in here (C28).
  func verifier() throws -> SignatureVerifier {
    let (people, keys) = try state.withLock { state in
      if let known = state.people { return (known, state.vault.verifier) }
      // Somebody may have been added at another terminal.
      if try records.store.users().count != state.vault.slots.count {
        state.vault = try Self.readVault(records.store)
      }
      let people = Dictionary(
        state.vault.slots.map { ($0.identity.name, $0.identity.user) },
        uniquingKeysWith: { first, _ in first })
      state.people = people
      return (people, state.vault.verifier)
    }
    let names = names
    return SignatureVerifier(
      digest: Verifier.digest,
      isValid: { signature, message, holder in
        people[names.sealed(holder)].map { keys.isValid(signature, of: message, by: $0) } ?? false
      },
      isAdministrator: { people[names.sealed($0)].map(keys.isAdministrator) ?? false })
  }
}
