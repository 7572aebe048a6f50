internal import GroupCare

/// What every screen needs, kept in memory once it was asked for: people, groups, payers.
///
/// Each part is read when it is first needed, so that a start reads only what its screen shows.
struct Directory {
  var payers: [String: Versioned<Payer>]?
  var clinicians: [String: Versioned<Clinician>]?
  var clients: [String: Versioned<Client>]?
  var diagnoses: [String: Versioned<ClientDiagnoses>]?
  var coverages: [String: Versioned<Coverage>]?
  var benefits: [String: Versioned<Benefits>]?
  var authorizations: [String: Versioned<Authorization>]?
  var referrals: [String: Versioned<Referral>]?
  var consents: [String: Versioned<Consent>]?
  var screenings: [String: Versioned<Screening>]?
  var enrolments: [String: Versioned<PayerEnrolment>]?
  var plans: [String: Versioned<TreatmentPlan>]?
  var families: [String: Versioned<Family>]?
  var groups: [String: Versioned<TherapyGroup>]?
  var memberships: [String: Versioned<Membership>]?
  var phrases: [String: Versioned<Phrase>]?
}

extension [String: Versioned<Client>] {
  /// Puts the diagnoses back, which are stored apart.
  func joined(_ diagnoses: [String: Versioned<ClientDiagnoses>]) -> [String: Versioned<Client>] {
    mapValues { stored in
      var client = stored.value
      client.diagnoses = diagnoses[client.id.text]?.value.diagnoses ?? []
      return Versioned(value: client, revision: stored.revision, place: stored.place)
    }
  }
}

extension Dictionary where Key == String {
  /// The values in the order of the practice folder.
  func inOrder<Record>() -> [Record] where Value == Versioned<Record> {
    values.sorted { ($0.place, $0.value.recordKey) < ($1.place, $1.value.recordKey) }
      .map(\.value)
  }
}
