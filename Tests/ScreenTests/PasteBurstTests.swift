import Screen
import TestSupport
import Testing

@Suite("pastes that no mark announces", .covers("terminal.R12"))
struct PasteBurstTests {
  private func keys(_ text: String) -> [Input] {
    text.map { .key($0 == "\n" ? .enter : $0 == "\t" ? .tab : .character($0)) }
  }

  @Test("five letters at once are one pasted text, line ends and all")
  func burst() {
    var burst = PasteBurst()
    #expect(burst.take(keys("quit!\n\tS y"), at: 0) == [.paste("quit!\n    S y")])
  }

  @Test("a few letters, blanks and other keys stay what they are")
  func typed() {
    for inputs in [
      keys("quit"), keys(String(repeating: " ", count: 12)), keys("\n\n\n\n\n\n"),
      keys("ab") + [.key(.down)] + keys("cd") + [.key(.escape)] + keys("ef"),
    ] {
      var burst = PasteBurst()
      #expect(burst.take(inputs, at: 0) == inputs)
    }
  }

  @Test("what follows a burst at once belongs to it, what comes later doesn't")
  func goesOn() {
    var burst = PasteBurst()
    _ = burst.take(keys("a long text,"), at: 1_000)
    #expect(burst.take(keys(" q"), at: 1_090) == [.paste(" q")])
    #expect(burst.take(keys("S"), at: 1_190) == [.paste("S")])
    #expect(burst.take(keys("S"), at: 1_291) == keys("S"))
  }

  @Test("keys around a burst keep their order")
  func order() {
    var burst = PasteBurst()
    #expect(
      burst.take([.key(.up)] + keys("abcdef") + [.resized(Size(columns: 9, rows: 9))], at: 0)
        == [.key(.up), .paste("abcdef"), .resized(Size(columns: 9, rows: 9))])
  }
}
