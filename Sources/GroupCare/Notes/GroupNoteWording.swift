/// What the fields of a group note say, which no member's note may repeat (M132).
///
/// Made once for all notes of a session.
struct GroupNoteWording {
  private let texts: [Wording]

  init(_ content: GroupNoteContent) {
    texts = content.writtenFields.filter { $0.entry == .text }.map { Wording(content[$0]) }
  }

  /// Whether a text says the same as one of the fields; most differ in the first word.
  func contains(_ text: String) -> Bool {
    guard let first = WordReader(text).first(where: { _ in true }) else { return false }
    let near = texts.filter { $0.words.first == first }
    return !near.isEmpty && near.contains(Wording(text))
  }
}
