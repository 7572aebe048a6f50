import GroupCare
import Screen

/// The field that is being written in.
struct FieldEditing: Hashable, Sendable {
  let place: NotePlace
  /// What the record had when writing began: if it has something else in the end, somebody else
  /// wrote there too.
  var baseText: String
  /// What the field opened with, as the editor has it.
  var openedText: String
  /// The revision of the record at that time.
  var revision: Int
  var editor: TextEditor
  /// Whether an answer to the field before it led here, and no key was pressed since.
  var isLedTo = false
  /// What is looked for in it, while the find line is open.
  var search: FieldSearch?
  /// The letters by which an answer is being chosen.
  private(set) var letters = ""
  /// The answer that stood when the first of them was typed.
  private var answerBefore = ""
  /// When a key was taken last.
  private var lastKey: Timestamp?
  /// Whether it opened with a text that couldn't be written before.
  private var isUnsaved: Bool

  init(place: NotePlace, baseText: String, text: String, revision: Int) {
    self.place = place
    self.baseText = baseText
    self.revision = revision
    editor = TextEditor(text)
    openedText = editor.text
    isUnsaved = text != baseText
  }

  /// What would be written: for a choice, the answer; else the text as typed.
  var text: String { editor.text }

  /// Whether there is anything to save.
  var hasChanged: Bool { isUnsaved || text != openedText }

  /// Begins a new step of undo when nothing was typed for a second.
  mutating func notePause(before now: Timestamp) {
    if let lastKey, now.milliseconds - lastKey.milliseconds >= 1_000 { editor.endUndoUnit() }
    lastKey = now
  }

  /// Takes note that what it opened with isn't in the store after all.
  ///
  /// - Parameter base: What the store has instead, when nobody else wrote that.
  mutating func unsave(over base: String?) {
    isUnsaved = true
    if let base { baseText = base }
  }

  /// Takes note that what is there now was written.
  mutating func saved() {
    baseText = text
    openedText = text
    isUnsaved = false
  }

  /// Chooses the answer that begins with the letters typed so far; with letters that begin none, such
  /// as prose, what was chosen before stands again.
  ///
  /// - Returns: Whether an answer begins with them.
  mutating func type(_ letter: Character, choosingFrom choices: [NoteChoice]) -> Bool {
    if letters.isEmpty { answerBefore = text }
    letters += letter.lowercased()
    let found = choices.first { $0.label.lowercased().hasPrefix(letters) }
    editor = TextEditor(found?.value ?? answerBefore)
    return found != nil
  }

  /// Forgets the letters: the next one begins anew.
  mutating func forgetLetters() { letters = "" }
}
