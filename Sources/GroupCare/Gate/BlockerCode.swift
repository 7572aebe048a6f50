/// The stable code of a blocker.
///
/// Scripts match on it: a code is never renamed or used again.
public enum BlockerCode: String, Codable, CaseIterable, Sendable {
  case sessionCancelled = "session.cancelled"
  case sessionNotEnded = "session.not-ended"
  case facilitatorMissing = "facilitator.missing"
  case facilitatorCredential = "facilitator.no-credential"
  case facilitatorNPI = "facilitator.no-npi"
  case attendanceUnaccounted = "attendance.unaccounted"
  case attendanceOpenInterval = "attendance.open-interval"
  case attendanceNotClosed = "attendance.not-closed"
  case identityMissing = "identity.missing"
  case identityMismatch = "identity.mismatch"
  case identityRemote = "identity.remote-incomplete"
  case groupNoteMissing = "group-note.missing"
  case groupNoteFiller = "group-note.filler"
  case groupNoteModality = "group-note.modality-not-recognised"
  case groupNoteDidactic = "group-note.didactic-only"
  case groupNoteNotAttested = "group-note.not-psychotherapy"
  case groupNoteUnsigned = "group-note.unsigned"
  case groupNoteSignature = "group-note.signature-invalid"
  case groupNoteImported = "group-note.signature-imported"
  case noteMissingParticipation = "note.missing-participation"
  case noteMissingResponse = "note.missing-response"
  case noteMissingObservations = "note.missing-observations"
  case noteMissingRelevance = "note.missing-relevance"
  case noteMissingGoal = "note.missing-goal-progress"
  case noteMissingHomework = "note.missing-homework"
  case noteMissingRisk = "note.missing-risk"
  case noteMissingPlan = "note.missing-plan"
  case noteFiller = "note.filler"
  case noteRepeatsGroupNote = "note.repeats-group-note"
  case noteNoGoalAddressed = "note.no-goal-addressed"
  case noteUnsigned = "note.unsigned"
  case noteSignature = "note.signature-invalid"
  case noteImported = "note.signature-imported"
  case groupNeverBilled = "code.group-never-billed"
  case noFamily = "code.no-family"
  case coverageMissing = "coverage.missing"
  case coverageNotInForce = "coverage.not-in-force"
  case payerNoRow = "payer.no-row"
  case payerNotCovered = "payer.not-covered"
  case diagnosisMissing = "diagnosis.missing"
  case minutesNone = "minutes.none"
  case placeUnknown = "place.unknown"
  case chargeMissing = "charge.missing"
  case billingNPI = "provider.no-billing-npi"
  case renderingNPI = "provider.no-rendering-npi"
  case supervisorNPI = "provider.no-supervisor"
  case supervisedNotPaid = "provider.supervised-not-paid"
  case nameUnwritable = "claim.unwritable"

  /// Whether a person may override it with a reason: never what is about presence, identity,
  /// completeness or signature, and nothing that stops a whole session.
  public var isSoft: Bool { Self.soft.contains(self) }

  /// The soft ones; a test holds this list against what may never be in it.
  private static let soft: Set<BlockerCode> = []
}
