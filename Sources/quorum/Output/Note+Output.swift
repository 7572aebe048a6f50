internal import GroupCare

extension Note {
  /// How far it is, as one word: `draft`, `signed` or `unverified`.
  var state: String {
    switch self {
    case .draft: "draft"
    case .signed: "signed"
    case .unverified: "unverified"
    }
  }

  /// How far it is, and whose it is.
  var stateInWords: String {
    guard let statement = record.signature?.statement else { return "draft" }
    let imported = statement.origin == .own ? "" : ", imported"
    let coSigned =
      record.coSignature.map {
        "; co-signed by \($0.statement.printedName), \($0.statement.signedAt.iso)"
      } ?? ""
    return "\(state) by \(statement.printedName), \(statement.signedAt.iso)\(imported)\(coSigned)"
  }

  /// The text in force, field by field, with what was added to it.
  var lines: [String] {
    let fields = content.writtenFields.flatMap { field in
      ["    \(field.label):"] + content[field].split(separator: "\n").map { "      \($0)" }
    }
    let addenda = record.addenda.flatMap { addendum in
      ["    Addendum, \(addendum.signature.statement.printedName):"]
        + addendum.text.split(separator: "\n").map { "      \($0)" }
    }
    return fields + addenda
  }

  /// The text in force with every signature, the first text where it was corrected, and addenda.
  var json: JSONValue {
    .object([
      ("state", .string(state)),
      ("fields", content.json),
      ("signature", record.signature?.json ?? .null),
      ("coSignature", record.coSignature?.json ?? .null),
      ("original", record.corrections.isEmpty ? .null : record.content.json),
      (
        "corrections",
        .array(
          record.corrections.map {
            .object([
              ("reason", .string($0.reason)), ("fields", $0.content.json),
              ("signature", $0.signature.json),
            ])
          })
      ),
      (
        "addenda",
        .array(
          record.addenda.map {
            .object([("text", .string($0.text)), ("signature", $0.signature.json)])
          })
      ),
    ])
  }
}

extension NoteContent {
  fileprivate var json: JSONValue {
    .object(writtenFields.map { ($0.key, .string(self[$0])) })
  }
}

extension NoteSignature {
  fileprivate var json: JSONValue {
    .object([
      ("by", .string(statement.signer.text)),
      ("name", .string(statement.printedName)),
      ("at", .string(statement.signedAt.iso)),
      ("imported", .boolean(statement.origin != .own)),
    ])
  }
}
