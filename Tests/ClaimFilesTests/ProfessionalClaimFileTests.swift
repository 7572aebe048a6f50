import ClaimFiles
import GroupCare
import TestSupport
import Testing
import X12

@Suite("Claims of a session are written as one 837P file", .covers("M138", "M140", "R32"))
struct ProfessionalClaimFileTests {
  @Test("a session with every kind of member gives the file that was reviewed")
  func golden() throws {
    let file = try ProfessionalClaimFile.write(
      try ExampleSession.mixed().claims().submissions, in: .specimen()
    ).bytes()
    expectGolden(String(decoding: file, as: UTF8.self), "mixed-session")
  }

  @Test("what was written is read back, with the claims' own values")
  func readBack() throws {
    let claims = try ExampleSession.mixed().claims()
    let file = try ProfessionalClaimFile.write(claims.submissions, in: .specimen()).bytes()
    let batch = try ProfessionalClaimReader(today: CalendarDate(year: 2026, month: 3, day: 12))
      .read(file)
    #expect(batch.batch == "B-26-0042")
    #expect(batch.writtenOn == CalendarDate(year: 2026, month: 3, day: 12))
    #expect(batch.usage == .test)
    #expect(batch.interchangeControlNumber == "000000042")
    #expect(batch.submitterIdentifier == "QUORUMTEST")
    #expect(batch.receiverIdentifier == "CLEARHOUSE")
    #expect(batch.claims.map(\.number) == claims.map(\.number.text))
    for (read, claim) in zip(batch.claims, claims) {
      #expect(read.charge == claim.line.charge)
      #expect(read.placeOfService == claim.line.placeOfService)
      #expect(read.diagnoses == claim.diagnoses.elements)
      #expect(read.lines.map(\.controlNumber) == [claim.line.controlNumber])
      #expect(read.lines.map(\.code) == [claim.line.code])
      #expect(read.lines.map(\.modifiers) == [claim.line.modifiers.elements])
      #expect(read.lines.map(\.dateOfService) == [claim.dateOfService])
      #expect(read.lines.map(\.diagnosisPointers) == [claim.line.diagnosisPointers])
      #expect(read.authorizationNumber == claim.authorization?.number ?? "")
      #expect(read.rendering?.npi == claim.rendering.npi)
      #expect(read.billing.npi == claim.billing.npi)
      #expect(read.payer.identifier == claim.payer.payerIdentifier)
    }
  }

  @Test("a dependent hangs below the holder of the policy, with the relationship")
  func dependent() throws {
    let holder = Subscriber(
      name: try #require(PersonName(family: "Okonkwo", given: "Ifeoma")),
      birthDate: try #require(CalendarDate(year: 1970, month: 1, day: 2)), sex: .female,
      relationship: .child)
    let read = try onlyClaim { $0.holder = .other(holder) }
    #expect(read.dependent?.name.family == "ALVAREZ")
    #expect(read.dependent?.relationship == .child)
    #expect(read.subscriber.name.family == "OKONKWO")
    #expect(read.subscriber.demographics == nil)
  }

  @Test(
    "members of Medicare and Medicaid stand as subscribers, whoever holds the policy",
    arguments: [Payer.Kind.medicare, .medicaid])
  func publicPayers(kind: Payer.Kind) throws {
    let holder = Subscriber(
      name: try #require(PersonName(family: "Okonkwo", given: "Ifeoma")),
      birthDate: try #require(CalendarDate(year: 1970, month: 1, day: 2)), sex: .female,
      relationship: .child)
    let read = try onlyClaim(payer: .specimen(kind: kind)) { $0.holder = .other(holder) }
    #expect(read.dependent == nil)
    #expect(read.subscriber.name.family == "ALVAREZ")
    #expect(read.subscriber.filingCode == kind.filingCode)
  }

  @Test("place and modifier are those of this member", .covers("R13"))
  func places() throws {
    let home = try onlyClaim {
      $0.delivery = .video
      $0.whereabouts = .home
    }
    #expect(home.placeOfService == .telehealthAtHome)
    #expect(home.lines.map { $0.modifiers.map(\.text) } == [["95"]])
    let office = try onlyClaim { _ in }
    #expect(office.placeOfService == .office)
    #expect(office.lines.map(\.modifiers) == [[]])
  }

