/// The text of a note, field by field.
///
/// A field without text is empty; a choice holds only one of its answers.
public struct NoteContent<Field: NoteField>: Hashable, Codable, Sendable, Protected {
  private var texts: [Field: String]

  /// An empty note.
  public init() { texts = [:] }

  /// Reads a note, and refuses an answer that its field doesn't have.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    for (field, text) in try container.decode([Field: String].self, forKey: .texts) {
      do {
        try write(text, in: field)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .texts, in: container, debugDescription: "no answer of \(field.key)")
      }
    }
  }

  /// The text of a field; empty while nothing was written.
  public subscript(field: Field) -> String { texts[field] ?? "" }

  /// The fields that have text, in the order of their keys.
  public var writtenFields: [Field] { writtenFields(where: { _ in true }) }

  /// Those of them that are asked for.
  func writtenFields(where isAsked: (Field) -> Bool) -> [Field] {
    texts.keys.filter(isAsked).map { (key: $0.key, field: $0) }.sorted { $0.key < $1.key }
      .map(\.field)
  }

  /// Whether nothing was written yet.
  public var isEmpty: Bool { texts.isEmpty }

  /// Replaces the text of a field; nothing is lost of what was typed, not even white space.
  ///
  /// - Throws: ``SessionRefusal/notAChoice`` when the field has answers and the text is none of them.
  public mutating func write(_ text: String, in field: Field) throws(SessionRefusal) {
    if case .choice(let choices) = field.entry, !text.isEmpty,
      !choices.contains(where: { $0.value == text })
    {
      throw .notAChoice
    }
    texts[field] = text.isEmpty ? nil : text
  }

  /// The bytes that are digested and signed: every field's key and text, ordered and
  /// length-prefixed, so that two different notes never give the same bytes.
  public var canonicalBytes: [UInt8] {
    var encoder = CanonicalEncoder(domain: "quorum-note-1")
    for field in writtenFields {
      encoder.append(field.key)
      encoder.append(self[field])
    }
    return encoder.bytes
  }
}

/// The text of a ``GroupNote``.
public typealias GroupNoteContent = NoteContent<GroupNoteField>
/// The text of a ``ProgressNote``.
public typealias ProgressNoteContent = NoteContent<ProgressNoteField>
