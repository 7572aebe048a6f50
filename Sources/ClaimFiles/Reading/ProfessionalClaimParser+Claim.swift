import GroupCare
import X12

extension ProfessionalClaimParser {
  /// Reads loop 2300 and all below it, if one comes next.
  mutating func claim(of patient: Patient) throws(ProfessionalClaimError) -> Bool {
    guard let head = cursor.take("CLM") else { return false }
    let number = try head.field(1, most: 38)
    guard number.utf8.count <= 20 else { throw head.fault(.claimNumberTooLong, 1) }
    guard claimNumbers.insert(number).inserted else { throw head.fault(.claimNumberRepeated, 1) }
    let charge = try head.money(2)
    guard let place = PlaceOfService(head.text(5)), head.text(5, component: 2) == "B" else {
      throw head.fault(.codeUnknown, 5)
    }
    try head.expect(6, "Y", "N")
    try head.expect(7, "A", "B", "C")
    try head.expect(8, "Y", "N", "W")
    try head.expect(9, "Y", "I")
    let authorization = try reference("G1")
    let frequency = try frequency(head, payerNumber: try reference("F8"))
    let diagnoses = try diagnoses()
    let rendering = try provider("82")
    let supervising = try provider("DQ")
    let lines = try lines(of: patient, diagnoses: diagnoses.count)
    let claim = ProfessionalClaim(
      number: number, frequency: frequency, billing: patient.billing,
      subscriber: patient.subscriber, dependent: patient.dependent, payer: patient.payer,
      placeOfService: place, authorizationNumber: authorization, diagnoses: diagnoses,
      rendering: rendering, supervising: supervising, lines: lines)
    guard claim.charge == charge else { throw head.fault(.chargeNotSumOfLines, 2) }
    claims.append(claim)
    return true
  }

  private func frequency(_ head: SegmentView, payerNumber: String)
    throws(ProfessionalClaimError) -> ClaimFrequency
  {
    switch head.text(5, component: 3) {
    case "1":
      guard payerNumber.isEmpty else { throw head.fault(.payerClaimNumberUnexpected, 5) }
      return .original
    case "7", "8":
      guard !payerNumber.isEmpty else { throw head.fault(.payerClaimNumberMissing, 5) }
      return head.text(5, component: 3) == "7"
        ? .replacement(payerClaimNumber: payerNumber) : .void(payerClaimNumber: payerNumber)
    default: throw head.fault(.codeUnknown, 5)
    }
  }

  private mutating func reference(_ qualifier: String) throws(ProfessionalClaimError) -> String {
    guard let segment = cursor.take("REF", qualifier) else { return "" }
    return try segment.field(2, most: 50)
  }

  private mutating func diagnoses() throws(ProfessionalClaimError) -> [DiagnosisCode] {
    let segment = try cursor.require("HI")
    guard segment.elementCount <= 12 else { throw segment.fault(.tooManyDiagnoses, 13) }
    var codes: [DiagnosisCode] = []
    for position in 1...segment.elementCount {
      guard segment.text(position) == (position == 1 ? "ABK" : "ABF") else {
        throw segment.fault(.codeUnknown, position)
      }
      let text = segment.text(position, component: 2)
      guard let code = DiagnosisCode(text), code.unpointed == text else {
        throw segment.fault(.diagnosisMalformed, position)
      }
      guard !codes.contains(code) else { throw segment.fault(.diagnosisRepeated, position) }
      codes.append(code)
    }
    return codes
  }

  private mutating func lines(of patient: Patient, diagnoses: Int)
    throws(ProfessionalClaimError) -> [ProfessionalClaim.Line]
  {
    var lines: [ProfessionalClaim.Line] = []
    while let head = cursor.take("LX") {
      guard lines.count < 50 else { throw head.fault(.tooManyLines) }
      guard head.number(1) == lines.count + 1 else { throw head.fault(.lineOutOfSequence, 1) }
      let line = try line(of: patient, diagnoses: diagnoses)
      if line.code == .interactiveComplexity, !Self.takes(line, lines) {
        throw head.fault(.addOnWithoutService)
      }
      lines.append(line)
    }
    guard !lines.isEmpty else {
      throw ProfessionalClaimError(.segmentMissing, segment: cursor.ordinal)
    }
    return lines
  }

  /// Whether a service of that day stands in the claim to which interactive complexity can be added, and
  /// to which none was (R5).
  private static func takes(
    _ addOn: ProfessionalClaim.Line, _ lines: [ProfessionalClaim.Line]
  ) -> Bool {
    let thatDay = lines.filter { $0.dateOfService == addOn.dateOfService }
    return thatDay.count(where: \.code.canTakeInteractiveComplexity)
      > thatDay.count { $0.code == .interactiveComplexity }
  }

  private mutating func line(of patient: Patient, diagnoses: Int)
    throws(ProfessionalClaimError) -> ProfessionalClaim.Line
  {
    let service = try cursor.require("SV1")
    try service.expect(1, "HC")
    try service.expect(3, "UN")
    guard service.number(4) == 1 else { throw service.fault(.unitsNotOne, 4) }
    guard let code = ProcedureCode(service.text(1, component: 2)) else {
      throw service.fault(.procedureMalformed, 1)
    }
    let modifiers = try modifiers(service)
    let pointers = try pointers(service, diagnoses: diagnoses)
    let charge = try service.money(2)
    let day = try cursor.require("DTP", "472")
    try day.expect(2, "D8")
    let date = try day.calendarDate(3)
    try checkPast(date, day, 3)
    if let birth = patient.birthDate, date < birth { throw day.fault(.serviceBeforeBirth, 3) }
    let reference = try cursor.require("REF", "6R")
    let number = try reference.field(2, most: 30)
    guard lineNumbers.insert(number).inserted else {
      throw reference.fault(.lineNumberRepeated, 2)
    }
    return ProfessionalClaim.Line(
      controlNumber: number, code: code, modifiers: modifiers, charge: charge,
      diagnosisPointers: pointers, dateOfService: date)
  }

  private func modifiers(_ service: SegmentView) throws(ProfessionalClaimError) -> [Modifier] {
    let count = service.componentCount(1)
    guard count <= 6 else { throw service.fault(.procedureMalformed, 1) }
    var modifiers: [Modifier] = []
    for component in 3..<max(3, count + 1) {
      guard let modifier = Modifier(service.text(1, component: component)) else {
        throw service.fault(.procedureMalformed, 1)
      }
      modifiers.append(modifier)
    }
    return modifiers
  }

  private func pointers(_ service: SegmentView, diagnoses: Int)
    throws(ProfessionalClaimError) -> [Int]
  {
    let count = service.componentCount(7)
    guard (1...4).contains(count) else { throw service.fault(.pointersMalformed, 7) }
    var pointers: [Int] = []
    for component in 1...count {
      guard let pointer = service.number(7, component: component), pointer >= 1,
        !pointers.contains(pointer)
      else { throw service.fault(.pointersMalformed, 7) }
      guard pointer <= diagnoses else { throw service.fault(.pointerBeyondDiagnoses, 7) }
      pointers.append(pointer)
    }
    return pointers
  }
}
