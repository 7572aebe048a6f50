/// The words of a member's note, field by field, as they are compared.
///
/// Whatever names the member is folded to one sign, so that a copy with another name and other
/// pronouns reads the same; letters lose case and marks; numbers are kept.
public struct NoteText: Hashable, Sendable, Protected {
  /// The fields that have words, in the order of their keys.
  let fields: [Passage]
  /// What is compared, over all fields.
  let terms: [UInt64]
  /// Where each of them stands.
  let places: [Place]

  struct Passage: Hashable, Sendable {
    let field: ProgressNoteField
    let text: String
    let words: [NoteWord]
  }

  /// Where a term stands: a field of ``fields``, and bytes of its text.
  struct Place: Hashable, Sendable {
    let field: Int
    var lower: Int
    var upper: Int
  }

  /// Reads what a member's note says in words and measures; answers that are chosen are the same in
  /// many notes and aren't compared.
  public init(_ content: ProgressNoteContent, of client: Client) {
    self.init(content, names: NameWords(client).prints)
  }

  init(_ content: ProgressNoteContent, names: FingerprintSet) {
    var passages: [Passage] = []
    var reading = TermReading(names: names)
    for field in content.writtenFields(where: { $0.entry.choices.isEmpty }) {
      let text = content[field]
      let passage = Passage(field: field, text: text, words: WordScanner.words(of: text))
      if field.entry == .text { reading.read(passage.words, field: passages.count) }
      passages.append(passage)
    }
    fields = passages
    terms = reading.terms
    places = reading.places
  }

  /// Whether a run of words can go on from a term to the next: not into another field.
  func isJoined(_ index: Int) -> Bool {
    index + 1 < places.count && places[index].field == places[index + 1].field
  }
}

/// Folds words to terms.
struct TermReading {
  private(set) var terms: [UInt64] = []
  private(set) var places: [NoteText.Place] = []
  private let names: FingerprintSet

  init(names: FingerprintSet) { self.names = names }

  mutating func read(_ words: [NoteWord], field: Int) {
    let start = terms.count
    for word in words {
      let isPerson =
        PersonLanguage.words.contains(word.print) || names.contains(word.print)
      guard isPerson else {
        append(folded(word), word, field)
        continue
      }
      if let last = terms.last, terms.count > start, PersonLanguage.articles.contains(last) {
        extendLast(to: word, as: PersonLanguage.person)
      }
      // `Maria Alvarez` is one person, as `she` is.
      if terms.count > start, terms.last == PersonLanguage.person {
        extendLast(to: word, as: PersonLanguage.person)
      } else {
        append(PersonLanguage.person, word, field)
      }
    }
  }

  private func folded(_ word: NoteWord) -> UInt64 {
    for verb in PersonLanguage.verbs where verb.print == word.print { return verb.folded }
    return word.stem
  }

  private mutating func append(_ term: UInt64, _ word: NoteWord, _ field: Int) {
    terms.append(term)
    places.append(NoteText.Place(field: field, lower: word.lower, upper: word.upper))
  }

  private mutating func extendLast(to word: NoteWord, as term: UInt64) {
    terms[terms.count - 1] = term
    places[places.count - 1].upper = word.upper
  }
}
