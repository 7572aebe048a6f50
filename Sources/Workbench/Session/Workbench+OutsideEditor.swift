import GroupCare
import Screen

extension Workbench {
  /// Why the text can't be handed to another program.
  var outsideEditorReason: String? {
    guard who?.profile.policy.allowsExternalEditor == true else {
      return "The practice's policy (external-editor) keeps notes from other programs."
    }
    return session?.editing?.place.entry.choices.isEmpty == false
      ? "This field is answered by choosing." : nil
  }

  /// Hands the text to the person's own editor; what was typed so far is kept first.
  mutating func editOutside() -> [Effect] {
    guard let editing = session?.editing else { return [] }
    return (editing.hasChanged ? keepDraft() : [])
      + [.editOutside(editing.place, text: editing.text)]
  }

  /// Takes what the other program left, as one step of undo.
  mutating func editedOutside(_ place: NotePlace, _ edit: OutsideEdit) -> [Effect] {
    switch edit {
    case .changed(let text):
      guard session?.editing?.place == place else {
        // Wherever the person is by now, nothing that was written is lost.
        return write(text, in: place)
      }
      let before = session?.editing?.text
      session?.editing?.editor.replaceAll(with: text)
      guard session?.editing?.text != before else { return editedOutside(place, .unchanged) }
      say(.done, "The editor's text is taken over; Ctrl+Z takes it back.")
      return keepDraft()
    case .unchanged: say(.note, "The editor changed nothing.")
    case .failed(let sentence): say(.failed, sentence)
    }
    return []
  }
}
