internal import Vault

/// The kinds of records that are stored; the raw values stand in clear beside every box and are bound
/// into it, so they never change.
enum RecordKind: String, CaseIterable {
  case profile, payer, clinician, client, diagnoses, coverage, authorization, plan, family, group
  case membership, session, attendance, claim, batch, benefits, referral, consent, screening
  case enrolment, overrides, phrase
  case individualService = "individual-service"
  case identityCheck = "identity-check"
  case groupNote = "group-note"
  case progressNote = "progress-note"

  /// The class of the most private thing in such a record.
  ///
  /// A consent to disclosure tells that somebody is in a Part 2 programme, so it is for those who
  /// bill and not for everyone at the desk; that a clinician found a group right for a client is a
  /// clinical judgement. What of both the gate needs, the others see in its verdict. A phrase is the
  /// practice's own and says nothing of anybody.
  var recordClass: RecordClass {
    switch self {
    case .profile, .clinician, .client, .family, .group, .membership, .session, .attendance,
      .identityCheck, .phrase:
      .roster
    case .payer, .diagnoses, .coverage, .benefits, .authorization, .referral, .consent, .enrolment,
      .individualService, .overrides, .claim, .batch:
      .billing
    case .plan, .screening, .groupNote, .progressNote: .clinical
    }
  }
}
