import ClaimFiles
import GroupCare
import Testing
import X12

extension BillingProvider {
  /// A practice on a street, with a nine-digit ZIP.
  static func specimen(street: String = "100 Main Street", zip: String = "627011234") throws
    -> BillingProvider
  {
    BillingProvider(
      name: "Prairie Group Therapy, LLC", npi: NationalProviderIdentifier("1234567893"),
      taxIdentifier: "123456789", taxonomy: "261QM0855X",
      address: try #require(
        PostalAddress(line1: street, line2: "Suite 4", city: "Springfield", state: "IL", zip: zip)),
      phone: try #require(PhoneNumber("5550100100")))
  }
}

extension Clinician {
  static func specimen(
    _ id: String, family: String, given: String, npi: String, taxonomy: String = "",
    supervisor: ClinicianID? = nil
  ) throws -> Clinician {
    Clinician(
      id: try #require(ClinicianID(id)),
      name: try #require(PersonName(family: family, given: given)),
      credential: Credential("LMFT"),
      npi: NationalProviderIdentifier(npi), taxonomy: taxonomy,
      supervisor: supervisor)
  }
}

extension Submitter {
  static func specimen() throws -> Submitter {
    Submitter(
      name: "Prairie Group Therapy", identifier: "QUORUMTEST", contactName: "Jo Biller",
      phone: try #require(PhoneNumber("5550100101")), email: "billing@example.org")
  }
}

extension Receiver {
  static let example = Receiver(name: "Example Clearinghouse", identifier: "CLEARHOUSE")
}

extension Payer {
  /// A payer that covers the group, with the modifier 95 for video.
  static func specimen(
    _ id: String = "acme", name: String = "Acme Health", payerIdentifier: String = "60054",
    kind: Kind = .commercial, supervision: PayerTerms.Supervision = .supervisorNamed,
    paysComplexity: Bool = false
  ) throws -> Payer {
    let modifiers: [Delivery: [Modifier]] = [.video: [try #require(Modifier("95"))]]
    return Payer(
      id: try #require(PayerID(id)), name: name, payerIdentifier: payerIdentifier, kind: kind,
      rows: [
        PayerRow(
          scope: RowScope(code: .groupPsychotherapy),
          effective: CalendarPeriod(
            from: try #require(CalendarDate(year: 2026, month: 1, day: 1))),
          source: "contract", reviewed: try #require(CalendarDate(year: 2026, month: 1, day: 2)),
          terms: PayerTerms {
            $0.isCovered = true
            $0.modifiers = modifiers
            $0.supervision = supervision
            $0.allowsInteractiveComplexity = paysComplexity
          })
      ])
  }
}

extension ClaimFileEnvelope {
  /// Written on Thursday 12 March 2026 at 15:45, as a test.
  static func specimen(
    submitter: Submitter? = nil, receiver: Receiver = .example, batch: String = "B-26-0042"
  ) throws -> ClaimFileEnvelope {
    ClaimFileEnvelope(
      submitter: try submitter ?? .specimen(), receiver: receiver,
      batch: try #require(BatchID(batch)),
      writtenAt: try #require(Timestamp(iso: "2026-03-12T15:45-05:00")),
      interchange: try #require(InterchangeControlNumber(42)),
      group: try #require(GroupControlNumber(42)), set: try #require(SetControlNumber(1)),
      usage: .test)
  }
}

extension ProfessionalClaimFile.Outcome {
  /// The file, or a failure that says which fields stood in the way.
  func bytes() throws -> [UInt8] {
    switch self {
    case .written(let bytes): return bytes
    case .unwritable(let fields): throw Unwritten(fields: fields.map(\.field))
    }
  }

  /// The fields that stood in the way.
  var fields: [UnwritableField] {
    if case .unwritable(let fields) = self { fields.elements } else { [] }
  }

  struct Unwritten: Error { let fields: [UnwritableField.Field] }
}

extension Array where Element == Claim {
  var submissions: [ClaimSubmission] { map { ClaimSubmission($0) } }
}

extension String {
  /// The text with the first occurrence of a part replaced; fails the test when it isn't there.
  func edited(_ part: String, _ replacement: String) throws -> String {
    let pieces = split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "the file has no \(part)")
    return pieces[0] + replacement + pieces[1]
  }
}
