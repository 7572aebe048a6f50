internal import Vault

/// The kinds of records that are stored; the raw values stand in clear beside every box and are bound
/// into it, so they never change.
enum RecordKind: String, CaseIterable {
  case profile, payer, clinician, client, diagnoses, coverage, authorization, plan, family, group
  case membership, session, attendance, claim, batch
  case identityCheck = "identity-check"
  case groupNote = "group-note"
  case progressNote = "progress-note"

  /// The class of the most private thing in such a record.
  var recordClass: RecordClass {
    switch self {
    case .profile, .clinician, .client, .family, .group, .membership, .session, .attendance,
      .identityCheck:
      .roster
    case .payer, .diagnoses, .coverage, .authorization, .claim, .batch: .billing
    case .plan, .groupNote, .progressNote: .clinical
    }
  }
}
