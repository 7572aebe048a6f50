import TestSupport
import Testing
import X12

@Suite("Files are read as they are, and what is wrong is named with its place", .covers("C43"))
struct X12ReaderTests {
  let strict = X12Reader(mode: .strict)
  let tolerant = X12Reader(mode: .tolerant)

  @Test("a sound file is read with its envelopes")
  func sound() throws {
    let document = try strict.read(bytes(soundFile))
    let interchange = try #require(document.interchanges.first)
    #expect(interchange.controlNumber == "000000017")
    #expect(interchange.sender == "QUORUMTEST")
    #expect(interchange.receiver == "CLEARINGHOUSE")
    #expect(interchange.usage == .test)
    let group = try #require(interchange.groups.first)
    #expect(group.functionalIdentifier == "HC")
    #expect(group.controlNumber == "17")
    let set = try #require(group.transactionSets.first)
    #expect(set.identifier == "837")
    #expect(set.version == "005010X222A1")
    let service = try #require(set.segments.last)
    #expect(service.ordinal == 5)
    #expect(service.identifier == "SV1")
    #expect(service.text(1, component: 2) == "90853")
    #expect(service.componentCount(1) == 3)
    #expect(try service.amount(2).cents == 7250)
    #expect(service.number(4) == 1)
    #expect(service.isEmpty(5))
    #expect(service.text(99) == "")
    #expect(set.segments.first?.date(4) == X12Date("20260312"))
    #expect(set.segments.first?.time(5) == X12Time("1545"))
  }

  @Test(
    "each fault is refused by name, with its segment",
    arguments: [
      ("SE*4", "SE*5", .controlTotalMismatch, 6),
      ("SE*4*0001", "SE*4*0002", .controlNumberMismatch, 6),
      ("GE*1*17", "GE*2*17", .controlTotalMismatch, 7),
      ("GE*1*17", "GE*1*18", .controlNumberMismatch, 7),
      ("IEA*1", "IEA*0", .controlTotalMismatch, 8),
      ("IEA*1*000000017", "IEA*1*000000018", .controlNumberMismatch, 8),
      ("SE*4*0001~", "", .envelopeNotClosed, 6), ("GE*1*17~", "", .envelopeNotClosed, 7),
      ("IEA*1*000000017~", "", .envelopeNotClosed, 7),
      ("IEA*1*000000017~", "IEA*1*000000017", .segmentNotTerminated, 8),
      ("ST*837*0001*005010X222A1~", "", .segmentOutsideTransactionSet, 3),
      ("GE*1*17~", "GE*1*17~REF*EI*1~", .segmentOutsideTransactionSet, 8),
      ("BHT*", "bht*", .segmentIdentifierMalformed, 4),
      ("BHT*", "B*", .segmentIdentifierMalformed, 4),
      ("BHT*", "~BHT*", .segmentEmpty, 4), ("BHT*", "N3~BHT*", .segmentEmpty, 4),
      ("CH~", "CH*~", .trailingSeparator, 4), (":95*", ":95:*", .trailingSeparator, 5),
      ("4711", "47\t11", .controlCharacter, 4), ("4711", "47é11", .notASCII, 4),
      ("QUORUMTEST     *", "QUORUMTEST    *", .interchangeHeaderNotFixedWidth, 1),
      ("*260312*", "*261312*", .envelopeFieldMalformed, 1),
      ("*0*T*", "*0*X*", .envelopeFieldMalformed, 1),
      ("*000000017*0", "*00000001A*0", .envelopeFieldMalformed, 1),
      ("ST*837*0001", "ST*837*001", .envelopeFieldMalformed, 3),
      ("*17*X", "*1A*X", .envelopeFieldMalformed, 2),
      ("ISA*", "XSA*", .notAnInterchange, 1),
    ] as [(String, String, X12SyntaxError.Fault, Int)])
  func refused(part: String, fault: String, expected: X12SyntaxError.Fault, segment: Int) throws {
    let file = bytes(try soundFile.edited(part, fault))
    let error = try #require(throws: X12SyntaxError.self) { try strict.read(file) }
    #expect(error.fault == expected)
    #expect(error.segment == segment)
    #expect((0...file.count).contains(error.byteOffset))
  }

