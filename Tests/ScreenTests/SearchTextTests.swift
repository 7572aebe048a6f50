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
}
