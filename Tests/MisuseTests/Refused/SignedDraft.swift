// refused: to expected argument type 'CompleteNote<ProgressNoteField>'
import GroupCare

/// Signing needs the completeness proof; a draft's text is none.
func signed(
  _ draft: ProgressNoteContent, signature: NoteSignature
) -> NoteRecord<ProgressNoteField> {
  NoteRecord(draft, signature: signature)
}
