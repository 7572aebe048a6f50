import ClaimFiles
import GroupCare
import TestSupport
import Testing
import X12

@Suite("What validators of structure let through is refused when a file is read back")
struct ProfessionalClaimReaderTests {
  /// One fault planted in a sound file: what stands there, what is put there, what is said and where.
  struct Planted: CustomTestStringConvertible, Sendable {
    let part: String
    let fault: String
    let expected: ProfessionalClaimError.Fault
    let segment: Int

    init(_ part: String, _ fault: String, _ expected: ProfessionalClaimError.Fault, _ segment: Int)
    {
      self.part = part
      self.fault = fault
      self.expected = expected
      self.segment = segment
    }

    var testDescription: String { "\(expected)" }
  }

  @Test(
    "each fault is refused by name, with its segment",
    arguments: [
      // Identifiers.
      Planted("XX*1234567893", "XX*1234567890", .npiInvalid, 10),
      Planted("*****XX*1234567893", "", .billingNPIMissing, 10),
      Planted("XX*1987654328", "XX*1987654321", .npiInvalid, 24),
      Planted("XX*1555555550", "XX*155555555", .npiInvalid, 26),
      Planted("REF*EI*123456789", "REF*EI*12345678", .taxIdentifierMalformed, 13),
      Planted("*MI*W123456789", "*MI", .elementMissing, 16),
      Planted("C-26-1001", "C-26-1001-0123456789012", .claimNumberTooLong, 21),
      Planted("C-26-1002", "C-26-1001", .claimNumberRepeated, 38),
      Planted("L-26-1002", "L-26-1001", .lineNumberRepeated, 46),
      // Addresses.
      Planted("100 MAIN STREET", "PO BOX 100", .poBoxInBillingAddress, 11),
      Planted("100 MAIN STREET*SUITE 4", "100 MAIN STREET*P.O. BOX 4", .poBoxInBillingAddress, 11),
      Planted("IL*627011234", "IL*62701", .zipIncomplete, 12),
      Planted("IL*627041234", "IL*6270", .zipMalformed, 18),
      // Hierarchy.
      Planted("HL*2*1*22*0", "HL*2*1*22*1", .hierarchyChildFlagWrong, 14),
      Planted("HL*4*1*22*1", "HL*4*1*22*0", .hierarchyChildFlagWrong, 47),
      Planted("HL*5*4*23*0", "HL*5*4*23*1", .hierarchyChildFlagWrong, 51),
      Planted("HL*1**20*1", "HL*1**20*0", .hierarchyChildFlagWrong, 8),
      Planted("HL*5*4*23", "HL*5*3*23", .hierarchyParentWrong, 51),
      Planted("HL*2*1*22", "HL*2*9*22", .hierarchyParentWrong, 14),
      Planted("HL*3*1*22", "HL*4*1*22", .hierarchyNumberOutOfSequence, 31),
      Planted("SBR*P*18*GRP-88", "SBR*P**GRP-88", .subscriberRelationshipWrong, 15),
      Planted("SBR*P********CI", "SBR*P*18*******CI", .subscriberRelationshipWrong, 48),
      Planted("PAT*19", "PAT*77", .codeUnknown, 52),
      // Claims.
      Planted("C-26-1001*72.5", "C-26-1001*72.51", .chargeNotSumOfLines, 21),
      Planted("C-26-1001*72.5", "C-26-1001*72.500", .amountFinerThanACent, 21),
      Planted("90853*72.5", "90853*72.505", .amountFinerThanACent, 28),
      Planted("90853*72.5", "90853*-72.5", .amountNegative, 28),
      Planted("90853*72.5", "90853*72,5", .amountMalformed, 28),
      Planted("11:B:1", "11:B:7", .payerClaimNumberMissing, 21),
      Planted("11:B:1", "11:B:8", .payerClaimNumberMissing, 21),
      Planted(
        "REF*G1*AUTH-77120~\n", "REF*G1*AUTH-77120~\nREF*F8*PCN1~\n", .payerClaimNumberUnexpected,
        21),
      Planted("11:B:1", "11:B:6", .codeUnknown, 21),
      Planted("11:B:1", "1:B:1", .codeUnknown, 21),
      Planted("ABF:F411", "ABF:F41.1", .diagnosisMalformed, 23),
      Planted("ABF:F411", "ABF:411", .diagnosisMalformed, 23),
      Planted("ABF:F411", "ABF:F603", .diagnosisRepeated, 23),
      Planted("ABF:F411", "ABK:F411", .codeUnknown, 23),
      Planted(
        "ABF:F411", (10...21).map { "ABF:F4\($0)" }.joined(separator: "*"), .tooManyDiagnoses, 23),
      Planted("HI*ABK:F603*ABF:F411~\n", "", .segmentMissing, 23),
      // Lines.
      Planted("*1***1:2", "*1***1:3", .pointerBeyondDiagnoses, 28),
      Planted("*1***1:2", "*1***1:1", .pointersMalformed, 28),
      Planted("*1***1:2", "*1***0", .pointersMalformed, 28),
      Planted("*1***1:2", "*1", .pointersMalformed, 28),
      Planted("*UN*1*", "*UN*2*", .unitsNotOne, 28),
      Planted("HC:90853*", "HC:9085*", .procedureMalformed, 28),
      Planted("HC:90853:95*", "HC:90853:9*", .procedureMalformed, 44),
      Planted("LX*1", "LX*2", .lineOutOfSequence, 27),
      Planted("HC:90853*", "HC:90785*", .addOnWithoutService, 27),
      Planted("472*D8*20260312", "472*D8*20260230", .dateMalformed, 29),
      Planted("472*D8*20260312", "472*D8*20260313", .dateInFuture, 29),
      Planted("DMG*D8*19900517", "DMG*D8*20260401", .dateInFuture, 19),
      Planted("472*D8*20260312", "472*D8*19900516", .serviceBeforeBirth, 29),
      Planted("REF*6R*L-26-1001~\n", "", .segmentMissing, 30),
      Planted("REF*6R*L-26-1001~\n", "REF*6R*L-26-1001~\nNTE*ADD*X~\n", .segmentUnexpected, 31),
      Planted("*CH~", "*RP~", .codeUnknown, 4),
    ])
  func planted(fault: Planted) throws {
    let file = try Self.sealed(try Self.sound().edited(fault.part, fault.fault))
    let error = try #require(throws: ProfessionalClaimError.self) { try Self.reader.read(file) }
    #expect(error.fault == fault.expected)
    #expect(error.segment == fault.segment)
  }

