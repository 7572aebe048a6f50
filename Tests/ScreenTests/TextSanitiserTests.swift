import Screen
import TestSupport
import Testing

@Suite("text that must not steer or hide", .covers("C40", "terminal.R14"))
struct TextSanitiserTests {
  private static let payloads = [
    "A\u{1B}]52;c;ZXZpbA==\u{7}", "\u{1B}]0;x\u{7}", "\u{1B}[2J", "\u{9B}2J", "\u{90}dcs\u{9C}",
    "\u{1B}]8;;unterminated", "Alice\rMALLO", "AB\u{8}\u{8}XY", "Smith\u{202E}gnihton",
    "a\u{2066}b\u{2069}", "zero\u{200B}width", "tag\u{E0041}", "line\u{2028}break\u{2029}",
    "x" + String(repeating: "\u{301}", count: 40), "\u{FEFF}bom", "Ad\u{200D}am",
    "soft\u{AD}hyphen",
    "a\u{E0101}\u{E0102}", "\u{7F}", "\u{0}",
  ]

  @Test("nothing shown can steer a terminal", .covers("T1", "T2", "T3"), arguments: payloads)
  func display(payload: String) {
    let shown = TextSanitiser.display(payload)
    for scalar in shown.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(
        !(0x200B...0x200F).contains(scalar.value) && !(0x2028...0x202E).contains(scalar.value))
    }
    #expect(TextSanitiser.display(shown) == shown)
    var grid = Grid(size: Size(columns: 80, rows: 1))
    grid.put(payload, at: Position(column: 0, row: 0), role: .text)
    #expect(!grid.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B })
  }

  @Test("controls are seen, not obeyed", .covers("T2"))
  func seen() {
    #expect(TextSanitiser.display("Alice\rMALLO") == "Alice␍MALLO")
    #expect(TextSanitiser.display("\u{1B}[2J") == "␛[2J")
    #expect(TextSanitiser.display("a\u{202E}b") == "a\u{FFFD}b")
    #expect(TextSanitiser.display("a\nb", keepingLines: true) == "a\nb")
    #expect(TextSanitiser.display("a\nb") == "a␊b")
  }

  @Test(
    "what is stored is free of it, and the same when stored again", .covers("T1", "T3"),
    arguments: payloads)
  func stored(payload: String) {
    let stored = TextSanitiser.stored(payload)
    #expect(!stored.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(TextSanitiser.stored(stored).unicodeScalars.elementsEqual(stored.unicodeScalars))
  }

  @Test("names and scripts stay as they are")
  func untouched() {
    let texts = [
      "Renée O’Connor", "e\u{301}", "見る", "می\u{200C}خواهم", "क\u{94D}\u{200D}ष",
      "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "line\nand\ttab",
    ]
    for text in texts {
      #expect(TextSanitiser.stored(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
    #expect(TextSanitiser.stored("Ad\u{200D}am") == "Adam")
    #expect(TextSanitiser.stored("Alice\rMALLO") == "AliceMALLO")
  }

  @Test("showing or storing twice is showing or storing once, for any text", arguments: 1...30)
  func idempotent(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let ranges: [ClosedRange<UInt32>] = [
      0...0xFF, 0x300...0x36F, 0x600...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x2000...0x206F,
      0xFE00...0xFE0F, 0x1F1E6...0x1F64F, 0xE0000...0xE01EF, 0xFFF0...0x10010, 0x1F3FB...0x1F3FF,
    ]
    for _ in 0..<200 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<12 {
        let range = ranges.randomElement(using: &random) ?? 0...0x7F
        if let scalar = UnicodeScalar(UInt32.random(in: range, using: &random)) {
          scalars.append(scalar)
        }
      }
      let text = String(scalars)
      let stored = TextSanitiser.stored(text)
      #expect(
        TextSanitiser.stored(stored).unicodeScalars.elementsEqual(stored.unicodeScalars),
        "seed \(seed)")
      let shown = TextSanitiser.display(text)
      #expect(
        TextSanitiser.display(shown).unicodeScalars.elementsEqual(shown.unicodeScalars),
        "seed \(seed)")
      #expect(TextWidth.width(of: shown) == TextWidth.width(of: text), "seed \(seed)")
    }
  }
}
