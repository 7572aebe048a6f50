// refused: 'content' setter is inaccessible
import GroupCare

/// A signed note takes corrections and addenda; its text stays.
func rewritten(
  _ record: NoteRecord<ProgressNoteField>, as content: ProgressNoteContent
) -> NoteRecord<ProgressNoteField> {
  var changed = record
  changed.content = content
  return changed
}
