import Screen

/// What is looked for in the text of a field while its find line is open (terminal.U10).
///
/// The words are in memory alone and go with the session: they are never stored.
struct FieldSearch: Hashable, Sendable {
  /// Where it went on when it came to an end of the text.
  enum Turn: Hashable, Sendable {
    case fromTop, fromEnd
  }

  /// What is typed in the find line.
  var query = TextEditor("", isSingleLine: true)
  /// Where the cursor stood when the find line was opened: what is typed is looked for from there on.
  let origin: Int
  /// Where it stands in the text.
  private(set) var hits: [Range<Int>] = []
  /// The one that is shown.
  private(set) var index: Int?
  private let letters: [UnicodeScalar]

  init(in editor: TextEditor) {
    origin = editor.cursor
    letters = editor.searchLetters
  }

  /// The characters that are shown as found.
  var hit: Range<Int>? { index.map { hits[$0] } }

  /// Looks for what is typed by now; says whether it stands only before the cursor.
  mutating func look() -> Turn? {
    hits = SearchText.places(of: SearchText.folded(query.text), in: letters)
    index = hits.firstIndex { $0.lowerBound >= origin } ?? hits.indices.first
    return hit.map { $0.lowerBound < origin } == true ? .fromTop : nil
  }

  /// Goes to the next or previous place; says whether it went on from the other end.
  mutating func step(_ step: Int) -> Turn? {
    guard let index else { return nil }
    let next = (index + step + hits.count) % hits.count
    self.index = next
    if step > 0, next <= index { return .fromTop }
    return step < 0 && next >= index ? .fromEnd : nil
  }

  /// Which of how many is shown, in words.
  var count: String {
    guard !query.isEmpty else { return "" }
    return index.map { "\($0 + 1) of \(hits.count)" } ?? "not in this text"
  }
}
