internal import GroupCare

extension PracticeWriter {
  var eligibility: File {
    file(
      .eligibility,
      content.benefits.map { benefits in
        [benefits.id.text, benefits.coverage.text] + cells(benefits.year) + [
          benefits.checkedOn.iso, benefits.coversGroup.spelled,
          benefits.coversVirtual?.spelled ?? "", benefits.unitsAllowed.map(String.init) ?? "",
          String(benefits.unitsUsedBefore), benefits.copay?.text ?? "",
          benefits.needsAuthorization?.spelled ?? "",
        ]
      })
  }

  var referrals: File {
    file(
      .referrals,
      content.referrals.map { referral in
        [
          referral.id.text, referral.client.text, referral.payer.text, referral.number,
          referral.referrer,
        ] + cells(referral.period)
      })
  }

  var consents: File {
    file(
      .consents,
      content.consents.map { consent in
        [
          consent.id.text, consent.client.text, consent.kind.rawValue, consent.group?.text ?? "",
        ] + cells(consent.period) + [
          consent.reaffirmedOn?.iso ?? "",
          Consent.Content.allCases.filter(consent.contents.contains).map(\.rawValue)
            .joined(separator: " "),
          consent.payers.sorted().map(\.text).joined(separator: " "),
        ]
      })
  }

  var screenings: File {
    file(
      .screenings,
      content.screenings.map { screening in
        [
          screening.id.text, screening.client.text, screening.group.text, screening.heldOn.iso,
          screening.by.text, screening.isSuitable.spelled, screening.guidelinesGiven.spelled,
        ]
      })
  }

  var services: File {
    file(
      .services,
      content.individualServices.map { service in
        [
          service.id.text, service.client.text, service.clinician.text, service.code.text,
          service.modifiers.map(\.text).joined(separator: " "), service.delivery.rawValue,
          service.dateOfService.iso, service.started.iso, service.ended.iso,
          service.isDocumented.spelled,
        ]
      })
  }

  var enrolments: File {
    file(
      .enrolments,
      content.enrolments.map { enrolment in
        [enrolment.id.text, enrolment.clinician.text, enrolment.payer.text]
          + cells(enrolment.period)
      })
  }

  var claimOverrides: File {
    file(
      .claimOverrides,
      content.claims.flatMap { claim in
        claim.overrides.map {
          [claim.id.text, $0.code.rawValue, $0.reason, $0.by.text, $0.at.iso]
        }
      })
  }
}
