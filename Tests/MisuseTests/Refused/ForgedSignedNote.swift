// refused: initializer is inaccessible due to 'fileprivate' protection level
@testable import GroupCare

/// Only the check of every signature makes a signed note.
func forged(
  _ record: NoteRecord<ProgressNoteField>, statement: SignatureStatement
) -> SignedNote<ProgressNoteField> {
  SignedNote(record: record, statement: statement)
}
