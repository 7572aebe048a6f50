// @testable, because claims of any shape are written here, which outside the module only gates can make.
@testable import ClaimFiles
import GroupCare
import TestSupport
import Testing
import X12

@Suite("Every claim that was written is read back as it was", .covers("C42"))
struct ClaimRoundTripTests {
  @Test("claims of every shape come back, in the order of the file", arguments: [31, 32, 33])
  func everyShape(seed: UInt64) throws {
    var claims = RandomClaims(seed: seed)
    let header = try Self.header()
    for _ in 0..<40 {
      let written = try claims.batch()
      let file = ProfessionalClaimFile.write(written, header)
      let read = try ProfessionalClaimReader().read(file)
      #expect(Set(read.claims) == Set(written))
      #expect(read.claims.count == written.count)
      // Read once, the order is the file's, and stays.
      #expect(ProfessionalClaimFile.write(read.claims, header) == file)
    }
  }

  @Test("no name breaks a segment: as many segments stand in the file as were meant")
  func hostileNames() throws {
    var random = SeededGenerator(seed: 34)
    let pool = Array("SMITH~*:^\n\r\t|>é ñ'-.\u{0}\u{1D}CLM*X*9999".unicodeScalars)
    for _ in 0..<200 {
      var name = "A"
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        name.unicodeScalars.append(pool[Int.random(in: 0..<pool.count, using: &random)])
      }
      let member = try ExampleMember("C-1", family: name, given: name, payer: try .specimen())
      let claims = try ExampleSession([member]).claims()
      let outcome = try ProfessionalClaimFile.write(claims.submissions, in: .specimen())
      let file = try outcome.bytes()
      #expect(file.count { $0 == UInt8(ascii: "~") } == Self.segmentsOfOneClaim)
      let read = try #require(try ProfessionalClaimReader().read(file).claims.first)
      #expect(X12Text.fold(name) == .written(read.subscriber.name.family))
    }
  }

  /// ISA GS ST BHT, 3 of submitter and receiver, 6 billing, 7 subscriber and payer, CLM HI, 2 rendering,
  /// 4 line, SE GE IEA.
  private static let segmentsOfOneClaim = 31

  static func header() throws -> ClaimFileHeader {
    var folder = ClaimFolder()
    return try #require(folder.header(try .specimen()))
  }
}
