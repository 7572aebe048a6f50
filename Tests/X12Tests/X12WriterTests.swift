import TestSupport
import Testing
import X12

@Suite("Files are written so that nothing in them can be misread")
struct X12WriterTests {
  @Test("a file has its envelopes, its totals and a header of 106 bytes")
  func file() throws {
    let written = try Headers().write([
      Segment("BHT", ["0019", "00", "4711", "20260312", "1545", "CH"]),
      Segment("SV1", [Element(["HC", "90853", "95"]), "72.5", "UN", "1", "", "", "1"]),
    ])
    #expect(text(written) == soundFile)
    #expect(text(written).utf8.prefix(106).last == UInt8(ascii: "~"))
  }

  @Test("a line a segment is the same file for a reader")
  func lines() throws {
    let segments = [Segment("HL", ["1", "", "20", "1"]), Segment("REF", ["EI", "123456789"])]
    let lines = text(try Headers().write(segments, isOneSegmentALine: true))
    #expect(lines.split(separator: "\n").count == 8)
    let read = try X12Reader(mode: .strict).read(bytes(lines))
    #expect(read.transactionSets.first?.segments.map(\.segment) == segments)
  }

  @Test("empty elements and components at the end are cut, those before content stay")
  func trimming() throws {
    let written = try body { set in
      set.segment("N3") {
        $0.element("1 MAIN ST")
        $0.element("")
        $0.skip(3)
      }
      set.segment("SV1") {
        $0.element("HC")
        $0.component("90853")
        $0.component("")
        $0.component("")
        $0.element("")
        $0.component("")
        $0.element(1)
      }
      set.segment("XX") {
        $0.element("")
        $0.component("B")
        $0.repetition("C")
        $0.repetition("")
      }
    }
    #expect(written == "N3*1 MAIN ST~SV1*HC:90853**1~XX*:B^C~")
  }

  @Test("a segment without content is not written and not counted")
  func empty() throws {
    let file = text(try Headers().write([Segment("N4", ["", ""]), Segment("NTE", [])]))
    #expect(file.contains("ST*837*0001*005010X222A1~SE*2*0001~"))
  }

  @Test("numbers, amounts, dates and times are written in their digits")
  func values() throws {
    let date = try #require(X12Date(year: 987, month: 1, day: 2))
    let time = try #require(X12Time(hour: 0, minute: 5))
    let written = try body { set in
      set.segment("TST") {
        $0.element(0)
        $0.element(-120)
        $0.element(X12Amount(cents: 7205))
        $0.element(X12Amount(cents: -50))
        $0.element(X12Amount(cents: 100))
        $0.element(date)
        $0.element(time)
        $0.component(42)
      }
    }
    #expect(written == "TST*0*-120*72.05*-0.5*1*09870102*0005:42~")
  }

  @Test(
    "data that would break the file is refused, with its place", .covers("C42"),
    arguments: [
      ("A*B", .delimiterInData), ("A~B", .delimiterInData), ("A:B", .delimiterInData),
      ("A^B", .delimiterInData), ("A\nB", .controlCharacter), ("É", .notASCII),
    ] as [(String, X12SyntaxError.Fault)])
  func breaking(data: String, fault: X12SyntaxError.Fault) throws {
    let headers = try Headers()
    let error = try #require(throws: X12SyntaxError.self) {
      try headers.write([Segment("NM1", ["IL", "1", Element(data)])])
    }
    #expect(error.fault == fault)
    #expect(error.segment == 4)
    #expect(error.element == 3)
  }

  @Test("a malformed identifier is refused", arguments: ["", "N", "NM1X", "nm1", "1NM", "N*1"])
  func identifiers(name: String) throws {
    let headers = try Headers()
    let error = try #require(throws: X12SyntaxError.self) {
      try headers.write([Segment(name, ["A"])])
    }
    #expect(error.fault == .segmentIdentifierMalformed)
  }

  @Test("several groups and sets are counted each in its place")
  func counts() throws {
    let headers = try Headers()
    let file = try X12Writer.write { file in
      file.interchange(headers.interchange) { interchange in
        for _ in 0..<2 {
          interchange.group(headers.group) { group in
            for _ in 0..<3 {
              group.transactionSet(headers.set) { $0.segment("BHT") { $0.element("0019") } }
            }
          }
        }
      }
    }
    #expect(text(file).hasSuffix("SE*3*0001~GE*3*17~IEA*2*000000017~"))
  }

  private func body(_ fill: (inout TransactionSetWriter) -> Void) throws -> String {
    let headers = try Headers()
    let file = try X12Writer.write { file in
      file.interchange(headers.interchange) { interchange in
        interchange.group(headers.group) { group in
          group.transactionSet(headers.set) { fill(&$0) }
        }
      }
    }
    let parts = text(file).split(separator: "~").dropFirst(3).dropLast(3)
    return parts.map { $0 + "~" }.joined()
  }
}
