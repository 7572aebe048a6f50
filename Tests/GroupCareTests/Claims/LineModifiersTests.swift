import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("The modifiers of a claim's line", .covers("R19"))
struct LineModifiersTests {
  private let four: [Modifier] = ["95", "U3", "U1", "U2"].map { .example($0) }

  @Test("four stand in the payer's order")
  func inOrder() throws {
    let modifiers = try #require(LineModifiers(four))
    #expect(Array(modifiers) == four)
    let read = try JSONDecoder().decode(
      LineModifiers.self, from: try JSONEncoder().encode(modifiers))
    #expect(read == modifiers)
  }

  @Test("of five none is left out: they are refused, when they are read back as well")
  func five() throws {
    let five = four + [.example("U4")]
    #expect(LineModifiers(five) == nil)
    let written = try JSONEncoder().encode(five)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LineModifiers.self, from: written)
    }
  }
}
