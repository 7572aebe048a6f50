import Curses
import TestSupport
import Testing

@Suite("what VISUAL and EDITOR say", .covers("terminal.U15"))
struct ProgramWordsTests {
  @Test(
    "blanks part words, quotes take them together, and nothing else has a meaning",
    arguments: [
      ("vi", ["vi"]), ("  emacs  -nw ", ["emacs", "-nw"]), ("", []), ("  \t ", []),
      ("sh -c 'a; b \"c\"'", ["sh", "-c", "a; b \"c\""]),
      ("\"/opt/my editor/bin\" -w", ["/opt/my editor/bin", "-w"]),
      ("a\\ b 'c\\d' \"e\\\"f\"", ["a b", "c\\d", "e\"f"]), ("x ''", ["x", ""]),
      ("vi $HOME `id` | x > y", ["vi", "$HOME", "`id`", "|", "x", ">", "y"]),
      ("open 'ends with the text", ["open", "ends with the text"]), ("back\\", ["back"]),
    ])
  func split(text: String, words: [String]) { #expect(ProgramWords.split(text) == words) }
}
