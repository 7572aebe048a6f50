internal import GroupCare

extension PracticeProfile: StoredRecord {
  static let key = "practice"
  static var kind: RecordKind { .profile }
  var recordKey: String { Self.key }
}

extension Payer: StoredRecord {
  static var kind: RecordKind { .payer }
  var recordKey: String { id.text }
}

extension Clinician: StoredRecord {
  static var kind: RecordKind { .clinician }
  var recordKey: String { id.text }
}

extension Client: StoredRecord {
  static var kind: RecordKind { .client }
  var recordKey: String { id.text }
}

extension Coverage: StoredRecord {
  static var kind: RecordKind { .coverage }
  var recordKey: String { id.text }
}

extension Authorization: StoredRecord {
  static var kind: RecordKind { .authorization }
  var recordKey: String { id.text }
}

extension Benefits: StoredRecord {
  static var kind: RecordKind { .benefits }
  var recordKey: String { id.text }
}

extension Referral: StoredRecord {
  static var kind: RecordKind { .referral }
  var recordKey: String { id.text }
}

extension Consent: StoredRecord {
  static var kind: RecordKind { .consent }
  var recordKey: String { id.text }
}

extension Screening: StoredRecord {
  static var kind: RecordKind { .screening }
  var recordKey: String { id.text }
}

extension PayerEnrolment: StoredRecord {
  static var kind: RecordKind { .enrolment }
  var recordKey: String { id.text }
}

extension TreatmentPlan: StoredRecord {
  static var kind: RecordKind { .plan }
  var recordKey: String { id.text }
}

extension Family: StoredRecord {
  static var kind: RecordKind { .family }
  var recordKey: String { id.text }
}

extension TherapyGroup: StoredRecord {
  static var kind: RecordKind { .group }
  var recordKey: String { id.text }
}

extension Phrase: StoredRecord {
  static var kind: RecordKind { .phrase }
  var recordKey: String { id.text }
}

extension Membership: StoredRecord {
  static var kind: RecordKind { .membership }
  var recordKey: String { id.text }
}

/// A client's diagnoses: kept apart from the name, so that a key to one opens not the other.
struct ClientDiagnoses: StoredRecord {
  static var kind: RecordKind { .diagnoses }
  let client: ClientID
  let diagnoses: [Diagnosis]
  var recordKey: String { client.text }
}
