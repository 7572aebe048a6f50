import GroupCare
import Screen

extension Workbench {
  /// The practice's phrases for the field that is being written in; those for other fields come last
  /// and say so.
  var phraseRows: [FinderRow] {
    let rows = (session?.phrases ?? []).map { phrase in
      FinderRow(
        .phrase(phrase.id), phrase.text, detail: phrase.fieldNames, reason: reason(against: phrase))
    }
    return rows.filter { $0.reason == nil } + rows.filter { $0.reason != nil }
  }

  /// Why no phrase can be put in.
  var phraseReason: String? {
    guard let model = session, let editing = model.editing else { return nil }
    if editing.place.phraseField == nil { return "This field is answered by choosing." }
    return model.phrases.isEmpty
      ? "This practice has no phrases; phrases.toml in its folder brings them." : nil
  }

  /// Why the last phrase can't be put in once more.
  var repeatPhraseReason: String? {
    if let reason = phraseReason { return reason }
    guard let phrase = lastPhrase else {
      return "No phrase was put into this note yet; Alt+I shows them."
    }
    return reason(against: phrase)
  }

  private func reason(against phrase: Phrase) -> String? {
    guard let place = session?.editing?.place, !phrase.belongs(in: place.phraseField) else {
      return nil
    }
    return "It is for \(phrase.fieldNames); this field is \(label(of: place))."
  }

  /// The phrase that was put into the shown note last.
  private var lastPhrase: Phrase? {
    guard let model = session, let place = model.editing?.place else { return nil }
    return model.lastPhrases[place.note].flatMap { id in model.phrases.first { $0.id == id } }
  }

  /// Puts a phrase in where the cursor stands, as typed text and as one step of undo.
  mutating func insert(_ id: PhraseID) -> [Effect] {
    guard let phrase = session?.phrases.first(where: { $0.id == id }),
      let place = session?.editing?.place
    else { return [] }
    session?.editing?.editor.insertWords(phrase.text)
    session?.lastPhrases[place.note] = id
    say(.done, "Put in; Ctrl+Z takes it out again.")
    return keepDraft()
  }

  mutating func repeatPhrase() -> [Effect] { lastPhrase.map { insert($0.id) } ?? [] }
}

extension NotePlace {
  /// The kind of field it is for phrases; nothing when it is answered by choosing.
  var phraseField: PhraseField? {
    switch self {
    case .group(_, let field): PhraseField(field)
    case .member(_, _, let field): PhraseField(field)
    }
  }
}

extension Phrase {
  /// The fields it is for, in words.
  var fieldNames: String {
    fields.isEmpty ? "every field" : fields.map(\.label).joined(separator: ", ")
  }
}
