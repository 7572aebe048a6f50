@testable import ClaimFiles
import GroupCare
import TestSupport
import Testing
import X12

/// Batches of claims of every shape that a file can hold.
struct RandomClaims {
  private var random: SeededGenerator
  private var number = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// One to nine claims that share providers, policies and clients at random.
  mutating func batch() throws -> [ProfessionalClaim] {
    let billings = try (0..<draw(1...2)).map { _ in try billing() }
    var patients:
      [(ProfessionalClaim.Subscriber, ProfessionalClaim.Dependent?, ProfessionalClaim.Payer)] = []
    for _ in 0..<draw(1...4) { patients.append(try patient()) }
    return try (0..<draw(1...9)).map { _ in
      let (subscriber, dependent, payer) = patients[draw(0...patients.count - 1)]
      return try claim(billings[draw(0...billings.count - 1)], subscriber, dependent, payer)
    }
  }

  private mutating func claim(
    _ billing: ProfessionalClaim.Billing, _ subscriber: ProfessionalClaim.Subscriber,
    _ dependent: ProfessionalClaim.Dependent?, _ payer: ProfessionalClaim.Payer
  ) throws -> ProfessionalClaim {
    number += 1
    let diagnoses = try ["F60.3", "F41.1", "F43.10", "Z63.0", "F10.21"].prefix(draw(1...5)).map {
      try #require(DiagnosisCode($0))
    }
    let frequency: ClaimFrequency =
      switch draw(0...2) {
      case 0: .original
      case 1: .replacement(payerClaimNumber: text(1...12))
      default: .void(payerClaimNumber: text(1...12))
      }
    return ProfessionalClaim(
      number: "C\(number)", frequency: frequency, billing: billing, subscriber: subscriber,
      dependent: dependent, payer: payer,
      placeOfService: [.office, .telehealthAtHome, .telehealthElsewhere][draw(0...2)],
      authorizationNumber: draw(0...1) == 0 ? "" : text(1...20), diagnoses: diagnoses,
      rendering: draw(0...1) == 0
        ? nil : try provider(taxonomy: draw(0...1) == 0 ? "" : "106H00000X"),
      supervising: draw(0...2) == 0 ? try provider(taxonomy: "") : nil,
      lines: try (1...draw(1...3)).flatMap { try service($0, diagnoses: diagnoses.count) })
  }

  /// A line, and now and then interactive complexity behind it.
  private mutating func service(_ place: Int, diagnoses: Int) throws -> [ProfessionalClaim.Line] {
    let line = try line(place, diagnoses: diagnoses)
    guard draw(0...3) == 0 else { return [line] }
    return [
      line,
      ProfessionalClaim.Line(
        controlNumber: line.controlNumber + "A", code: .interactiveComplexity,
        modifiers: line.modifiers, charge: Money(cents: Int64(draw(0...9_999))),
        diagnosisPointers: line.diagnosisPointers, dateOfService: line.dateOfService),
    ]
  }

  private mutating func line(_ place: Int, diagnoses: Int) throws -> ProfessionalClaim.Line {
    let modifiers = try ["95", "HQ", "59", "GT"].prefix(draw(0...4)).map {
      try #require(Modifier($0))
    }
    return ProfessionalClaim.Line(
      controlNumber: "L\(number)-\(place)", code: .groupPsychotherapy, modifiers: modifiers,
      charge: Money(cents: Int64(draw(0...99_999))),
      diagnosisPointers: Array((1...min(4, diagnoses)).prefix(draw(1...4))),
      dateOfService: try #require(CalendarDate(year: 2026, month: draw(1...12), day: draw(1...28))))
  }

  private mutating func patient() throws -> (
    ProfessionalClaim.Subscriber, ProfessionalClaim.Dependent?, ProfessionalClaim.Payer
  ) {
    let demographics = ProfessionalClaim.Demographics(
      address: address(zip: draw(0...1) == 0 ? "62704" : "627041234"),
      birthDate: try #require(CalendarDate(year: draw(1930...2010), month: 2, day: draw(1...28))),
      sex: AdministrativeSex.allCases[draw(0...2)])
    let isDependent = draw(0...1) == 0
    let subscriber = ProfessionalClaim.Subscriber(
      name: name(), memberIdentifier: text(2...20),
      groupNumber: draw(0...1) == 0 ? "" : text(1...12), filingCode: "CI",
      demographics: isDependent ? nil : demographics)
    let dependent = ProfessionalClaim.Dependent(
      name: name(), relationship: Subscriber.Relationship.allCases[draw(0...3)],
      demographics: demographics)
    return (
      subscriber, isDependent ? dependent : nil,
      ProfessionalClaim.Payer(name: text(1...60), identifier: text(2...12))
    )
  }

  private mutating func billing() throws -> ProfessionalClaim.Billing {
    ProfessionalClaim.Billing(
      name: text(1...60), npi: try #require(NationalProviderIdentifier("1234567893")),
      taxonomy: draw(0...1) == 0 ? "" : "261QM0855X", taxIdentifier: "123456789",
      address: address(zip: "627011234"))
  }

  private mutating func provider(taxonomy: String) throws -> ProfessionalClaim.Provider {
    let npis = ["1987654328", "1555555550", "1444444446"]
    return ProfessionalClaim.Provider(
      name: name(), npi: try #require(NationalProviderIdentifier(npis[draw(0...2)])),
      taxonomy: taxonomy)
  }

  private mutating func name() -> ProfessionalClaim.Name {
    ProfessionalClaim.Name(
      family: text(1...60), given: draw(0...3) == 0 ? "" : text(1...35),
      middle: draw(0...2) == 0 ? text(1...25) : "", suffix: draw(0...3) == 0 ? text(1...10) : "")
  }

  private mutating func address(zip: String) -> ProfessionalClaim.Address {
    ProfessionalClaim.Address(
      line1: text(1...55), line2: draw(0...1) == 0 ? "" : text(1...55), city: text(2...30),
      state: "IL", zip: zip)
  }

  /// A folded text whose length lies within bounds.
  private mutating func text(_ lengths: ClosedRange<Int>) -> String {
    let pool = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'-./&(),#@ ÉŁßæ")
    let raw =
      "A" + String((0..<draw(0...lengths.upperBound)).map { _ in pool[draw(0...pool.count - 1)] })
    guard case .written(let folded) = X12Text.fold(raw) else { return "A" }
    let cut = String(folded.prefix(draw(lengths)))
    guard case .written(let trimmed) = X12Text.fold(cut) else { return "A" }
    return trimmed.utf8.count < lengths.lowerBound
      ? trimmed + String(repeating: "X", count: lengths.lowerBound - trimmed.utf8.count) : trimmed
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
