/// What the notes of one session share by right: the group note and the template (M132, R23).
///
/// It is taken out of a note before notes are compared, or every good note would look copied.
struct SharedText: Hashable, Sendable, Protected {
  private let runs: RunTable
  private let terms: [UInt64]
  private let reach: [Int]
  private let words: FingerprintSet

  /// Words in a row that count as quoted from it.
  private static let shortestQuotation = 3

  /// The prompts and labels of the page, which some people answer by repeating them.
  static let template = SharedText(
    ProgressNoteField.fields(goals: [], assignsHomework: true).flatMap { [$0.label, $0.prompt] })

  /// Takes the group note, and the group's name and module.
  init(groupNote: GroupNoteContent, title: String = "") {
    self.init(groupNote.writtenFields.map { groupNote[$0] } + [title])
  }

  /// Takes the goals of the member's plan, which a note quotes by right.
  init(goals: [TreatmentGoal]) {
    self.init(goals.flatMap { [$0.text, $0.baseline, $0.target] })
  }

  private init(_ texts: [String]) {
    let nobody = FingerprintSet([])
    var reading = TermReading(names: nobody)
    for (index, text) in texts.enumerated() {
      reading.read(WordScanner.words(of: text), field: index)
    }
    let places = reading.places
    var reach = [Int](repeating: 1, count: places.count)
    for index in places.indices.dropLast().reversed()
    where places[index].field == places[index + 1].field {
      reach[index] = reach[index + 1] + 1
    }
    terms = reading.terms
    self.reach = reach
    let length = Self.shortestQuotation
    runs = RunTable(keys: RunTable.keys(terms, reach: reach, length: length))
    words = FingerprintSet(terms)
  }

  /// Whether a word stands anywhere in it.
  func hasWord(_ term: UInt64) -> Bool { words.contains(term) }

  /// Marks each word of a note that stands in a run quoted from here.
  func mark(_ text: NoteText, in covered: inout [Bool]) {
    let length = Self.shortestQuotation
    guard text.terms.count >= length else { return }
    for index in 0...(text.terms.count - length)
    where text.places[index].field == text.places[index + length - 1].field {
      let key = RunTable.key(text.terms, at: index, length: length)
      guard let place = runs.first(of: key),
        (0..<length).allSatisfy({ terms[place + $0] == text.terms[index + $0] })
      else { continue }
      for offset in 0..<length { covered[index + offset] = true }
    }
  }
}
