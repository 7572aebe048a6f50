import ClaimFiles
import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Claims that are taken back", .covers("M138", "R32"))
struct VoidedClaimTests {
  private let practice: OpenPractice
  private let claims: [ClaimRecord]
  private let batch: ClaimBatch
  private let session = SmallPractice.session

  init() throws {
    practice = try SmallPractice.open()
    try SessionWalk(practice: practice).document()
    let outcome = try practice.generateClaims(for: session)
    claims = outcome.written
    batch = try #require(outcome.batch)
  }

  private func codes(_ bytes: [UInt8]) throws -> [Int] {
    try ProfessionalClaimReader().read(bytes).claims.map(\.frequency.code)
  }

  @Test(
    "a file that was never sent is taken back whole, is never written again, and makes way for new claims"
  )
  func neverSent() throws {
    try practice.voidClaim(claims[0].id, reason: "times were wrong", .neverSent)
    #expect(try practice.claims(state: .voided).count == claims.count)
    #expect(throws: PracticeError.fileTakenBack(batch.id)) { try practice.file(of: batch.id) }
    let again = try practice.generateClaims(for: session)
    #expect(again.written.count == claims.count)
    #expect(Set(again.written.map(\.id)).isDisjoint(with: claims.map(\.id)))
    let bytes = try practice.file(of: #require(again.batch).id)
    #expect(try codes(bytes) == [1, 1])
  }

  @Test(
    "a claim that the payer has is voided under the payer's number, alone, before it is made again")
  func sent() throws {
    let voided = try practice.voidClaim(
      claims[0].id, reason: "times were wrong", .sent(payerClaimNumber: "PX7731"))
    #expect(voided.state == .voided && voided.batch != batch.id)
    #expect(try practice.claims(state: .written).map(\.id) == [claims[1].id])
    let file = try ProfessionalClaimReader().read(practice.file(of: voided.batch))
    let original = try ProfessionalClaimReader().read(batch.bytes).claims[0]
    #expect(file.claims.map(\.number) == [claims[0].id.text])
    #expect(file.claims[0].frequency == .void(payerClaimNumber: "PX7731"))
    #expect(file.claims[0].lines == original.lines && file.claims[0].charge == original.charge)
    #expect(try practice.file(of: batch.id) == batch.bytes)

    let again = try practice.generateClaims(for: session).written
    #expect(again.map(\.client) == [claims[0].client])
    #expect(again[0].id != claims[0].id)
    #expect(throws: PracticeError.fileWasSent(batch.id)) {
      try practice.voidClaim(claims[1].id, reason: "times were wrong", .neverSent)
    }
  }

  @Test("without the payer's number, or with one that no file can carry, nothing is voided")
  func number() throws {
    #expect(throws: PracticeError.needsText) {
      try practice.voidClaim(claims[0].id, reason: "wrong", .sent(payerClaimNumber: " "))
    }
    let error = #expect(throws: PracticeError.self) {
      try practice.voidClaim(claims[0].id, reason: "wrong", .sent(payerClaimNumber: "\u{5317}"))
    }
    guard case .unwritable = error else {
      Issue.record("not refused as unwritable")
      return
    }
    #expect(try practice.claims(state: .voided).isEmpty)
  }
}
