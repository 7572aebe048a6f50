import GroupCare

/// What stops the whole session: its times, people, and notes.
extension BlockerExample {
  private static func facilitator(_ change: (inout Clinician) -> Void) -> Facilitator {
    Facilitator(.example(change))
  }

  private static func missing(_ code: BlockerCode, _ field: ProgressNoteField) -> BlockerExample {
    session(code) { $0.members[0].note = $0.members[0].note.writing("", in: field) }
  }

  static let sessionExamples: [BlockerExample] = [
    session(.sessionCancelled) {
      $0.state = .cancelled(
        reason: "storm",
        SessionState.Closing(by: Clinician.example().id, at: .example(at: "12:00")))
    },
    session(.sessionNotEnded) { $0.state = .inSession(started: .example(at: "14:00")) },
    session(.facilitatorMissing) { $0.detail.facilitator = nil },
    session(.facilitatorCredential) {
      $0.detail.facilitator = facilitator { $0.credential = nil }
    },
    session(.facilitatorNPI) { $0.detail.coFacilitator = facilitator { $0.npi = nil } },
    session(.attendanceUnaccounted) { $0.members[3].status = .unaccounted },
    session(.attendanceOpenInterval) {
      $0.members[0].status = .present(.example(joined: "14:00"))
    },
    session(.attendanceNotClosed) {
      $0.state = .documenting(
        started: .example(at: "14:00"), ended: .example(at: "15:30"), attendanceClosed: nil)
    },
    session(.identityMissing) { $0.members[0].identityCheck = nil },
    session(.identityMismatch) { $0.members[0].identityCheck = .example(outcome: .mismatch) },
    session(.identityRemote) { $0.members[1].identityCheck = .example() },
  ]

  static let noteExamples: [BlockerExample] = [
    session(.groupNoteMissing) { $0.groupNote = $0.groupNote.writing("", in: .objective) },
    session(.groupNoteFiller) { $0.groupNote = $0.groupNote.writing("n/a", in: .goals) },
    session(.groupNoteModality) { $0.groupNote = $0.groupNote.writing("circle", in: .modality) },
    session(.groupNoteDidactic) {
      $0.groupNote = $0.groupNote.writing("Lecture on anxiety with a video", in: .interventions)
    },
    session(.groupNoteNotAttested) {
      $0.groupNote = $0.groupNote.writing("not-psychotherapy", in: .attestation)
    },
    session(.groupNoteUnsigned) { $0.groupSigning = .draft },
    session(.groupNoteSignature) { $0.groupSigning = .forged },
    session(.groupNoteImported) { $0.groupSigning = .imported },
    missing(.noteMissingParticipation, .participation),
    missing(.noteMissingResponse, .response), missing(.noteMissingObservations, .observations),
    missing(.noteMissingRelevance, .relevance),
    missing(.noteMissingGoal, .goalStatus(.example("C-1-G1"))),
    missing(.noteMissingHomework, .homework), missing(.noteMissingRisk, .safetyPlan),
    missing(.noteMissingPlan, .plan),
    session(.noteMissingComplexity) {
      $0.members[0].note = $0.members[0].note.writing("caregiver", in: .complexityFactor)
    },
    session(.noteFiller) {
      $0.members[0].note = $0.members[0].note.writing("Patient attended group", in: .response)
    },
    session(.noteRepeatsGroupNote) {
      $0.members[0].note = $0.members[0].note.writing($0.groupNote[.process], in: .response)
    },
    session(.noteNoGoalAddressed) { session in
      for goal in session.members[0].plan?.goals ?? [] {
        session.members[0].note = session.members[0].note
          .writing("not-addressed", in: .goalStatus(goal.id))
      }
    },
    session(.noteUnsigned) { $0.members[0].signing = .draft },
    session(.noteSignature) { $0.members[0].signing = .forged },
    session(.noteImported) { $0.members[0].signing = .imported },
  ]
}
