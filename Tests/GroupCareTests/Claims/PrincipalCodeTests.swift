import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("A code that is billed by itself", .covers("R5", "M18"))
struct PrincipalCodeTests {
  @Test("any code of the right shape but 90785 is one")
  func codes() {
    #expect(["90853", "90849", "G0410", "H0005"].allSatisfy { PrincipalCode($0)?.text == $0 })
    #expect(PrincipalCode("90785") == nil)
    #expect(PrincipalCode("9085") == nil)
  }

  @Test("a payer's row that bills 90785 alone can't be made of stored bytes either")
  func stored() throws {
    func decode(_ stored: String) throws -> [PrincipalCode] {
      try JSONDecoder().decode([PrincipalCode].self, from: Data(stored.utf8))
    }
    #expect(throws: DecodingError.self) { try decode(#"["90785"]"#) }
    #expect(try decode(#"["G0410"]"#).map(\.code.text) == ["G0410"])
  }
}
