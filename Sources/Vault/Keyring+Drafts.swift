internal import Crypto

extension Keyring {
  /// Seals a draft so that only its author opens it (C34).
  ///
  /// The key comes from the author's own key, not from a class: what is half written is nobody else's,
  /// and a new passphrase leaves it readable.
  ///
  /// - Parameters:
  ///   - content: What was typed so far.
  ///   - place: The record, and the revision that the draft started from.
  /// - Returns: The sealed bytes.
  /// - Throws: ``VaultError/boxRefused``, if sealing fails.
  public func sealDraft(_ content: [UInt8], place: Place) throws(VaultError) -> [UInt8] {
    try Envelope.seal(content, with: draftKey, binding: draftBinding(place))
  }

  /// Opens a draft of this person.
  ///
  /// - Parameters:
  ///   - box: The sealed bytes.
  ///   - place: The record, and the revision that the draft started from.
  /// - Returns: What was typed.
  /// - Throws: ``VaultError/boxRefused`` if it was altered, moved, or is somebody else's.
  public func openDraft(_ box: [UInt8], place: Place) throws(VaultError) -> [UInt8] {
    try Envelope.open(box, with: draftKey, binding: draftBinding(place))
  }

  static func draftKey(
    of keys: UserKeys, user: UserIdentifier, store: StoreIdentifier
  ) -> SymmetricKey {
    var info = CanonicalBytes()
    info.append(text: "quorum draft key 1")
    info.append(field: store.bytes)
    info.append(field: user.bytes)
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: keys.agreement.rawRepresentation), info: info.bytes,
      outputByteCount: 32)
  }

  private func draftBinding(_ place: Place) -> Envelope.Binding {
    Envelope.Binding(
      store: store, classCode: "draft", keyID: 0, place: place, person: user.bytes)
  }
}