  @Test("interactive complexity is the second line, with the same day and pointers", .covers("R5"))
  func interactiveComplexity() throws {
    let claim = try onlyClaim(payer: .specimen(paysComplexity: true)) {
      $0.delivery = .video
      $0.whereabouts = .home
      $0.complexity = .communication
    }
    #expect(claim.lines.map(\.code.text) == ["90853", "90785"])
    #expect(claim.lines.map(\.controlNumber) == ["L-26-1001", "L-26-1001A"])
    #expect(claim.lines.map(\.charge) == [Money(cents: 7250), Money(cents: 1525)])
    #expect(claim.charge == Money(cents: 8775))
    #expect(Set(claim.lines.map(\.dateOfService)).count == 1)
    #expect(Set(claim.lines.map(\.diagnosisPointers)) == [[1, 2]])
    #expect(claim.lines.map { $0.modifiers.map(\.text) } == [["95"], ["95"]])
    let unpaid = try onlyClaim { $0.complexity = .communication }
    #expect(unpaid.lines.map(\.code.text) == ["90853"])
  }

  @Test("a supervisor is named or renders, as the payer wants it", .covers("M51"))
  func supervision() throws {
    let named = try supervisedClaim(.supervisorNamed)
    #expect(named.rendering?.npi.text == "1987654328")
    #expect(named.supervising?.npi.text == "1555555550")
    let renders = try supervisedClaim(.supervisorRenders)
    #expect(renders.rendering?.npi.text == "1555555550")
    #expect(renders.supervising == nil)
  }

  @Test("a clinician who is paid under the same NPI isn't named again")
  func soloPractice() throws {
    var session = try ExampleSession([member()])
    session.facilitator = try .specimen("torres", family: "Torres", given: "Ana", npi: "1234567893")
    let file = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
    #expect(try ProfessionalClaimReader().read(file.bytes()).claims.first?.rendering == nil)
  }

  @Test("a replacement and a void carry the payer's number of the claim they stand for")
  func frequencies() throws {
    let claim = try #require(try ExampleSession([member()]).claims().first)
    for frequency in [
      ClaimFrequency.replacement(payerClaimNumber: "PCN77"), .void(payerClaimNumber: "PCN78"),
    ] {
      let file = try ProfessionalClaimFile.write(
        [ClaimSubmission(claim, frequency: frequency)], in: .specimen()
      ).bytes()
      #expect(try ProfessionalClaimReader().read(file).claims.map(\.frequency) == [frequency])
    }
    let unnumbered = ClaimSubmission(claim, frequency: .void(payerClaimNumber: ""))
    #expect(
      try ProfessionalClaimFile.write([unnumbered], in: .specimen()).fields.map(\.field)
        == [.payerClaimNumber])
  }

  @Test("two claims of one member share that member's level")
  func grouping() throws {
    let first = try #require(try ExampleSession([member()]).claims().first)
    let both = try ExampleSession([member(), member()]).claims()
    let file = try ProfessionalClaimFile.write([first, both[1]].submissions, in: .specimen())
      .bytes()
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("HL*") } == 2)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("CLM*") } == 2)
  }

  // MARK: Claims

  private func member(payer: Payer? = nil) throws -> ExampleMember {
    try ExampleMember(
      "C-1", family: "Alvarez", given: "María", payer: try payer ?? .specimen())
  }

  private func onlyClaim(payer: Payer? = nil, _ change: (inout ExampleMember) -> Void) throws
    -> ProfessionalClaim
  {
    var member = try member(payer: payer)
    change(&member)
    let claims = try ExampleSession([member]).claims()
    let file = try ProfessionalClaimFile.write(claims.submissions, in: .specimen()).bytes()
    return try #require(try ProfessionalClaimReader().read(file).claims.first)
  }

  private func supervisedClaim(_ supervision: PayerTerms.Supervision) throws -> ProfessionalClaim {
    let supervisor = try Clinician.specimen(
      "brandt", family: "Brandt", given: "Uwe", npi: "1555555550")
    var session = try ExampleSession([member(payer: .specimen(supervision: supervision))])
    session.facilitator = try .specimen(
      "torres", family: "Torres", given: "Ana", npi: "1987654328", supervisor: supervisor.id)
    session.supervisor = supervisor
    let file = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
    return try #require(try ProfessionalClaimReader().read(file.bytes()).claims.first)
  }
}
