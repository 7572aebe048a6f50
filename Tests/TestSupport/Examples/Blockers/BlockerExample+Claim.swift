import GroupCare

/// What stops a claim by the words of its note, and what every claim needs.
extension BlockerExample {
  /// A member with a diagnosis that the list of codes has something against (M142).
  private static func coded(_ code: BlockerCode, _ diagnosis: String) -> BlockerExample {
    BlockerExample(
      code: code, scope: .encounter,
      rules: [.diagnosisCode(in: .example)]
    ) { $0.members[0].client.diagnoses = [.example(), .example(diagnosis)] }
  }

  static let wordingExamples: [BlockerExample] = [
    encounter(.noteNearIdentical) { session in
      let other = session.members[1].note
      session.members[0].note = [.response, .observations, .relevance, .plan]
        .reduce(session.members[0].note) { $0.writing(other[$1], in: $1) }
    },
    encounter(.noteRepeatsEarlier) {
      $0.members[0].earlierNotes = [
        EarlierNote(
          session: .example("S-0"), date: .example("2026-03-05"), content: $0.members[0].note,
          of: $0.members[0].client)
      ]
    },
    encounter(.noteNamesMember) {
      $0.members[0].note = $0.members[0].note
        .writing("Told D. Okonkwo that the urge had passed.", in: .response)
    },
  ]

  static let claimExamples: [BlockerExample] = [
    encounter(.groupNeverBilled) { $0.group.kind = .psychoeducation },
    encounter(.noFamily) { $0.group.kind = .multipleFamily },
    encounter(.coverageMissing) { $0.members[0].coverages = [] },
    encounter(.coverageNotInForce) {
      $0.members[0].coverages = [
        .example(of: $0.members[0].client, period: .example("2026-01-01", "2026-03-11"))
      ]
    },
    encounter(.payerNoRow) { $0.members[0].payers = [.example { $0.rows = [] }] },
    encounter(.payerNotCovered) {
      $0.members[0].payers = [.example { $0.rows = [.example(isCovered: false)] }]
    },
    encounter(.diagnosisMissing) { $0.members[0].client.diagnoses = [] },
    encounter(.minutesNone) {
      $0.members[0].status = .present(.example(joined: "13:40", left: "13:55"))
    },
    encounter(.placeUnknown) { $0.members[1].whereabouts = nil },
    encounter(.chargeMissing) { $0.practice.fees = [:] },
    encounter(.billingNPI) { $0.practice.billing = .example(npi: nil) },
    encounter(.renderingNPI) { $0.clinicians = [.example { $0.npi = nil }] },
    encounter(.supervisorNPI) {
      $0.clinicians = [.example { $0.supervisor = Clinician.exampleSupervisor.id }]
    },
    encounter(.supervisedNotPaid) {
      $0.clinicians = [
        .example { $0.supervisor = Clinician.exampleSupervisor.id }, .exampleSupervisor,
      ]
      $0.members[0].payers = [.example { $0.rows = [.example(supervision: .notPaid)] }]
    },
    coded(.diagnosisNotBillable, "F50.2"), coded(.diagnosisNotValid, "F64.9"),
    coded(.diagnosisUnknown, "F60.33"),
    BlockerExample(
      code: .nameUnwritable, scope: .encounter,
      rules: [latinNames]
    ) {
      $0.members[0].coverages = [
        .example(of: $0.members[0].client, nameOnCard: .example("伟", "王"))
      ]
    },
  ]

  /// As the writer of claim files adds one (C42): the domain itself knows nothing of X12.
  private static let latinNames = ClaimRule(
    [.nameUnwritable], "The name on the card can be written on a claim.", source: "C42"
  ) { candidate in
    guard let name = candidate.coverageInForce?.nameOnCard,
      !name.listed.unicodeScalars.allSatisfy(\.isASCII)
    else { return [] }
    return [
      Blocker(
        .nameUnwritable, stops: .encounter, client: candidate.client.id, field: "coverage.name",
        message: "The name on the card can't be written on a claim.", source: "C42",
        remedy: .client(candidate.client.id))
    ]
  }
}
