import Screen
import TestSupport
import Testing

@Suite("keys put together from what a line tore apart")
struct EscapeAssemblerTests {
  /// Feeds bytes in two parts with a pause between; within a part there is none.
  private func inputs(_ parts: [[UInt8]], pause: Int) -> [Input] {
    var assembler = EscapeAssembler()
    var decoder = ScalarDecoder()
    var inputs: [Input] = []
    var now = 1_000
    for part in parts {
      for byte in part {
        for scalar in decoder.take(byte) { inputs += assembler.take(.scalar(scalar), at: now) }
      }
      inputs += assembler.silence(at: now)
      let next = now + pause
      while let deadline = assembler.deadline, deadline <= next {
        inputs += assembler.silence(at: deadline)
      }
      now = next
    }
    while let deadline = assembler.deadline { inputs += assembler.silence(at: deadline) }
    return inputs
  }

  private static let sequences: [(String, Key)] = [
    ("\u{1B}OB", .down), ("\u{1B}[A", .up), ("\u{1B}[1;5C", .special(.right, .control)),
    ("\u{1B}[3~", .delete), ("\u{1B}[15~", .function(5)), ("\u{1B}OP", .function(1)),
    ("\u{1B}[Z", .backTab), ("\u{1B}[1;4D", .special(.left, [.shift, .alt])),
    ("\u{1B}[6;3~", .special(.pageDown, .alt)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;2R", .function(15)), ("\u{1B}[28~", .function(15)),
    ("\u{1B}[15;2~", .function(17)), ("\u{1B}[[B", .function(2)), ("é", .character("é")),
    ("🙂", .character("🙂")),
  ]

  @Test(
    "a key cut at any place never types its letters", .covers("terminal.R10"), arguments: sequences)
  func cuts(sequence: String, key: Key) {
    let bytes = Array(sequence.utf8)
    for pause in [0, 5, 30, 60, 90] {
      for cut in 0...bytes.count {
        let found = inputs([Array(bytes[..<cut]), Array(bytes[cut...])], pause: pause)
          .filter { $0 != .key(.escape) }
        #expect(found == [.key(key)], "cut at \(cut), \(pause) ms")
      }
    }
  }

  @Test("cut right behind Escape, half a second still makes one key", .covers("terminal.R10"))
  func slowCut() {
    for pause in [150, 300, 499] {
      #expect(
        inputs([[0x1B], Array("OB".utf8)], pause: pause) == [.key(.escape), .key(.down)])
      #expect(inputs([Array("\u{1B}O".utf8), Array("B".utf8)], pause: pause) == [.key(.down)])
    }
  }

  @Test("words typed after Escape are words")
  func words() {
    #expect(
      inputs([[0x1B], Array("Ok".utf8)], pause: 60)
        == [.key(.escape), .key(.character("O")), .key(.character("k"))])
    #expect(
      inputs([[0x1B], Array("[".utf8)], pause: 200) == [.key(.escape), .key(.character("["))])
    #expect(
      inputs([[0x1B], Array("OB".utf8)], pause: 900)
        == [.key(.escape), .key(.character("O")), .key(.character("B"))])
  }

  @Test(
    "Escape with a letter or 1 to 4 is Alt, with another digit an F key", .covers("terminal.R11"))
  func alt() {
    #expect(inputs([Array("\u{1B}b".utf8)], pause: 0) == [.key(.alt("b"))])
    #expect(inputs([Array("\u{1B}1".utf8)], pause: 0) == [.key(.alt("1"))])
    #expect(inputs([Array("\u{1B}4".utf8)], pause: 0) == [.key(.alt("4"))])
    #expect(inputs([Array("\u{1B}5".utf8)], pause: 0) == [.key(.function(5))])
    #expect(inputs([Array("\u{1B}8".utf8)], pause: 0) == [.key(.function(8))])
    #expect(inputs([Array("\u{1B}0".utf8)], pause: 0) == [.key(.function(10))])
    #expect(inputs([Array("\u{1B}\u{7F}".utf8)], pause: 0) == [.key(.special(.backspace, .alt))])
    #expect(inputs([Array("\u{1B}\u{1B}[A".utf8)], pause: 0) == [.key(.special(.up, .alt))])
    #expect(inputs([Array("\u{1B}\u{1B}".utf8)], pause: 0) == [.key(.escape), .key(.escape)])
  }

  @Test("a paste is one input wherever it is cut", .covers("terminal.R12"))
  func paste() {
    let bytes = Array("\u{1B}[200~q!\r\n\u{1A}two\rthree\t\u{1B}[31m\u{1B}[20\u{1B}[201~".utf8)
    for cut in 0...bytes.count {
      let found = inputs([Array(bytes[..<cut]), Array(bytes[cut...])], pause: 60)
        .filter { $0 != .key(.escape) }
      #expect(found == [.paste("q!\ntwo\nthree    [31m[20")], "cut at \(cut)")
    }
  }

  @Test("a paste without an end ends after a second of silence", .covers("terminal.R12"))
  func unterminated() {
    #expect(inputs([Array("\u{1B}[200~abc".utf8)], pause: 0) == [.paste("abc")])
    var assembler = EscapeAssembler()
    _ = assembler.take(.pasteStart, at: 0)
    _ = assembler.take(.scalar("a"), at: 10)
    #expect(assembler.silence(at: 1_009) == [])
    #expect(assembler.silence(at: 1_010) == [.paste("a")])
    #expect(assembler.deadline == nil)
  }

  @Test("any bytes give some inputs and no trap, and nothing stays held", arguments: 1...60)
  func anyBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let likely = Array("\u{1B}[O20~1;5ABZM<x é".utf8)
    let bytes = (0..<200).map { _ in
      Bool.random(using: &random)
        ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
    for input in inputs([bytes, bytes], pause: 20) {
      if case .paste(let text) = input {
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      }
    }
  }

  @Test("bytes that are no UTF-8 become replacement signs")
  func invalid() {
    var decoder = ScalarDecoder()
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0xC0, 0xF0, 0x9F, 0x99, 0x82]
    let scalars = bytes.flatMap { decoder.take($0) }
    #expect(scalars == ["a", "\u{FFFD}", "\u{FFFD}", "b", "\u{FFFD}", "\u{FFFD}", "🙂"])
  }
}
