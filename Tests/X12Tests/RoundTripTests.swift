import TestSupport
import Testing
import X12

@Suite("What was written is read back, whatever it was", .covers("C42"))
struct RoundTripTests {
  @Test(
    "segments of folded names come back as they were, with any delimiters", arguments: [1, 2, 3])
  func segments(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let headers = try Headers()
    for _ in 0..<300 {
      let delimiters = randomDelimiters(&random)
      let segments = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        randomSegment(avoiding: delimiters, &random)
      }
      let written = try headers.write(
        segments, delimiters: delimiters, isOneSegmentALine: Bool.random(using: &random))
      let document = try X12Reader(mode: .strict).read(written)
      #expect(document.transactionSets.first?.segments.map(\.segment) == segments)
      #expect(document.interchanges.first?.delimiters == delimiters)
    }
  }

  private func randomDelimiters(_ random: inout SeededGenerator) -> Delimiters {
    while true {
      var pool = Array("*:^~|>!<@#;%".utf8) + [0x1C, 0x1D, 0x1E, 0x1F]
      pool.shuffle(using: &random)
      let made = Delimiters(
        element: pool[0], component: pool[1], repetition: pool[2], terminator: pool[3])
      // The parties' ids and the header hold none of these marks.
      if let made { return made }
    }
  }

  private func randomSegment(avoiding delimiters: Delimiters, _ random: inout SeededGenerator)
    -> Segment
  {
    let names = ["NM1", "REF", "N3", "HI", "SV1", "CLM", "K3"]
    var elements = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      Element(
        repetitions: (0..<Int.random(in: 0...2, using: &random)).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Component(randomText(avoiding: delimiters, &random))
          }
        })
    }
    // A segment without content isn't written, so this one has some.
    elements.append("END")
    return Segment(names[Int.random(in: 0..<names.count, using: &random)], elements)
  }

  private func randomText(avoiding delimiters: Delimiters, _ random: inout SeededGenerator)
    -> String
  {
    let pool = Array("aZ09 ~*:^|>!<@#;%éßł\u{301}\n'")
    let raw = String(
      (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pool[Int.random(in: 0..<pool.count, using: &random)]
      })
    guard case .written(let folded) = X12Text.fold(raw, avoiding: delimiters) else { return "" }
    return folded
  }
}
