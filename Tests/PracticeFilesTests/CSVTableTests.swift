import PracticeFiles
import TestSupport
import Testing

@Suite("Comma-separated values")
struct CSVTableTests {
  private func cells(_ text: String) throws -> [[String]] {
    try CSVTable(parsing: Array(text.utf8)).rows.map(\.cells)
  }

  private func fault(_ bytes: [UInt8]) -> CSVError? {
    do throws(CSVError) {
      _ = try CSVTable(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "rows are read whatever ends a line",
    arguments: [
      "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "\u{FEFF}a,b\n1,2\n\n3,4\n\n",
    ])
  func lineEnds(_ text: String) throws {
    #expect(try cells(text) == [["1", "2"], ["3", "4"]])
  }

  @Test("a quoted cell holds commas, quotes and line ends")
  func quotes() throws {
    #expect(
      try cells("a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\n") == [["x, \"y\"", "one\r\ntwo"]])
  }

  @Test("rows know their lines, also after a cell of several lines")
  func lines() throws {
    let table = try CSVTable(parsing: Array("a\n\"1\n2\n3\"\n\n4\n".utf8))
    #expect(table.rows.map(\.line) == [2, 6])
  }

  @Test("what is no table is refused with its line")
  func faults() {
    #expect(fault([]) == CSVError(line: 1, fault: .noHeader))
    #expect(fault(Array("\n\n".utf8))?.fault == .noHeader)
    #expect(fault(Array("a,a\n".utf8))?.fault == .repeatedColumn("a"))
    #expect(fault(Array("a\nb\n\"c\nd".utf8)) == CSVError(line: 3, fault: .unclosedQuote))
    #expect(fault(Array("a\nb\"c\n".utf8)) == CSVError(line: 2, fault: .strayQuote))
    #expect(fault(Array("a\n\"b\"c\n".utf8)) == CSVError(line: 2, fault: .strayQuote))
    #expect(fault(Array("a\nb\n".utf8) + [0xC3, 0x28]) == CSVError(line: 3, fault: .notUTF8))
  }

  @Test("a cell and a row have a largest size", .covers("C45"))
  func limits() {
    let cell = [UInt8](repeating: 0x78, count: CSVTable.mostCellBytes)
    #expect(fault(Array("a\n".utf8) + cell) == nil)
    #expect(fault(Array("a\n".utf8) + cell + cell) == CSVError(line: 2, fault: .cellTooLong))
    let row = [[UInt8]](repeating: cell, count: 16).joined(separator: [0x2C])
    #expect(fault(Array("a\n".utf8) + row) == CSVError(line: 2, fault: .rowTooLong))
  }

  @Test(
    "a cell that would act as a formula is disarmed and comes back as it was",
    .covers("C44", "T7"),
    arguments: [
      "=HYPERLINK(1)", "+1", "-2", "@x", "\t=1", "\r=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1",
      "\u{FF20}x", "'=1", "''+1",
    ])
  func formulas(_ cell: String) throws {
    var table = CSVTable(columns: ["a"])
    table.append([cell])
    #expect(table.text.contains("\"'" + cell + "\""))
    #expect(try cells(table.text) == [[cell]])
  }

  @Test("an apostrophe that disarms nothing stays")
  func apostrophes() throws {
    #expect(try cells("a\n'tis\n'\n''\n") == [["'tis"], ["'"], ["''"]])
  }

  @Test("what is written is what is read, for any text", arguments: 1...40 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab,\"'=+-@\n\r\t é王\u{301}\u{FF1D};|")
    var table = CSVTable(columns: ["a", "b", "c"])
    for _ in 0..<20 {
      table.append(
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
              alphabet.randomElement(using: &random)
            })
        })
    }
    let read = try CSVTable(parsing: Array(table.text.utf8))
    #expect(read.columns == table.columns)
    #expect(read.rows.map(\.cells) == table.rows.map(\.cells))
  }

  @Test("no bytes bring the reader down", arguments: 1...200 as ClosedRange<UInt64>)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let likely = Array("a,b\n\"\r'=".utf8) + [0xC3, 0xFF, 0xEF, 0xBB, 0xBF, 0]
    let bytes = (0..<Int.random(in: 0...300, using: &random)).compactMap { _ in
      likely.randomElement(using: &random)
    }
    let fault = fault(bytes)
    #expect(fault.map { $0.line > 0 } ?? true)
  }
}
