/// One field of a note: what it is called, how it is filled in, and its stable key.
public protocol NoteField: Hashable, Codable, CodingKeyRepresentable, Sendable {
  /// The stable key, as in practice folders and blockers: `response`, `goal.G-1.status`.
  var key: String { get }
  /// Reads a key, or returns nothing when no field has it.
  init?(key: String)
  /// The field's name on the screen.
  var label: String { get }
  /// How it is filled in.
  var entry: NoteEntry { get }
  /// What to write there, in one short sentence.
  var prompt: String { get }
}

extension NoteField {
  /// The key, for dictionaries keyed by fields.
  public var codingKey: any CodingKey { TextKey(key) }
  /// Reads a key of a dictionary.
  public init?(codingKey: some CodingKey) { self.init(key: codingKey.stringValue) }

  /// Reads a field from its key.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let field = Self(key: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such field")
    }
    self = field
  }

  /// Writes the field's key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(key)
  }
}

/// How a field is filled in.
public enum NoteEntry: Hashable, Sendable {
  /// Words, on one line or several.
  case text
  /// A short measure on one line, such as `3 a week`.
  case measure
  /// One of several answers.
  case choice([NoteChoice])

  /// The answers, when it is a choice.
  public var choices: [NoteChoice] {
    if case .choice(let choices) = self { choices } else { [] }
  }
}

/// One answer of a choice.
public struct NoteChoice: Hashable, Sendable {
  /// The stable value, as it is kept: `not-addressed`.
  public let value: String
  /// The answer in words.
  public let label: String

  /// Makes an answer; its words are its value with blanks for hyphens unless given.
  public init(_ value: String, _ label: String? = nil) {
    self.value = value
    self.label = label ?? String(value.map { $0 == "-" ? " " : $0 })
  }
}
