import TestSupport
import Testing
import Vault

@Suite("Signatures")
struct VerifierTests {
  private let message = Array("note 7, revision 2, complete".utf8)

  @Test("a signature holds for its author, its words and its practice alone", .covers("C28"))
  func signatures() throws {
    var practice = try Practice()
    let colleague = try practice.add("chen")
    let verifier = practice.vault.verifier
    let signature = try practice.founder.sign(message)
    #expect(signature.count == 64)
    #expect(verifier.isValid(signature, of: message, by: practice.founder.user))
    #expect(!verifier.isValid(signature, of: message, by: colleague.user))
    #expect(!verifier.isValid(signature, of: message + [0], by: practice.founder.user))
    #expect(!verifier.isValid(signature, of: message, by: UserIdentifier()))
    #expect(!(try Practice().vault.verifier).isValid(signature, of: message, by: colleague.user))
  }

  @Test("a colleague's signature is checked from the rows alone, without a passphrase")
  func fromRows() throws {
    var practice = try Practice()
    let colleague = try practice.add("chen")
    let signature = try colleague.sign(message)
    let verifier = try VaultRows(practice.vault).vault().verifier
    #expect(verifier.isValid(signature, of: message, by: colleague.user))
  }

  @Test("every flipped bit of a signature is refused", .covers("C28"))
  func bitFlips() throws {
    let practice = try Practice()
    let signature = try practice.founder.sign(message)
    for bit in 0..<signature.count * 8 {
      var flipped = signature
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!practice.vault.verifier.isValid(flipped, of: message, by: practice.founder.user))
    }
    #expect(!practice.vault.verifier.isValid([], of: message, by: practice.founder.user))
  }
}
