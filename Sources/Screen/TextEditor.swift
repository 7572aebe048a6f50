/// A text being edited: the text, the cursor, a selection, and the way back.
///
/// Moves and deletes by whole characters as people see them (R16). Positions count characters from
/// zero. Lines wrap for display alone.
///
/// A value; copying it is cheap. Every key costs at most a walk over one byte a character, some
/// microseconds for a note of 2,000 words.
public struct TextEditor: Hashable, Sendable {
  /// Whether the text is one line: Enter and the keys up and down are left to others.
  public let isSingleLine: Bool
  /// The place between characters where typing goes, 0 to the number of characters.
  public internal(set) var cursor: Int
  /// What was cut or killed last; hand it from field to field.
  public var killBuffer: String

  /// The text.
  public private(set) var text: String
  var characters: [Character]
  var metrics: [TextMetric]
  /// The other end of the selection, if there is one.
  var mark: Int?
  /// Whether every motion selects, until the mark is taken off.
  var markIsSticky = false
  /// The column that up and down aim at.
  var goalColumn: Int?
  var history: EditHistory
  /// Whether the last key killed text, so that the next kill adds to it.
  var lastKeyKilled = false

  /// Creates an editor with the cursor at the end of a text.
  ///
  /// - Parameters:
  ///   - text: The text; made storable first, see ``TextSanitiser/stored(_:)``.
  ///   - isSingleLine: Whether line ends become spaces.
  public init(_ text: String = "", isSingleLine: Bool = false) {
    self.isSingleLine = isSingleLine
    characters = Self.accepted(text, isSingleLine: isSingleLine)
    self.text = String(characters)
    metrics = characters.map { TextMetric($0) }
    cursor = characters.count
    killBuffer = ""
    history = EditHistory()
  }

  /// How many characters it has.
  public var count: Int { characters.count }

  /// Whether there is no text.
  public var isEmpty: Bool { characters.isEmpty }

  /// The selected characters; nil without a selection.
  public var selection: Range<Int>? {
    guard let mark, mark != cursor else { return nil }
    return min(mark, cursor)..<max(mark, cursor)
  }

  /// The selected text; nil without a selection.
  public var selectedText: String? { selection.map { String(characters[$0]) } }

  /// Whether there is something to undo.
  public var canUndo: Bool { history.canUndo }

  /// Whether there is something to redo.
  public var canRedo: Bool { history.canRedo }

  /// Returns how many bytes of UTF-8 stand before a place in the text.
  public func bytes(before place: Int) -> Int {
    characters.prefix(max(0, place)).reduce(0) { $0 + $1.utf8.count }
  }

  /// Puts the cursor somewhere, clamped to the text, and ends the selection.
  public mutating func moveCursor(to place: Int) {
    clearMark()
    move(to: place, selecting: false)
  }

  /// Replaces characters, and nothing else: no step of undo is made of it.
  mutating func splice(_ range: Range<Int>, with inserted: [Character]) {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes(before: range.lowerBound))
    let length = characters[range].reduce(0) { $0 + $1.utf8.count }
    text.replaceSubrange(
      start..<text.utf8.index(start, offsetBy: length), with: String(inserted))
    characters.replaceSubrange(range, with: inserted)
    metrics.replaceSubrange(range, with: inserted.lazy.map { TextMetric($0) })
  }

  /// Ends the run of typing that one undo takes back, as after a pause of a second.
  public mutating func endUndoUnit() { history.endUnit() }

  static func accepted(_ text: String, isSingleLine: Bool) -> [Character] {
    let stored = TextSanitiser.stored(text)
    guard isSingleLine else { return Array(stored) }
    return stored.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
  }

  mutating func move(to place: Int, selecting: Bool) {
    mark = selecting || markIsSticky ? mark ?? cursor : nil
    history.endUnit()
    cursor = min(max(0, place), characters.count)
    goalColumn = nil
  }

  mutating func clearMark() {
    mark = nil
    markIsSticky = false
  }
}
