// refused: initializer is inaccessible due to 'fileprivate' protection level
@testable import GroupCare

/// Only the review of a note, field by field, finds it complete.
func forged(_ content: ProgressNoteContent) -> CompleteNote<ProgressNoteField> {
  CompleteNote(content)
}
