internal import GroupCare

extension PracticeWriter {
  var clinicians: File {
    file(
      .clinicians,
      content.clinicians.map { clinician in
        [clinician.id.text] + cells(clinician.name) + [
          clinician.credential?.text ?? "", clinician.npi?.text ?? "", clinician.taxonomy,
          clinician.licence?.number ?? "", clinician.licence?.state ?? "",
          clinician.supervisor?.text ?? "",
        ]
      })
  }

  var clients: File {
    file(
      .clients,
      content.clients.map { client in
        [client.id.text] + cells(client.name)
          + [client.preferredName, client.birthDate.iso, client.sex.rawValue]
          + cells(client.address) + [client.phone?.text ?? "", client.emergencyContact]
      })
  }

  var diagnoses: File {
    file(
      .diagnoses,
      content.clients.flatMap { client in
        client.diagnoses.map { [client.id.text, $0.code.text, $0.label] + cells($0.period) }
      })
  }

  var coverages: File { file(.coverages, content.coverages.map(cells)) }

  private func cells(_ coverage: Coverage) -> [String] {
    let card =
      [
        coverage.id.text, coverage.client.text, coverage.payer.text, coverage.productLine,
        coverage.memberIdentifier, coverage.groupNumber,
      ] + cells(coverage.nameOnCard)
    var holder = ["client", ""] + cells(nil as PersonName?) + ["", ""]
    var address: PostalAddress?
    if case .other(let subscriber) = coverage.holder {
      holder =
        ["other", subscriber.relationship.rawValue] + cells(subscriber.name)
        + [subscriber.birthDate.iso, subscriber.sex.rawValue]
      address = subscriber.address
    }
    return card + holder + cells(address) + cells(coverage.period)
  }

  var authorizations: File {
    file(
      .authorizations,
      content.authorizations.map { authorization in
        [
          authorization.id.text, authorization.client.text, authorization.payer.text,
          authorization.number, authorization.code.text, String(authorization.units),
          String(authorization.unitsUsedBefore),
        ] + cells(authorization.period)
      })
  }

  var plans: File {
    file(
      .plans,
      content.plans.map { plan in
        [
          plan.id.text, plan.client.text, plan.signedOn.iso, plan.reviewedOn?.iso ?? "",
          plan.namesGroup.spelled, plan.rationale,
        ]
      })
  }

  var goals: File {
    file(
      .goals,
      content.plans.flatMap { plan in
        plan.goals.map { [$0.id.text, plan.id.text, $0.text, $0.baseline, $0.target] }
      })
  }

  var families: File {
    file(
      .families,
      content.families.map { family in
        [family.id.text, family.name, family.members.map(\.text).joined(separator: " ")]
      })
  }

  var groups: File {
    file(
      .groups,
      content.groups.map { group in
        [
          group.id.text, group.name, group.kind.rawValue, group.type, group.module,
          group.modality, group.assignsHomework.spelled, group.facilitator.text,
          group.coFacilitator?.text ?? "", group.site.text, group.weekday.rawValue,
          group.startTime.text, String(group.plannedMinutes), group.platform?.name ?? "",
          group.platform?.version ?? "", group.isPart2.spelled,
        ]
      })
  }

  var memberships: File {
    file(
      .memberships,
      content.memberships.map { membership in
        [
          membership.id.text, membership.group.text, membership.client.text,
          String(membership.order),
        ] + cells(membership.period) + [membership.endReason]
      })
  }

  var claims: File { file(.claims, content.claims.map(cells)) }

  private func cells(_ claim: ClaimRecord) -> [String] {
    [
      claim.id.text, claim.session.text, claim.client.text, claim.payer.text, claim.payerName,
      claim.batch.text, claim.dateOfService.iso, claim.line.controlNumber, claim.line.code.text,
      claim.line.modifiers.map(\.text).joined(separator: " "), claim.line.placeOfService.text,
      claim.line.charge.text,
      claim.line.diagnosisPointers.map(String.init).joined(separator: " "),
      claim.diagnoses.map(\.text).joined(separator: " "), claim.authorization?.text ?? "",
      String(claim.minutesPresent), claim.renderingProvider.text, claim.state.rawValue,
      claim.madeAt.iso, claim.line.addOn?.controlNumber ?? "",
      claim.line.addOn?.modifiers.map(\.text).joined(separator: " ") ?? "",
      claim.line.addOn?.charge.text ?? "",
    ]
  }

  var batchList: File {
    file(
      .batches,
      content.batches.map { batch in
        [
          batch.id.text, batch.session.text, batch.claims.map(\.text).joined(separator: " "),
          batch.madeAt.iso,
        ]
      })
  }
}
