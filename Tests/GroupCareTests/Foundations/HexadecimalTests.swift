import GroupCare
import Testing

@Suite("Bytes in hexadecimal")
struct HexadecimalTests {
  @Test("every byte is read as it was written")
  func everyByte() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(bytes.hexadecimal.hasPrefix("000102") && bytes.hexadecimal.hasSuffix("fdfeff"))
    #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    #expect([UInt8](hexadecimal: "FE0a") == [0xFE, 0x0A])
    #expect([UInt8](hexadecimal: "") == [])
  }

  @Test("what isn't hexadecimal is nothing", arguments: ["0", "0g", "00 ", "é0", "１２"])
  func refused(text: String) { #expect([UInt8](hexadecimal: text) == nil) }
}
