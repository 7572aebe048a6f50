import GroupCare
import Screen

/// The field that is being written in.
struct FieldEditing: Hashable, Sendable {
  let place: NotePlace
  /// What the record had when writing began: if it has something else in the end, somebody else
  /// wrote there too.
  var baseText: String
  /// The revision of the record at that time.
  var revision: Int
  var editor: TextEditor
  /// The first displayed row, kept so that the text doesn't jump.
  var firstRow = 0

  init(place: NotePlace, baseText: String, text: String, revision: Int) {
    self.place = place
    self.baseText = baseText
    self.revision = revision
    editor = TextEditor(text)
    editor.moveCursor(to: text.count)
  }

  /// What would be written: for a choice, the answer; else the text as typed.
  var text: String { editor.text }
}
