import Screen
import TestSupport
import Testing

@Suite(.covers("terminal.U10")) struct SearchTextTests {
  @Test(
    "letters are compared without case and marks, one for each that is seen",
    arguments: [
      ("Nguyễn, Thị Ánh", "nguyen, thi anh"),
      ("ŁUKASIEWICZ-Brzęczyszczykiewicz", "lukasiewicz-brzeczyszczykiewicz"),
      ("e\u{301}Ø", "eo"), ("O’Brien", "o'brien"), ("王, 小明", "王, 小明"), ("", ""),
    ])
  func folds(text: String, folded: String) {
    let letters = SearchText.folded(text)
    #expect(letters.count == text.count)
    #expect(String(String.UnicodeScalarView(letters)) == folded)
  }

  @Test(
    "words are found wherever they stand, none over another",
    arguments: [
      ("ana", "banana, Ána", [1..<4, 8..<11]), ("aa", "aaaaa", [0..<2, 2..<4]), ("", "abc", []),
      ("abcd", "abc", []), ("小", "王小明小", [1..<2, 3..<4]),
    ])
  func places(words: String, text: String, places: [Range<Int>]) {
    let found = SearchText.places(of: SearchText.folded(words), in: SearchText.folded(text))
    #expect(found == places)
  }
}