  @Test("control numbers that occur twice are refused")
  func repeated() throws {
    let set = "ST*837*0001*005010X222A1~SE*2*0001~"
    let twice = try soundFile.edited("GE*1", set + "GE*2")
    #expect(
      try #require(throws: X12SyntaxError.self) { try strict.read(bytes(twice)) }.fault
        == .controlNumberRepeated)
    let group = "GS*HC*AA*BB*20260312*1545*17*X*005010X222A1~GE*0*17~"
    let groups = try soundFile.edited("IEA*1", group + "IEA*2")
    #expect(
      try #require(throws: X12SyntaxError.self) { try strict.read(bytes(groups)) }.fault
        == .controlNumberRepeated)
  }

  @Test("nothing, too much and no text at all are refused")
  func hopeless() throws {
    for reader in [strict, tolerant] {
      #expect(try #require(throws: X12SyntaxError.self) { try reader.read([]) }.fault == .emptyFile)
      #expect(
        try #require(throws: X12SyntaxError.self) { try reader.read(bytes("\r\n")) }.fault
          == .emptyFile)
      #expect(
        try #require(throws: X12SyntaxError.self) { try reader.read(bytes("hello")) }.fault
          == .notAnInterchange)
      var narrow = reader
      narrow.limits = .init(fileBytes: 100)
      #expect(
        try #require(throws: X12SyntaxError.self) { try narrow.read(bytes(soundFile)) }.fault
          == .fileTooLong)
      narrow.limits = .init(segmentBytes: 100)
      #expect(
        try #require(throws: X12SyntaxError.self) { try narrow.read(bytes(soundFile)) }.fault
          == .segmentTooLong)
      narrow.limits = .init(elements: 10)
      #expect(
        try #require(throws: X12SyntaxError.self) { try narrow.read(bytes(soundFile)) }.fault
          == .tooManyElements)
      let collided = bytes(try soundFile.edited("*T*:~", "*T**~"))
      #expect(throws: X12SyntaxError.self) { try reader.read(collided) }
    }
  }

  @Test("whatever the delimiters are, they are found in the header")
  func oddDelimiters() throws {
    let odd = soundFile.map { character -> Character in
      switch character {
      case "*": "|"
      case ":": ">"
      case "~": "\u{1D}"
      default: character
      }
    }
    let document = try strict.read(bytes(String(odd)))
    #expect(document.transactionSets.first?.segments.last?.text(1, component: 3) == "95")
  }

  @Test("a mark in front, ends of lines and several interchanges are read in both modes")
  func layout() throws {
    let lines = soundFile.split(separator: "~").joined(separator: "~\r\n") + "~\r\n"
    let file = [0xEF, 0xBB, 0xBF] + bytes(lines) + bytes(soundFile)
    for reader in [strict, tolerant] {
      let document = try reader.read(file)
      #expect(document.interchanges.count == 2)
      #expect(document.transactionSets.map(\.segments.count) == [2, 2])
      #expect(document.faults == [])
    }
  }

  @Test("a line feed may itself end the segments")
  func lineFeedTerminator() throws {
    let file = soundFile.split(separator: "~").joined(separator: "\n") + "\n"
    #expect(try strict.read(bytes(file)).transactionSets.count == 1)
  }

  @Test("a header of an old version has no repetition separator")
  func oldVersion() throws {
    let file = try soundFile.edited("*^*00501*", "*U*00401*").edited("4711", "47^11")
    let document = try strict.read(bytes(file))
    #expect(document.interchanges.first?.delimiters.repetition == nil)
    #expect(document.transactionSets.first?.segments.first?.text(3) == "47^11")
  }

  @Test(
    "what payers get wrong is read over and listed",
    arguments: [
      ("SE*4", "SE*5", .controlTotalMismatch), ("SE*4*0001~", "", .envelopeNotClosed),
      ("IEA*1*000000017", "IEA*1*17", .controlNumberMismatch),
      ("IEA*1*000000017~", "", .envelopeNotClosed),
      ("GE*1*17~IEA*1*000000017~", "", .envelopeNotClosed),
      ("QUORUMTEST     *ZZ", "QUORUMTEST    *ZZ", .interchangeHeaderNotFixedWidth),
      ("IEA*1*000000017~", "IEA*1*000000017", .segmentNotTerminated),
      ("GS*HC*QUORUMTEST*CLEARINGHOUSE*20260312*1545*17*X*005010X222A1~", "", .envelopeOutOfOrder),
      ("IEA*1*000000017~", "IEA*1*000000017~garbage", .notAnInterchange),
    ] as [(String, String, X12SyntaxError.Fault)])
  func tolerated(part: String, fault: String, listed: X12SyntaxError.Fault) throws {
    let document = try tolerant.read(bytes(try soundFile.edited(part, fault)))
    #expect(document.faults.map(\.fault).contains(listed))
    let set = try #require(document.transactionSets.first)
    #expect(set.segments.map(\.identifier) == ["BHT", "SV1"])
  }

  @Test("a set without any envelope is read")
  func noEnvelope() throws {
    let file = "ST*835*0001~BPR*I*0~SE*3*0001~"
    let document = try tolerant.read(bytes(file))
    #expect(document.transactionSets.map(\.identifier) == ["835"])
    #expect(
      document.faults.map(\.fault) == [.notAnInterchange, .envelopeOutOfOrder, .envelopeNotClosed])
    #expect(throws: X12SyntaxError.self) { try strict.read(bytes(file)) }
  }

  @Test("names in Latin-1 and in UTF-8 are both read by a tolerant reader")
  func encodings() throws {
    let latin = bytes(try soundFile.edited("4711", "MU?OZ")).map {
      $0 == UInt8(ascii: "?") ? 0xD1 : $0
    }
    #expect(try tolerant.read(latin).transactionSets.first?.segments.first?.text(3) == "MUÑOZ")
    let utf8 = bytes(try soundFile.edited("4711", "MUÑOZ"))
    #expect(try tolerant.read(utf8).transactionSets.first?.segments.first?.text(3) == "MUÑOZ")
  }

  @Test("an error never holds the text that stands in the file")
  func silent() throws {
    let file = try soundFile.edited("4711", "ALVAREZ\u{7}")
    let error = try #require(throws: X12SyntaxError.self) { try strict.read(bytes(file)) }
    #expect(!"\(error)".contains("ALVAREZ"))
  }
}
