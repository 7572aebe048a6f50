/// Words of the practice's own that clinicians put into notes instead of typing them again.
///
/// A phrase is a beginning or a turn, never a whole note: what is put in counts as typed text, so notes
/// that are made of nothing else come out near-identical (M131). It says nothing about a person.
public struct Phrase: Hashable, Sendable {
  /// Its id.
  public let id: PhraseID
  /// The words, on one line.
  public let text: String
  /// The fields it is for, in the order of the page; empty when it is for every field with words.
  public let fields: [PhraseField]

  /// The most characters of a phrase.
  public static let mostCharacters = 300

  /// What is wrong with the words of a phrase.
  public enum Fault: Error, Hashable, Sendable {
    /// There are none.
    case empty
    /// There are more than ``Phrase/mostCharacters``: this many.
    case tooLong(Int)
    /// There is a line end or another control character among them.
    case control
  }

  /// Makes a phrase; blanks around its words are taken away.
  ///
  /// - Throws: ``Fault`` when these aren't the words of a phrase.
  public init(id: PhraseID, text: String, fields: [PhraseField] = []) throws(Fault) {
    let text = text.trimmed
    if text.isEmpty { throw .empty }
    if text.unicodeScalars.contains(where: \.isControl) { throw .control }
    if text.count > Self.mostCharacters { throw .tooLong(text.count) }
    self.id = id
    self.text = text
    self.fields = PhraseField.allCases.filter(fields.contains)
  }

  /// Whether it is for a field; of no field when that holds no words.
  public func belongs(in field: PhraseField?) -> Bool {
    guard let field else { return false }
    return fields.isEmpty || fields.contains(field)
  }
}

extension Phrase: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, text, fields
  }

  /// Reads a phrase.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      id: values.decode(PhraseID.self, forKey: .id),
      text: values.decode(String.self, forKey: .text),
      fields: values.decode([PhraseField].self, forKey: .fields))
  }

  /// Writes it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(text, forKey: .text)
    try values.encode(fields, forKey: .fields)
  }
}

extension UnicodeScalar {
  /// Whether it is a control character: a line end, a tab, an escape.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
