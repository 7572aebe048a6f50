import GroupCare

extension MemberReading {
  /// How the encounter stands, with every code.
  func answer(isDocumented: Bool) -> GateAnswer.EncounterAnswer {
    let isBillable = isThere && !isBilledOnAnother && !isSelfPay
    let remarks = Set(isBillable ? RemarkCode.allCases.filter(remarks) : [])
    let found = BlockerCode.allCases.filter(stopsClaim)
    let overridden = Set(member.overrides.map(\.code)).intersection(Self.negotiable)
    let standing = Set(found).subtracting(overridden)
    func answer(
      _ state: GateReport.EncounterReport.State, _ blockers: Set<BlockerCode> = []
    ) -> GateAnswer.EncounterAnswer {
      GateAnswer.EncounterAnswer(
        client: member.client.id, state: state, blockers: blockers, remarks: remarks,
        row: row?.source)
    }
    if claim != nil { return answer(.claimed) }
    if !isBillable { return answer(.notBillable) }
    if !standing.isEmpty { return answer(.blocked, standing) }
    if !isDocumented { return answer(.blocked) }
    var ready = answer(.ready)
    ready.claim = written(overriding: Set(found).intersection(overridden))
    return ready
  }

  /// What a person may decide otherwise: none of it is about presence, identity, completeness or
  /// signature.
  private static let negotiable: Set<BlockerCode> = [
    .benefitUnchecked, .consentReopen, .inPersonVisitMissing, .signatureTooLate,
    .noteNearIdentical, .noteRepeatsEarlier, .noteNamesMember,
  ]

  /// Whether the member's family is billed on another of it.
  private var isBilledOnAnother: Bool {
    guard chart.group.kind == .multipleFamily, let family = facts.family else { return false }
    let relatives = reading.there.filter { $0.billing.family?.id == family.id }.map(\.client.id)
    let claimed = relatives.first { relative in
      chart.claims.contains { $0.client == relative && $0.state == .written }
    }
    let listed = family.members.first { relatives.contains($0) }
    guard let billed = claimed ?? listed ?? relatives.first else { return false }
    return billed != member.client.id
  }

  private var isSelfPay: Bool { payer?.kind == .selfPay }

  private func written(overriding: Set<BlockerCode>) -> [String: String] {
    let people = claimPeople
    return [
      "code": billedCode ?? "", "modifiers": modifiers.map(\.text).joined(separator: " "),
      "added": isAdded ? GateAnswer.added(addedModifiers, addedFee) : "",
      "place": billedPlace?.text ?? "", "charge": fee?.text ?? "",
      "diagnoses": diagnoses.map(\.text).joined(separator: " "),
      "coverage": coverage?.id.text ?? "", "payer": payer?.id.text ?? "",
      "rendering": people.rendering?.text ?? "", "supervising": people.supervising?.text ?? "",
      "authorization": usable.first?.id.text ?? "", "minutes": "\(minutes)",
      "overrides": overriding.map(\.rawValue).sorted().joined(separator: " "),
    ]
  }
}
