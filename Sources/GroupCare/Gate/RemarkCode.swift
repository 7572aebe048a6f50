/// The stable code of a remark.
///
/// Scripts match on it: a code is never renamed or used again.
public enum RemarkCode: String, Codable, CaseIterable, Sendable {
  case rowNotReviewed = "payer.row-not-reviewed"
  case authorizationLastUnit = "authorization.last-unit"
  case authorizationExpiresSoon = "authorization.expires-soon"
  case uploadNeeded = "payer.upload-needed"
  case filingSoon = "filing.soon"
  case consentExpiresSoon = "consent.expires-soon"
  case prolongedService = "code.prolonged-service"
  case signatureLate = "signature.late"
  case diagnosisReleaseEnded = "diagnosis.release-ended"
  case riskContradicted = "note.risk-contradicted"
  case noteTooShort = "note.too-short-to-compare"
  case complexityNotPaid = "complexity.not-paid"
  case complexityOtherCode = "complexity.other-code"
  case complexityInterpreting = "complexity.interpreting"
}
