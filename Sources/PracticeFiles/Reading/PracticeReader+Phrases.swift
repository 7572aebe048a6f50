internal import GroupCare
internal import Screen

extension PracticeReader {
  mutating func readPhrases() {
    guard let entry = document("phrases.toml") else { return }
    for table in entry.tables("phrases") ?? [] {
      let id: PhraseID? = table.required("id", table.id("id"))
      if let id, !phrases.meet(id) { table.refuse("id", "Another phrase has this id.") }
      let old = id.flatMap { phrases[$0] }
      let fields = Self.fields(table) ?? old?.fields ?? []
      // A phrase that comes without its words keeps those it had; one with empty words is refused.
      let text = table.required("text", table.untouchedText("text") ?? old?.text)
      guard let id, let text, !table.isRefused("id"), !table.isRefused("fields") else { continue }
      if let phrase = Self.phrase(id, text, fields, table) { phrases.put(phrase, id) }
    }
    entry.refuseUnknownKeys()
    refused += entry.refusals
  }

  private static func fields(_ table: Entry) -> [PhraseField]? {
    table.list("fields")?.compactMap { key in
      let field = PhraseField(rawValue: key)
      if field == nil {
        let known = PhraseField.allCases.map(\.rawValue).joined(separator: ", ")
        table.refuse("fields", "No field with words has this key; write some of: \(known).")
      }
      return field
    }
  }

  private static func phrase(
    _ id: PhraseID, _ text: String, _ fields: [PhraseField], _ table: Entry
  ) -> Phrase? {
    let most = Phrase.mostCharacters
    do throws(Phrase.Fault) {
      let phrase = try Phrase(id: id, text: text, fields: fields)
      if TextSanitiser.stored(text) != text { throw .control }
      return phrase
    } catch {
      switch error {
      case .empty: table.refuse("text", "A phrase has words; this one is empty.")
      case .tooLong(let count):
        table.refuse("text", "A phrase has at most \(most) characters; this one has \(count).")
      case .control:
        table.refuse("text", "A phrase is one line without control or hidden characters.")
      }
      return nil
    }
  }
}
