import GroupCare

extension PolicyItem {
  /// What it is called on the screen.
  var name: String {
    switch self {
    case .lockMinutes: "Screen locks after"
    case .reauthenticationMinutes: "Passphrase again after"
    case .externalEditor: "Own editor for notes"
    case .graceMinutes: "Late after"
    case .largeGroupFrom: "Large group from"
    case .lateSignatureHours: "Signature late after"
    case .acceptsImportedSignatures: "Imported signatures"
    case .needsCoSignature: "Co-signature asked"
    case .needsConsent: "Consents asked"
    case .needsPlan: "Treatment plan asked"
    case .needsScreening: "Screening asked"
    case .nearIdentityPercent: "Shared runs below"
    case .nearIdentityRun: "Longest shared run"
    case .sameWordsPercent: "Shared words below"
    case .shortestComparedWords: "Notes compared from"
    }
  }

  /// What it means, in one sentence.
  var help: String {
    switch self {
    case .lockMinutes: "Minutes without a key after which the screen locks."
    case .reauthenticationMinutes: "Minutes after which signing asks for the passphrase again."
    case .externalEditor:
      "Whether M-e may hand the text of a note to another program of this machine."
    case .graceMinutes:
      "Minutes after the start from which one is late, or before the end, left early."
    case .largeGroupFrom: "Members present from which the group note says why it is that many."
    case .lateSignatureHours: "Hours after the end from which a signature counts as late."
    case .acceptsImportedSignatures: "Whether the gate accepts signatures that came by import."
    case .needsCoSignature: "Whether a supervised clinician's note counts only once co-signed."
    case .needsConsent: "Whether the gate asks for consents to group, telehealth and recording."
    case .needsPlan: "Whether the gate asks for a signed plan that names the group."
    case .needsScreening: "Whether the gate asks for a screening before the first session."
    case .nearIdentityPercent: "Percent of a note that may not stand in another, in runs of words."
    case .nearIdentityRun: "Words in a row that may not stand in two notes."
    case .sameWordsPercent: "Percent of a note's telling words that may not be another's."
    case .shortestComparedWords: "Words of its own from which a note is compared at all."
    }
  }

  private var unit: String {
    switch self {
    case .lockMinutes, .reauthenticationMinutes, .graceMinutes: "minute"
    case .largeGroupFrom: "member"
    case .lateSignatureHours: "hour"
    case .nearIdentityRun, .shortestComparedWords: "word"
    case .nearIdentityPercent, .sameWordsPercent: "percent"
    case .externalEditor, .acceptsImportedSignatures, .needsCoSignature, .needsConsent, .needsPlan,
      .needsScreening:
      ""
    }
  }

  /// A value with its unit: `10 minutes`, `50 percent`, `yes`.
  func words(_ value: Value) -> String {
    guard case .number(let number) = value else { return value.description }
    if self == .lockMinutes, number == 0 { return "never" }
    return unit == "percent" ? "\(number) percent" : Workbench.counted(number, unit)
  }
}
