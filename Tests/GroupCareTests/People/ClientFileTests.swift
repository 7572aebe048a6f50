import GroupCare
import TestSupport
import Testing

@Suite("A client's file, and who reads what of it", .covers("C3")) struct ClientFileTests {
  static let maria = Client.example()

  static var facts: BillingFacts {
    BillingFacts {
      $0.coverages = [.example(of: maria)]
      $0.payers = [Payer.example().id: .example()]
      $0.consents = [.example(.group), .example(.part2Disclosure)]
      $0.screenings = [.example()]
      $0.plan = .example(of: maria.id)
      $0.individualServices = [.example()]
      $0.claimedUnits = [.example("2026-03-05")]
    }
  }

  static func file(withholding parts: Set<ClientPart> = []) -> ClientFile {
    ClientFile(client: maria, facts: facts, memberships: [], withholding: parts)
  }

  @Test("whoever may read everything gets everything")
  func whole() {
    let file = Self.file()
    #expect(file.client == Self.maria)
    #expect(file.facts == Self.facts)
  }

  @Test(
    "what is withheld isn't in it, and the rest is", arguments: ClientPart.allCases)
  func withheld(part: ClientPart) {
    let file = Self.file(withholding: [part])
    #expect(file.client.diagnoses.isEmpty == (part == .diagnoses))
    #expect(file.facts.individualServices.isEmpty == (part == .diagnoses))
    #expect(file.facts.claimedUnits[0].diagnoses.isEmpty == (part == .diagnoses))
    #expect(file.facts.consents.count == (part == .disclosures ? 1 : 2))
    #expect((file.facts.plan == nil) == (part == .plan))
    #expect(file.facts.screenings.isEmpty == (part == .screenings))
    #expect(file.facts.coverages == Self.facts.coverages)
    #expect(file.withheld == [part])
  }

  @Test("units of a benefit year are those claimed here and those used before", .covers("M26"))
  func units() {
    var facts = Self.facts
    facts.claimedUnits = [
      .example("2025-12-31"), .example("2026-01-01"), .example("2026-03-05"),
    ]
    let benefits = Benefits(
      id: .example("B-1"), coverage: facts.coverages[0].id, year: .example(),
      checkedOn: .example("2026-01-05"), coversGroup: true, unitsAllowed: 20, unitsUsedBefore: 3)
    #expect(facts.unitsUsed(of: benefits) == 5)
    facts.coverages = []
    #expect(facts.unitsUsed(of: benefits) == 3)
  }

  @Test(
    "a plan is due for review so many days after the last one, as payer or practice want it",
    .covers("R21"),
    arguments: [
      (nil, nil, "2027-01-08"), (90, nil, "2026-04-08"), (90, "2026-03-01", "2026-05-30"),
    ] as [(Int?, String?, String)])
  func review(days: Int?, reviewed: String?, expected: String) {
    var facts = Self.facts
    let payer = PayerTerms.examplePayer { $0.planReviewDays = days }
    facts.payers = [payer.id: payer]
    facts.coverages = [.example(of: Self.maria, payer: payer.id)]
    facts.plan = facts.plan.map {
      TreatmentPlan(
        id: $0.id, client: $0.client, signedOn: $0.signedOn,
        reviewedOn: reviewed.map { .example($0) }, namesGroup: true, rationale: $0.rationale,
        goals: $0.goals)
    }
    func due(_ facts: BillingFacts) -> CalendarDate? {
      facts.reviewDue(
        for: .example(), of: Self.maria, practice: .example(), on: .exampleToday)
    }
    #expect(due(facts) == .example(expected))
    facts.plan = nil
    #expect(due(facts) == nil)
  }

  @Test("how far a note has come is told from the note and from whether the member came")
  func notes() {
    let here = AttendanceStatus.present(Presence(joined: .example(at: "14:00")))
    typealias Standing = ClientSession.NoteStanding
    let empty = ProgressNote.draft(ProgressNoteContent())
    let begun = ProgressNote.draft(.example(goals: [], voice: "own"))
    #expect(Standing(empty, of: here) == .missing)
    #expect(Standing(empty, of: .noShow) == .notDue)
    #expect(Standing(begun, of: here) == .unsigned)
    #expect(Standing(.unverified(NoteRecord()), of: here) == .invalid)
  }

  @Test("what a forecast says of a cap tells no diagnosis", .covers("C3", "M22"))
  func caps() {
    let cap = UnitCap(
      units: 8, span: .months(6), diagnoses: [DiagnosisPattern("F60")].compactMap(\.self))
    #expect(cap.amountText == "8 units in 6 months")
    #expect(cap.text == "8 units in 6 months for F60")
  }
}
