import GroupCare
import Practice

extension SmallPractice {
  /// The small practice with one of each thing that only payers ask for.
  static var furnished: PracticeContent {
    var content = content
    let payer = id("HARBOR", PayerID.init)
    let year = CalendarPeriod(from: CalendarDate(clamped: "2026-01-01"))
    content.benefits = [
      Benefits(
        id: id("B-1", BenefitsID.init), coverage: id("V-1", CoverageID.init), year: year,
        checkedOn: CalendarDate(clamped: "2026-01-03"), coversGroup: true, coversVirtual: true,
        unitsAllowed: 20, unitsUsedBefore: 2, copay: Money(cents: 1500), needsAuthorization: true)
    ]
    content.referrals = [
      Referral(
        id: id("R-1", ReferralID.init), client: okonkwo, payer: payer, number: "RF 1",
        referrer: "Dr. Vale", period: year)
    ]
    content.consents = [
      Consent(
        id: id("K-1", ConsentID.init), client: chen, kind: .telehealth, group: group,
        period: year, contents: [.virtualFormat, .privacyLimits], payers: [payer])
    ]
    content.screenings = [
      Screening(
        id: id("SC-1", ScreeningID.init), client: chen, group: group, heldOn: year.first,
        by: torres, isSuitable: true, guidelinesGiven: false)
    ]
    content.enrolments = [
      PayerEnrolment(
        id: id("E-1", EnrolmentID.init), clinician: torres, payer: payer, period: year)
    ]
    content.phrases = [
      try? Phrase(id: id("P-1", PhraseID.init), text: "Rehearsed aloud with a partner"),
      try? Phrase(
        id: id("P-2", PhraseID.init), text: "Until the next group will practise", fields: [.plan]),
    ].compactMap(\.self)
    content.individualServices = [
      id("IS-1") {
        IndividualService(
          id: id($0, ServiceID.init), client: okonkwo, clinician: lind,
          code: id("90834", ProcedureCode.init), modifiers: [id("59", Modifier.init)],
          dateOfService: day, started: at("10:00"), ended: at("10:45"), isDocumented: true)
      }
    ]
    return content
  }
}
