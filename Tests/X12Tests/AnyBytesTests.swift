import TestSupport
import Testing
import X12

@Suite("No bytes whatever end the program", .covers("C43"))
struct AnyBytesTests {
  @Test("random bytes are read or refused", arguments: [11, 12])
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = bytes("ISAGETXH*:^~|\r\n 019\u{1D}é")
    for round in 0..<3_000 {
      var file = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &random)
          : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      if round % 3 == 0 { file = bytes(soundFile).prefix(106) + file }
      readEverything(file)
    }
  }

  @Test("a file cut off after any byte is read or refused")
  func truncated() {
    let file = bytes(soundFile)
    for length in 0..<file.count {
      readEverything(Array(file[..<length]))
      #expect(throws: X12SyntaxError.self) {
        try X12Reader(mode: .strict).read(Array(file[..<length]))
      }
    }
  }

  @Test("a file with any bit turned over is read or refused")
  func flipped() {
    let file = bytes(soundFile)
    for position in file.indices {
      for bit in 0..<8 {
        var broken = file
        broken[position] ^= 1 << bit
        readEverything(broken)
      }
    }
  }

  @Test("a file of nothing but faults keeps a hundred of them")
  func manyFaults() throws {
    let file = bytes(try soundFile.edited("BHT*", String(repeating: "~", count: 5_000) + "BHT*"))
    #expect(try X12Reader(mode: .tolerant).read(file).faults.count == 100)
  }

  /// Reads in both modes and touches all that was read.
  private func readEverything(_ file: [UInt8]) {
    for mode in [X12Reader.Mode.strict, .tolerant] {
      guard let document = try? X12Reader(mode: mode).read(file) else { continue }
      for interchange in document.interchanges {
        _ = (interchange.controlNumber, interchange.sender, interchange.usage)
        _ = interchange.acknowledgments.map(\.segment)
        for group in interchange.groups {
          _ = (group.functionalIdentifier, group.controlNumber, group.version)
        }
      }
      for set in document.transactionSets {
        for segment in set.segments {
          let value = segment.segment
          #expect(value.elements.count <= segment.elementCount)
          for position in 0...segment.elementCount + 1 {
            _ = (segment.text(position), segment.text(position, component: 2))
            _ = (try? segment.amount(position), segment.date(position), segment.time(position))
            _ = (segment.number(position), segment.componentCount(position))
          }
        }
      }
    }
  }
}
