public import GroupCare

/// Signs as one person of the example practice does.
///
/// Not cryptography, but honest: the signature is a digest over that person's own key and the whole
/// message, so one made by another person, or over another note, text or revision, doesn't hold.
public struct TestSigner: Sendable {
  /// Whose key it has.
  public let keyHolder: ClinicianID

  /// Makes the signer of a person.
  ///
  /// - Parameter keyHolder: Whose key it has.
  public init(_ keyHolder: ClinicianID) { self.keyHolder = keyHolder }

  /// Returns the signature over a message.
  public func sign(_ message: [UInt8]) -> [UInt8] {
    Self.digest(Array("key of \(keyHolder.text)/".utf8) + message)
  }

  /// Returns a statement with the signature over it.
  public func sign(_ statement: SignatureStatement) -> NoteSignature {
    NoteSignature(statement: statement, bytes: sign(statement.canonicalBytes))
  }

  /// Returns 32 bytes that differ for different input: FNV-1a, stretched.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (UInt64(1)...4).flatMap { round -> [UInt8] in
      var word = hash &* (2 &* round &+ 1)
      word ^= word >> 29
      return stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}

extension SignatureVerifier {
  /// The verifier of what ``TestSigner`` signs.
  public static let testing = SignatureVerifier(
    digest: TestSigner.digest,
    isValid: { signature, message, keyHolder in
      signature == TestSigner(keyHolder).sign(message)
    }, isAdministrator: { $0 == Clinician.exampleCoordinator.id })
}
