import GroupCare

/// What stops a whole session and is about nobody in particular.
extension SecondReading {
  func holds(_ code: BlockerCode) -> Bool {
    switch code {
    case .sessionCancelled: isCancelled
    case .sessionNotEnded: !isCancelled && ended == nil
    case .facilitatorMissing: facilitator == nil
    case .facilitatorCredential: leaders.contains { $0.credential == nil }
    case .facilitatorNPI: leaders.contains { $0.npi == nil }
    case .attendanceNotClosed: isOver && !isLogClosed
    case .clinicianDoubleBooked: isFacilitatorElsewhere
    case .groupNoteMissing: isGroupNoteAsked && neededGroupFields.contains(where: isBlank)
    case .groupNoteFiller: isGroupNoteAsked && hasGroupFiller
    case .groupNoteModality:
      isGroupNoteAsked && !isBlank(.modality) && !KnownTexts.modalities.contains(text(.modality))
    case .groupNoteDidactic:
      isGroupNoteAsked && KnownTexts.lessons.contains(text(.interventions))
    case .groupNoteNotAttested: isGroupNoteAsked && text(.attestation) == "not-psychotherapy"
    case .groupNoteUnsigned: isGroupNoteAsked && groupSignature == .none
    case .groupNoteSignature: isGroupNoteAsked && groupSignature == .broken
    case .groupNoteImported:
      isGroupNoteAsked && groupSignature == .imported && !policy.acceptsImportedSignatures
    case .groupNoteNotCoSigned: lacksCoSignature(chart.groupNote)
    default: false
    }
  }

  private var leaders: [Facilitator] {
    [facilitator, chart.session.detail.coFacilitator].compactMap(\.self)
  }

  private var isOver: Bool { ended != nil }

  private var isLogClosed: Bool {
    switch chart.session.state {
    case .documenting(_, _, let closing): closing != nil
    case .documented: true
    case .scheduled, .inSession, .cancelled: false
    }
  }

  private var isFacilitatorElsewhere: Bool {
    guard let facilitator, let started else { return false }
    let time = Span(started, ended ?? chart.session.scheduledEnd)
    let others = chart.surroundings.clinicianSessions[facilitator.clinician] ?? []
    return others.contains { other in
      other.session != chart.session.id
        && other.intervals.contains { time.shares(Span($0.joined, $0.left)) }
    }
  }

  // Before it starts there is nothing to write down.
  private var isGroupNoteAsked: Bool { started != nil }
  private func text(_ field: GroupNoteField) -> String { chart.groupNote.content[field] }
  private func isBlank(_ field: GroupNoteField) -> Bool { KnownTexts.isBlank(text(field)) }

  private var isLarge: Bool { there.count >= policy.largeGroupFrom }

  private var neededGroupFields: [GroupNoteField] {
    [.objective, .topic, .modality, .interventions, .goals, .attestation]
      + (isLarge ? [.sizeRationale] : [])
  }

  private var hasGroupFiller: Bool {
    let narrative: [GroupNoteField] =
      [.objective, .interventions, .goals] + (isLarge ? [.sizeRationale] : [])
    return narrative.contains { KnownTexts.saysNothing(text($0)) }
      || KnownTexts.nothing.contains(text(.topic))
  }

  private var groupSignature: PlainSignature {
    PlainSignature(chart.groupNote, of: .group(chart.session.id))
  }
}
