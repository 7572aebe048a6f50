import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What payers ask for besides the session")
struct FurnishedPracticeTests {
  private func open(_ content: PracticeContent) throws -> OpenPractice {
    try .inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
  }

  @Test("all of it comes out as it went in, and a second time changes nothing")
  func identity() throws {
    let content = SmallPractice.furnished
    let practice = try open(content)
    #expect(try practice.exportContent() == content)
    let outcome = try practice.importContent(content)
    #expect(outcome.created + outcome.updated + outcome.kept == 0)
  }

  @Test("it lies in the store sealed, and is there at the next sign-in")
  func stored() throws {
    let stored = try StoredPractice(content: SmallPractice.furnished)
    #expect(try stored.signIn().exportContent() == SmallPractice.furnished)
  }

  @Test("a row that changed replaces the one that was there", .covers("M12"))
  func updated() throws {
    var content = SmallPractice.furnished
    let practice = try open(content)
    let old = content.benefits[0]
    content.benefits[0] = Benefits(
      id: old.id, coverage: old.coverage, year: old.year, checkedOn: old.checkedOn,
      coversGroup: false)
    #expect(try practice.importContent(content).updated == 1)
    #expect(try practice.client(SmallPractice.okonkwo).facts.benefits == content.benefits)
  }

  @Test("phrases are sealed like everything, and everybody who opens a session has them")
  func phrases() throws {
    let content = SmallPractice.furnished
    let stored = try StoredPractice(content: content)
    #expect(try stored.signIn().phrases() == content.phrases)
    let findings = try MarkerSearch(content.phrases.map(\.text)).findings(
      in: [stored.folder.url])
    #expect(findings.isEmpty, "\(findings)")
    var twice = content
    twice.phrases += content.phrases
    let practice = try open(SmallPractice.content)
    #expect(throws: PracticeError.inconsistent(.phrase, id: "P-1")) {
      try practice.importContent(twice)
    }
    #expect(try practice.phrases() == [])
  }

  @Test("a phrase that changed replaces the one that was there; no session is written anew")
  func phraseUpdated() throws {
    var content = SmallPractice.furnished
    let practice = try open(content)
    content.phrases[0] = try Phrase(id: content.phrases[0].id, text: "Said aloud, then written")
    let outcome = try practice.importContent(content)
    #expect(outcome.updated == 1 && outcome.created == 0)
    #expect(try practice.phrases() == content.phrases)
  }

  @Test(
    "a row that names what isn't there is refused and named, and nothing comes in",
    arguments: [
      "benefits", "referral", "consent", "screening", "service", "enrolment",
    ])
  func dangling(_ kind: String) throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.furnished
    let missing = SmallPractice.id("C-99", ClientID.init)
    let (referral, consent) = (content.referrals[0], content.consents[0])
    let (screening, service) = (content.screenings[0], content.individualServices[0])
    switch kind {
    case "benefits": content.coverages.removeFirst()
    case "referral":
      content.referrals = [
        Referral(
          id: referral.id, client: missing, payer: referral.payer, referrer: "x",
          period: referral.period)
      ]
    case "consent":
      content.consents = [
        Consent(
          id: consent.id, client: consent.client, kind: .group,
          group: SmallPractice.id("NONE", GroupID.init), period: consent.period)
      ]
    case "screening":
      content.screenings = [
        Screening(
          id: screening.id, client: missing, group: screening.group, heldOn: screening.heldOn,
          by: screening.by, isSuitable: true, guidelinesGiven: true)
      ]
    case "service":
      content.individualServices = [
        try #require(
          IndividualService(
            id: service.id, client: missing, clinician: service.clinician, code: service.code,
            dateOfService: service.dateOfService, started: service.started,
            ended: service.ended, isDocumented: true))
      ]
    default:
      content.enrolments = [
        PayerEnrolment(
          id: content.enrolments[0].id, clinician: SmallPractice.id("nobody", ClinicianID.init),
          payer: content.enrolments[0].payer, period: content.enrolments[0].period)
      ]
    }
    let error = #expect(throws: PracticeError.self) {
      // Whose coverage is taken out here is still known to the practice.
      if kind == "benefits" { _ = try open(content) } else { try practice.importContent(content) }
    }
    guard case .inconsistent(let subject, _)? = error else {
      Issue.record("not refused as inconsistent")
      return
    }
    #expect(subject.rawValue == kind)
    #expect(try practice.exportContent() == SmallPractice.content)
  }

  @Test("the gate is told all of it when a session is opened", .covers("M26"))
  func facts() throws {
    let content = SmallPractice.furnished
    let chart = try open(content).open(SmallPractice.session).chart
    let okonkwo = try #require(chart.encounter(of: SmallPractice.okonkwo)).billing
    let chen = try #require(chart.encounter(of: SmallPractice.chen)).billing
    #expect(okonkwo.benefits == content.benefits && chen.benefits.isEmpty)
    #expect(okonkwo.referrals == content.referrals && chen.referrals.isEmpty)
    #expect(okonkwo.individualServices == content.individualServices)
    #expect(chen.consents == content.consents && okonkwo.consents.isEmpty)
    #expect(chen.screenings == content.screenings && okonkwo.screenings.isEmpty)
    #expect(chart.surroundings.enrolments == content.enrolments)
    #expect(chart.surroundings.joined[SmallPractice.chen]?.iso == "2025-01-01")
    #expect(try open(content).rebuildFacts() == 0)
  }
}
