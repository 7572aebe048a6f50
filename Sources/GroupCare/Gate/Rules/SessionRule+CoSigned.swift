extension SessionRule {
  /// Where policy asks for it, what a supervised clinician signed is co-signed by that clinician's
  /// supervisor: the group note and the note of each present member.
  static let coSigned = SessionRule(
    [.groupNoteNotCoSigned, .noteNotCoSigned],
    "Where policy asks for it, what a supervised clinician signed is co-signed by that clinician's "
      + "supervisor: the group note and the note of each present member.",
    source: "M51, M53, M56"
  ) { chart in
    guard chart.practice.policy.needsCoSignature else { return [] }
    let group: [Blocker] =
      chart.lacksCoSignature(chart.groupNote)
      ? [
        Blocker(
          .groupNoteNotCoSigned, stops: .session, field: "group-note.co-signature",
          message: "The author's supervisor hasn't co-signed the group note.",
          source: "M51, M56", authority: .practice, remedy: .signGroupNote)
      ] : []
    return group
      + chart.encounters.compactMap { encounter in
        guard encounter.isPresent, chart.lacksCoSignature(encounter.note) else { return nil }
        return Blocker(
          .noteNotCoSigned, stops: .session, client: encounter.client.id,
          field: "note.co-signature",
          message: "The author's supervisor hasn't co-signed the note of this member.",
          source: "M51, M56", authority: .practice, remedy: .signNote(encounter.client.id))
      }
  }
}

extension SessionChart {
  /// The supervisor who has to co-sign a signed note; nothing for a draft, or when its author practises
  /// without one.
  ///
  /// An author of whom the record doesn't know is held to be under the facilitator's supervision.
  public func supervisor<Field>(of note: Note<Field>) -> ClinicianID? {
    guard let author = note.signed?.statementInForce.signer else { return nil }
    let known =
      clinicians[author] ?? session.detail.facilitator.flatMap { clinicians[$0.clinician] }
    return known?.supervisor
  }

  /// Whether the supervisor still has to co-sign a signed note.
  public func lacksCoSignature<Field>(_ note: Note<Field>) -> Bool {
    guard let supervisor = supervisor(of: note) else { return false }
    guard let made = note.signed?.coSignature, made.signer == supervisor else { return true }
    return made.origin != .own && !practice.policy.acceptsImportedSignatures
  }
}
