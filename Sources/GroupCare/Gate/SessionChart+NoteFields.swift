extension SessionChart {
  /// Returns the fields of a member's note, in the order of the page.
  ///
  /// Why a modifier is used is among them only when the member's payer asks for it (M44), and
  /// interactive complexity only when it pays for it (R5), or when something is written there already.
  public func noteFields(of encounter: Encounter) -> [ProgressNoteField] {
    let candidate = ClaimCandidate(
      chart: self, encounter: encounter, today: session.dateOfService)
    let content = encounter.note.content
    let isReasonAsked =
      candidate.modifiersToDocument != nil || !content[.modifierReason].isEmpty
    let isComplexityOffered =
      candidate.isComplexityPaid || !ProgressNoteField.complexity.allSatisfy { content[$0].isEmpty }
    return ProgressNoteField.fields(
      goals: encounter.billing.plan?.goals ?? [], assignsHomework: group.assignsHomework)
      + (isReasonAsked ? [.modifierReason] : [])
      + (isComplexityOffered ? ProgressNoteField.complexity : [])
  }
}
