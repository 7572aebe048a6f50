import ClaimFiles
import GroupCare
import TestSupport
import Testing

@Suite("What can't be written blocks the claim and names the field", .covers("C42"))
struct UnwritableFieldTests {
  @Test("a name that has no Latin counterpart is a blocker of that member, and no file is made")
  func name() throws {
    let session = try ExampleSession([member(given: "陳")])
    let fields = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
      .fields
    #expect(fields.map(\.field) == [.cardGivenName])
    #expect(fields.map(\.reason) == [.character("陳")])
    #expect(fields.map(\.client) == [ClientID("C-1")])
    let blockers = try session.blockers(gate: ClaimGate(on: .exampleToday, additional: [.writable]))
    #expect(blockers.map(\.code) == [.nameUnwritable])
    #expect(blockers.map(\.field) == ["coverage.given-name"])
    #expect(blockers.map(\.client) == [ClientID("C-1")])
  }

  @Test("a member whose claim can be written passes the gate with the rule")
  func writable() throws {
    let claims = try ExampleSession([member()]).claims(
      gate: ClaimGate(on: .exampleToday, additional: [.writable]))
    #expect(claims.count == 1)
    #expect(ProfessionalClaimFile.unwritableFields(of: claims[0]) == [])
  }

  @Test("each fault of a member's record is named")
  func members() throws {
    try expect(.memberIdentifier, .missing) { $0.memberIdentifier = "" }
    try expect(.groupNumber, .character("Ж")) { $0.groupNumber = "12Ж" }
    try expect(.street, .missing) { $0.address = nil }
    try expect(.authorizationNumber, .longerThan(50)) {
      $0.authorization = String(repeating: "7", count: 51)
    }
    try expect(.cardFamilyName, .longerThan(60)) {
      $0.name = PersonName(family: String(repeating: "ß", count: 31), given: "A") ?? $0.name
    }
    try expect(.cardFamilyName, .missing) {
      $0.name = PersonName(family: "~*", given: "A") ?? $0.name
    }
    try expect(.payerIdentifier, .missing) { $0.payer.payerIdentifier = "" }
  }

  @Test("each fault of the practice's record is named once, however many claims there are")
  func practice() throws {
    try expectBilling(.billingStreet, .poBox, try .specimen(street: "P.O. Box 77"))
    try expectBilling(.billingStreet, .poBox, try .specimen(street: "Post Office Box 77"))
    try expectBilling(.billingZip, .malformed, try .specimen(zip: "62701"))
    let sound = try BillingProvider.specimen()
    try expectBilling(
      .billingTaxIdentifier, .malformed,
      BillingProvider(
        name: sound.name, npi: sound.npi, taxIdentifier: "12-345678", taxonomy: sound.taxonomy,
        address: sound.address, phone: sound.phone))
  }

  @Test(
    "a street that only sounds like a box is a street",
    arguments: ["7 Boxwood Lane", "Campo Box Road 3"])
  func streets(street: String) throws {
    var session = try ExampleSession([member()])
    session.billing = try .specimen(street: street)
    let outcome = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
    #expect(outcome.fields == [])
  }

  @Test("numbers that occur twice, ids that folding would change and empty batches are refused")
  func batches() throws {
    let claim = try #require(try ExampleSession([member()]).claims().first)
    let twice = try ProfessionalClaimFile.write([claim, claim].submissions, in: .specimen())
    #expect(twice.fields.map(\.field) == [.claimNumber, .lineNumber])
    #expect(twice.fields.map(\.reason) == [.repeated, .repeated])
    let lower = try ProfessionalClaimFile.write([claim].submissions, in: .specimen(batch: "b-1"))
    #expect(lower.fields.map(\.field) == [.batch])
    #expect(try ProfessionalClaimFile.write([], in: .specimen()).fields.map(\.field) == [.claims])
    let receiver = Receiver(name: "Example", identifier: "MORE-THAN-FIFTEEN")
    let unsendable = try ProfessionalClaimFile.write(
      [claim].submissions, in: .specimen(receiver: receiver))
    #expect(unsendable.fields.map(\.field) == [.receiverIdentifier])
  }

  @Test("every field has words and a key of its own")
  func words() {
    let fields = UnwritableField.Field.allCases
    #expect(Set(fields.map(\.label)).count == fields.count)
    for field in fields {
      let sentence = UnwritableField(client: nil, field: field, reason: .missing).sentence
      #expect(sentence.hasSuffix("."))
    }
  }

  private func member(given: String = "María") throws -> ExampleMember {
    try ExampleMember("C-1", family: "Alvarez", given: given, payer: try .specimen())
  }

  private func expect(
    _ field: UnwritableField.Field, _ reason: UnwritableField.Reason,
    sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout ExampleMember) -> Void
  ) throws {
    var member = try member()
    change(&member)
    let session = try ExampleSession([member])
    let outcome = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
    #expect(outcome.fields.map(\.field) == [field], sourceLocation: sourceLocation)
    #expect(outcome.fields.map(\.reason) == [reason], sourceLocation: sourceLocation)
    let blockers = try session.blockers(gate: ClaimGate(on: .exampleToday, additional: [.writable]))
    #expect(blockers.map(\.field) == [field.rawValue], sourceLocation: sourceLocation)
  }

  private func expectBilling(
    _ field: UnwritableField.Field, _ reason: UnwritableField.Reason, _ billing: BillingProvider,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var second = try member()
    second.client = try #require(ClientID("C-2"))
    var session = try ExampleSession([member(), second])
    session.billing = billing
    let outcome = try ProfessionalClaimFile.write(try session.claims().submissions, in: .specimen())
    #expect(outcome.fields.map(\.field) == [field], sourceLocation: sourceLocation)
    #expect(outcome.fields.map(\.reason) == [reason], sourceLocation: sourceLocation)
  }
}
