// refused: to expected argument type 'SignedNote<ProgressNoteField>'
import GroupCare

/// A stored fact is not a proof: the record's signatures are verified first.
func signed(_ record: NoteRecord<ProgressNoteField>) -> ProgressNote {
  .signed(record)
}
