import GroupCare
import X12

extension ProfessionalClaimParser {
  /// Reads loop 2010AA with the PRV before it.
  mutating func billing() throws(ProfessionalClaimError) -> ProfessionalClaim.Billing {
    let taxonomy = try taxonomy(role: "BI")
    let name = try cursor.require("NM1", "85")
    try name.expect(2, "2")
    guard !name.isEmpty(9) else { throw name.fault(.billingNPIMissing, 9) }
    try name.expect(8, "XX")
    let npi = try name.npi(9)
    let (address, street, place) = try address()
    if StreetAddress.isPOBox(address.line1) || StreetAddress.isPOBox(address.line2) {
      throw street.fault(.poBoxInBillingAddress)
    }
    guard address.zip.utf8.count == 9 else { throw place.fault(.zipIncomplete, 3) }
    let tax = try cursor.require("REF", "EI")
    guard tax.text(2).utf8.count == 9, tax.number(2) != nil else {
      throw tax.fault(.taxIdentifierMalformed, 2)
    }
    return ProfessionalClaim.Billing(
      name: try name.field(3, most: 60), npi: npi, taxonomy: taxonomy, taxIdentifier: tax.text(2),
      address: address)
  }

  /// Reads loops 2010BA and 2010BB with the SBR before them.
  mutating func subscriber() throws(ProfessionalClaimError) -> (
    ProfessionalClaim.Subscriber, ProfessionalClaim.Payer, SegmentView
  ) {
    let policy = try cursor.require("SBR")
    try policy.expect(1, "P", "S", "T")
    try policy.expect(2, "18", "")
    let name = try cursor.require("NM1", "IL")
    try name.expect(8, "MI")
    let isPatient = cursor.next?.has(identifier: "N3") == true
    guard isPatient == (policy.text(2) == "18") else {
      throw policy.fault(.subscriberRelationshipWrong, 2)
    }
    let subscriber = ProfessionalClaim.Subscriber(
      name: try personName(name), memberIdentifier: try name.field(9, most: 80),
      groupNumber: try policy.field(3, most: 50, isRequired: false),
      filingCode: try policy.field(9, most: 2), demographics: isPatient ? try demographics() : nil)
    let payer = try cursor.require("NM1", "PR")
    try payer.expect(2, "2")
    try payer.expect(8, "PI")
    return (
      subscriber,
      ProfessionalClaim.Payer(
        name: try payer.field(3, most: 60), identifier: try payer.field(9, most: 80)),
      policy
    )
  }

  /// Reads PAT and loop 2010CA.
  mutating func dependent() throws(ProfessionalClaimError) -> ProfessionalClaim.Dependent {
    let patient = try cursor.require("PAT")
    guard let relationship = Subscriber.Relationship(rawValue: patient.text(1)) else {
      throw patient.fault(.codeUnknown, 1)
    }
    let name = try cursor.require("NM1", "QC")
    try name.endsAfter(7)
    return ProfessionalClaim.Dependent(
      name: try personName(name), relationship: relationship, demographics: try demographics())
  }

  /// Reads a clinician's loop, if one comes next.
  mutating func provider(_ role: String) throws(ProfessionalClaimError)
    -> ProfessionalClaim.Provider?
  {
    guard let name = cursor.take("NM1", role) else { return nil }
    try name.expect(8, "XX")
    return ProfessionalClaim.Provider(
      name: try personName(name), npi: try name.npi(9),
      taxonomy: role == "82" ? try taxonomy(role: "PE") : "")
  }

  private mutating func taxonomy(role: String) throws(ProfessionalClaimError) -> String {
    guard let segment = cursor.take("PRV", role) else { return "" }
    try segment.expect(2, "PXC")
    guard segment.text(3).utf8.count == 10 else { throw segment.fault(.codeUnknown, 3) }
    return segment.text(3)
  }

  private func personName(_ segment: SegmentView) throws(ProfessionalClaimError)
    -> ProfessionalClaim.Name
  {
    try segment.expect(2, "1")
    return ProfessionalClaim.Name(
      family: try segment.field(3, most: 60),
      given: try segment.field(4, most: 35, isRequired: false),
      middle: try segment.field(5, most: 25, isRequired: false),
      suffix: try segment.field(7, most: 10, isRequired: false))
  }

  private mutating func demographics() throws(ProfessionalClaimError)
    -> ProfessionalClaim.Demographics
  {
    let (address, _, _) = try address()
    let segment = try cursor.require("DMG", "D8")
    let birth = try segment.calendarDate(2)
    try checkPast(birth, segment, 2)
    guard let sex = AdministrativeSex(rawValue: segment.text(3)) else {
      throw segment.fault(.codeUnknown, 3)
    }
    return ProfessionalClaim.Demographics(address: address, birthDate: birth, sex: sex)
  }

  private mutating func address() throws(ProfessionalClaimError) -> (
    ProfessionalClaim.Address, SegmentView, SegmentView
  ) {
    let street = try cursor.require("N3")
    let place = try cursor.require("N4")
    let zip = place.text(3)
    guard zip.utf8.count == 5 || zip.utf8.count == 9, place.number(3) != nil else {
      throw place.fault(.zipMalformed, 3)
    }
    guard place.text(2).utf8.count == 2 else { throw place.fault(.codeUnknown, 2) }
    let address = ProfessionalClaim.Address(
      line1: try street.field(1, most: 55),
      line2: try street.field(2, most: 55, isRequired: false),
      city: try place.field(1, most: 30), state: place.text(2), zip: zip)
    return (address, street, place)
  }
}
