/// The columns of the tables of a practice folder, in the order in which they are written.
struct PracticeColumns: Sendable {
  let file: String
  /// The columns without which a row says nothing.
  let keys: [String]
  /// All columns.
  let columns: [String]

  private init(_ file: String, keys: [String] = ["id"], _ columns: String) {
    self.file = file
    self.keys = keys
    self.columns = columns.split(separator: " ").map(String.init)
  }

  static let clinicians = PracticeColumns(
    "clinicians.csv",
    "id family given middle suffix credential npi taxonomy licence-number licence-state supervisor")
  static let clients = PracticeColumns(
    "clients.csv",
    "id family given middle suffix preferred birth-date sex line1 line2 city state zip phone"
      + " emergency-contact")
  static let diagnoses = PracticeColumns(
    "diagnoses.csv", keys: ["client", "code"], "client code label from to")
  static let coverages = PracticeColumns(
    "coverages.csv",
    "id client payer product-line member-id group-number card-family card-given card-middle card-suffix holder"
      + " relationship holder-family holder-given holder-middle holder-suffix holder-birth-date"
      + " holder-sex holder-line1 holder-line2 holder-city holder-state holder-zip from to")
  static let authorizations = PracticeColumns(
    "authorizations.csv", "id client payer number code units units-used-before from to")
  static let eligibility = PracticeColumns(
    "eligibility.csv",
    "id coverage from to checked-on covers-group covers-virtual units-allowed units-used-before"
      + " copay needs-authorization")
  static let referrals = PracticeColumns(
    "referrals.csv", "id client payer number referrer from to")
  static let consents = PracticeColumns(
    "consents.csv", "id client kind group from to reaffirmed-on contents payers")
  static let screenings = PracticeColumns(
    "screenings.csv", "id client group held-on by suitable guidelines-given")
  static let services = PracticeColumns(
    "services.csv",
    "id client clinician code modifiers delivery date-of-service started ended documented")
  static let enrolments = PracticeColumns("enrolments.csv", "id clinician payer from to")
  static let plans = PracticeColumns(
    "plans.csv", "id client signed-on reviewed-on names-group rationale")
  static let goals = PracticeColumns("goals.csv", "id plan text baseline target")
  static let families = PracticeColumns("families.csv", "id name members")
  static let groups = PracticeColumns(
    "groups.csv",
    "id name kind type module modality assigns-homework facilitator co-facilitator site weekday"
      + " start minutes platform-name platform-version part-2")
  static let memberships = PracticeColumns(
    "memberships.csv", "id group client order from to end-reason")
  static let claims = PracticeColumns(
    "claims.csv",
    "id session client payer payer-name batch date-of-service line-control-number code modifiers"
      + " place-of-service charge diagnosis-pointers diagnoses authorization minutes-present"
      + " rendering-provider state made-at add-on-line-control-number add-on-modifiers"
      + " add-on-charge")
  static let claimOverrides = PracticeColumns(
    "claim-overrides.csv", keys: ["claim", "code"], "claim code reason by at")
  static let batches = PracticeColumns("batches.csv", "id session claims made-at")

  static let all = [
    clinicians, clients, diagnoses, coverages, eligibility, authorizations, referrals, consents,
    screenings, services, enrolments, plans, goals, families, groups, memberships, claims,
    claimOverrides, batches,
  ]
}
