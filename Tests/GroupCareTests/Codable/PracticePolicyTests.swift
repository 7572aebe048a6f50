import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("A practice's policy as it is stored")
struct PracticePolicyTests {
  @Test("every decision comes back", .covers("M35"))
  func comesBack() throws {
    var policy = PracticePolicy(
      graceMinutes: 7, largeGroupFrom: 9, acceptsImportedSignatures: true,
      reauthenticationMinutes: 3, lockMinutes: 4, terms: PayerTerms { $0.minimumMinutes = 45 })
    policy.nearIdentityPercent = 61
    policy.nearIdentityRun = 31
    policy.sameWordsPercent = 77
    policy.shortestComparedWords = 15
    policy.needsConsent = true
    policy.needsPlan = true
    policy.needsScreening = true
    policy.needsCoSignature = true
    policy.lateSignatureHours = 24
    policy.allowsExternalEditor = true
    policy.prolongedServiceCodes = [.example("99417")]
    let usual = Mirror(reflecting: PracticePolicy()).children.map { "\($0.value)" }
    let changed = Mirror(reflecting: policy).children.map { "\($0.value)" }
    // A decision that is added later must be changed here too, or this test proves nothing of it.
    #expect(zip(usual, changed).allSatisfy { $0 != $1 })
    let stored = try JSONEncoder().encode(policy)
    #expect(try JSONDecoder().decode(PracticePolicy.self, from: stored) == policy)
  }

  @Test("what was written before a decision existed is as a practice begins")
  func earlier() throws {
    let stored = Data(#"{"graceMinutes": 7, "largeGroupFrom": 9}"#.utf8)
    let policy = try JSONDecoder().decode(PracticePolicy.self, from: stored)
    #expect(policy == PracticePolicy(graceMinutes: 7, largeGroupFrom: 9))
  }
}
