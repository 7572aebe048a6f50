import GroupCare
import X12

/// Follows the loops of one 837P set.
struct ProfessionalClaimParser {
  var cursor: SegmentCursor
  let today: CalendarDate?
  var claims: [ProfessionalClaim] = []
  var claimNumbers: Set<String> = []
  var lineNumbers: Set<String> = []
  private var levels = 0

  init(_ cursor: SegmentCursor, today: CalendarDate?) {
    self.cursor = cursor
    self.today = today
  }

  mutating func batch(in interchange: Interchange) throws(ProfessionalClaimError)
    -> ProfessionalClaimBatch
  {
    let begin = try cursor.require("BHT")
    try begin.expect(1, "0019")
    try begin.expect(2, "00", "18")
    try begin.expect(6, "CH")
    let batch = try begin.field(3, most: 30)
    let date = try begin.calendarDate(4)
    let submitter = try party("41")
    let contact = try cursor.require("PER")
    try contact.expect(1, "IC")
    _ = try contact.field(4, most: 256)
    let receiver = try party("40")
    repeat { try billingLevel() } while cursor.next != nil
    guard let usage = interchange.usage else { throw begin.fault(.notAClaimFile) }
    return ProfessionalClaimBatch(
      batch: batch, writtenOn: date, submitterIdentifier: submitter, receiverIdentifier: receiver,
      interchangeControlNumber: interchange.controlNumber, usage: usage, claims: claims)
  }

  private mutating func party(_ role: String) throws(ProfessionalClaimError) -> String {
    let name = try cursor.require("NM1", role)
    try name.expect(2, "2")
    _ = try name.field(3, most: 60)
    try name.expect(8, "46")
    return try name.field(9, most: 80)
  }

  // MARK: Levels

  private struct Level {
    let segment: SegmentView
    let number: Int
    let hasChildren: Bool
  }

  /// Takes an HL of a level, if one comes next.
  private mutating func level(_ code: String, under parent: Int?)
    throws(ProfessionalClaimError) -> Level?
  {
    guard let next = cursor.next, next.has(identifier: "HL"), next.text(3) == code else {
      return nil
    }
    _ = cursor.take("HL")
    levels += 1
    guard next.number(1) == levels else { throw next.fault(.hierarchyNumberOutOfSequence, 1) }
    guard next.text(2) == parent.map(String.init) ?? "" else {
      throw next.fault(.hierarchyParentWrong, 2)
    }
    try next.expect(4, "0", "1")
    return Level(segment: next, number: levels, hasChildren: next.text(4) == "1")
  }

  private mutating func billingLevel() throws(ProfessionalClaimError) {
    guard let level = try level("20", under: nil) else {
      throw ProfessionalClaimError(.segmentUnexpected, segment: cursor.ordinal)
    }
    let billing = try billing()
    var children = 0
    while try subscriberLevel(under: level.number, billing) { children += 1 }
    guard level.hasChildren, children > 0 else {
      throw level.segment.fault(.hierarchyChildFlagWrong, 4)
    }
  }

  private mutating func subscriberLevel(
    under parent: Int, _ billing: ProfessionalClaim.Billing
  ) throws(ProfessionalClaimError) -> Bool {
    guard let level = try level("22", under: parent) else { return false }
    let (subscriber, payer, relationship) = try subscriber()
    let before = claims.count
    var children = 0
    let own = Patient(
      billing: billing, subscriber: subscriber, dependent: nil, payer: payer)
    while try claim(of: own) {}
    let ownClaims = claims.count - before
    if let next = cursor.next, !next.has(identifier: "HL") { throw next.fault(.segmentUnexpected) }
    while try dependentLevel(under: level.number, billing, subscriber, payer) { children += 1 }
    guard level.hasChildren == (children > 0) else {
      throw level.segment.fault(.hierarchyChildFlagWrong, 4)
    }
    guard relationship.text(2) == (children > 0 ? "" : "18") else {
      throw relationship.fault(.subscriberRelationshipWrong, 2)
    }
    guard (ownClaims > 0) == (children == 0) else {
      throw level.segment.fault(.patientWithoutClaim)
    }
    return true
  }

  private mutating func dependentLevel(
    under parent: Int, _ billing: ProfessionalClaim.Billing,
    _ subscriber: ProfessionalClaim.Subscriber, _ payer: ProfessionalClaim.Payer
  ) throws(ProfessionalClaimError) -> Bool {
    guard let level = try level("23", under: parent) else { return false }
    guard !level.hasChildren else { throw level.segment.fault(.hierarchyChildFlagWrong, 4) }
    let patient = Patient(
      billing: billing, subscriber: subscriber, dependent: try dependent(), payer: payer)
    let before = claims.count
    while try claim(of: patient) {}
    guard claims.count > before else { throw level.segment.fault(.patientWithoutClaim) }
    return true
  }

  /// Whose claim it is.
  struct Patient {
    let billing: ProfessionalClaim.Billing
    let subscriber: ProfessionalClaim.Subscriber
    let dependent: ProfessionalClaim.Dependent?
    let payer: ProfessionalClaim.Payer

    var birthDate: CalendarDate? {
      dependent?.demographics.birthDate ?? subscriber.demographics?.birthDate
    }
  }

  /// Refuses a date after the day of reading.
  func checkPast(_ date: CalendarDate, _ segment: SegmentView, _ element: Int)
    throws(ProfessionalClaimError)
  {
    if let today, date > today { throw segment.fault(.dateInFuture, element) }
  }
}