  @Test(
    "interactive complexity without a service before it, on another day or twice is refused",
    .covers("R5"))
  func addOns() throws {
    func read(_ lines: [(code: String, day: String)]) throws -> [String] {
      let service = lines.enumerated().map { index, line in
        """
        LX*\(index + 1)~
        SV1*HC:\(line.code)*72.5*UN*1***1:2~
        DTP*472*D8*\(line.day)~
        REF*6R*X-\(index)~

        """
      }
      let sound = try Self.sound()
      let start = try #require(sound.firstRange(of: "LX*1")).lowerBound
      let end = try #require(sound[start...].firstRange(of: "HL*3*")).lowerBound
      let charge = "C-26-1001*\(lines.count * 725 / 10)" + (lines.count % 2 == 0 ? "" : ".5")
      let file = try String(sound[..<start] + service.joined() + sound[end...])
        .edited("C-26-1001*72.5", charge)
      let batch = try Self.reader.read(try Self.sealed(file))
      return try #require(batch.claims.first).lines.map(\.code.text)
    }
    let (day, before) = ("20260312", "20260311")
    #expect(try read([("90853", day), ("90785", day)]) == ["90853", "90785"])
    #expect(
      try read([("90853", day), ("90785", day), ("90853", before), ("90785", before)]).count == 4)
    for wrong in [
      [("90785", day), ("90853", day)], [("90853", before), ("90785", day)],
      [("90853", day), ("90785", day), ("90785", day)], [("G0410", day), ("90785", day)],
    ] {
      let error = try #require(throws: ProfessionalClaimError.self) { try read(wrong) }
      #expect(error.fault == .addOnWithoutService)
    }
  }

  @Test("a file of another kind or version is refused")
  func otherKinds() throws {
    for (part, other) in [
      ("GS*HC", "GS*HP"), ("ST*837", "ST*835"),
      ("ST*837*0001*005010X222A1", "ST*837*0001*005010X223A2"),
      ("*X*005010X222A1", "*X*005010X222A2"),
    ] {
      let file = try Self.sealed(try Self.sound().edited(part, other))
      let error = try #require(throws: ProfessionalClaimError.self) { try Self.reader.read(file) }
      #expect(error.fault == .notAClaimFile)
    }
  }

  @Test("a fault of syntax is passed on with its place")
  func syntax() throws {
    let file = Array(try Self.sound().edited("\nSE*", "\nSE*9").utf8)
    let error = try #require(throws: ProfessionalClaimError.self) { try Self.reader.read(file) }
    #expect(error.fault == .syntax(.controlTotalMismatch))
    #expect(error.element == 1)
  }

  @Test("without a day of reading, dates aren't compared with one")
  func noClock() throws {
    let file = try Self.sealed(try Self.sound().edited("472*D8*20260312", "472*D8*20990101"))
    #expect(try ProfessionalClaimReader().read(file).claims.count == 4)
  }

  @Test("a patient without a claim is refused")
  func noClaim() throws {
    let sound = try Self.sound()
    let start = try #require(sound.firstRange(of: "CLM*C-26-1001")).lowerBound
    let end = try #require(sound.firstRange(of: "HL*3*")).lowerBound
    let file = try Self.sealed(String(sound[..<start] + sound[end...]))
    let error = try #require(throws: ProfessionalClaimError.self) { try Self.reader.read(file) }
    #expect(error == ProfessionalClaimError(.patientWithoutClaim, segment: 14))
  }

  @Test(
    "a file cut off after any byte, or with any byte replaced, is read or refused", arguments: [21])
  func anyBytes(seed: UInt64) throws {
    let sound = Array(try Self.sound().utf8)
    var random = SeededGenerator(seed: seed)
    for length in stride(from: 0, to: sound.count - 1, by: 11) {
      #expect(throws: ProfessionalClaimError.self) { try Self.reader.read(Array(sound[..<length])) }
    }
    let marks = Array("*:~^\n19AX ".utf8)
    for _ in 0..<1_000 {
      var broken = sound
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<sound.count, using: &random)
        broken[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      _ = try? Self.reader.read(broken)
    }
  }

  @Test("an error never holds the text that stands in the file")
  func silent() throws {
    let file = try Self.sealed(
      try Self.sound().edited("W123456789", String(repeating: "SECRET", count: 20)))
    let error = try #require(throws: ProfessionalClaimError.self) { try Self.reader.read(file) }
    #expect(error.fault == .elementTooLong)
    #expect(!"\(error)".contains("SECRET"))
  }

  private static let reader = ProfessionalClaimReader(
    today: CalendarDate(year: 2026, month: 3, day: 12))

  private static func sound() throws -> String {
    let claims = try ExampleSession.mixed().claims()
    let file = try ProfessionalClaimFile.write(claims.submissions, in: .specimen()).bytes()
    return String(decoding: file, as: UTF8.self)
  }

  /// The file with its count of segments made right again.
  private static func sealed(_ text: String) throws -> [UInt8] {
    let segments = text.split(separator: "\n")
    let first = try #require(segments.firstIndex { $0.hasPrefix("ST*") })
    let last = try #require(segments.firstIndex { $0.hasPrefix("SE*") })
    var counted = segments.map(String.init)
    counted[last] = "SE*\(last - first + 1)*0001~"
    return Array((counted.joined(separator: "\n") + "\n").utf8)
  }
}
