extension SessionChart {
  /// Returns the fields of a member's note, in the order of the page.
  ///
  /// Why a modifier is used is among them only when the member's payer asks for it (M44), or when
  /// something is written there already.
  public func noteFields(of encounter: Encounter) -> [ProgressNoteField] {
    let candidate = ClaimCandidate(
      chart: self, encounter: encounter, today: session.dateOfService)
    let isAsked =
      candidate.modifiersToDocument != nil || !encounter.note.content[.modifierReason].isEmpty
    return ProgressNoteField.fields(
      goals: encounter.billing.plan?.goals ?? [], assignsHomework: group.assignsHomework)
      + (isAsked ? [.modifierReason] : [])
  }
}
