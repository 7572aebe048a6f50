internal import GroupCare

extension PracticeWriter {
  /// The phrases as TOML; no fields are written for one that is for all.
  var phrases: String {
    var toml = TOMLText()
    for phrase in content.phrases {
      toml.element("phrases")
      toml.set("id", phrase.id.text)
      toml.set("text", phrase.text)
      if !phrase.fields.isEmpty {
        toml.set("fields", raw: TOMLText.list(phrase.fields.map(\.rawValue)))
      }
    }
    return toml.text
  }
}
