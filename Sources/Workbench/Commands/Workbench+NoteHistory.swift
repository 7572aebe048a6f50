import GroupCare

extension Workbench {
  /// Shows what became of a signed note: the original beside each correction, and what was added (C27).
  mutating func showNoteHistory() -> [Effect] {
    guard let model = session, let note = model.shownNote else { return [] }
    let lines: [String] =
      switch note {
      case .group: Self.history(of: model.chart.groupNote.record) { $0.label }
      case .member(_, let client):
        model.chart.encounter(of: client).map { encounter in
          let goals = encounter.billing.plan?.goals ?? []
          return Self.history(of: encounter.note.record) { $0.label(among: goals) }
        } ?? []
      }
    ask(Dialog(.noteHistory, title: "History of this note", info: lines, accept: "done"))
    return []
  }

  private static func history<Field>(
    of record: NoteRecord<Field>, label: (Field) -> String
  ) -> [String] {
    var lines = record.signature.map { ["\(line($0.statement)) signed it."] } ?? []
    var before = record.content
    for correction in record.corrections {
      lines += ["", "\(line(correction.signature.statement)) corrected it: \(correction.reason)"]
      for field in Self.changed(from: before, to: correction.content) {
        lines += [
          "  \(label(field)), before: \(shown(before[field], field))",
          "  \(label(field)), since: \(shown(correction.content[field], field))",
        ]
      }
      before = correction.content
    }
    if let coSignature = record.coSignature {
      lines += ["", "\(line(coSignature.statement)) co-signed it."]
    }
    for addendum in record.addenda {
      lines += ["", "\(line(addendum.signature.statement)) added:", "  \(addendum.text)"]
    }
    return lines
  }

  private static func changed<Field>(
    from old: NoteContent<Field>, to new: NoteContent<Field>
  ) -> [Field] {
    let fields = old.writtenFields + new.writtenFields.filter { old[$0].isEmpty }
    return fields.filter { old[$0] != new[$0] }
  }

  private static func line(_ statement: SignatureStatement) -> String {
    "\(statement.signedAt.date) \(statement.signedAt.time) \(statement.printedName)"
  }

  private static func shown<Field: NoteField>(_ text: String, _ field: Field) -> String {
    text.isEmpty ? "nothing" : field.entry.choices.first { $0.value == text }?.label ?? text
  }
}
