import GroupCare
import X12

extension TransactionSetWriter {
  /// Writes loop 2300 with its providers and lines.
  mutating func write(_ claim: ProfessionalClaim) {
    segment("CLM") {
      $0.element(claim.number)
      $0.element(X12Amount(cents: claim.charge.cents))
      $0.skip(2)
      $0.element(claim.placeOfService.text)
      $0.component("B")
      $0.component(claim.frequency.code)
      $0.element("Y")
      $0.element("A")
      $0.element("Y")
      $0.element("Y")
    }
    reference("G1", claim.authorizationNumber)
    reference("F8", claim.frequency.payerClaimNumber)
    writeDiagnoses(claim.diagnoses)
    if let rendering = claim.rendering {
      person("82", rendering.name, "XX", rendering.npi.text)
      taxonomy(rendering.taxonomy, role: "PE")
    }
    if let supervising = claim.supervising {
      person("DQ", supervising.name, "XX", supervising.npi.text)
    }
    for (index, line) in claim.lines.enumerated() { write(line, number: index + 1) }
  }

  private mutating func writeDiagnoses(_ diagnoses: [DiagnosisCode]) {
    segment("HI") { segment in
      for (index, diagnosis) in diagnoses.enumerated() {
        segment.element(index == 0 ? "ABK" : "ABF")
        segment.component(diagnosis.unpointed)
      }
    }
  }

  private mutating func write(_ line: ProfessionalClaim.Line, number: Int) {
    segment("LX") { $0.element(number) }
    segment("SV1") { segment in
      segment.element("HC")
      segment.component(line.code.text)
      for modifier in line.modifiers { segment.component(modifier.text) }
      segment.element(X12Amount(cents: line.charge.cents))
      segment.element("UN")
      segment.element(1)
      segment.skip(2)
      for (index, pointer) in line.diagnosisPointers.enumerated() {
        if index == 0 { segment.element(pointer) } else { segment.component(pointer) }
      }
    }
    segment("DTP") {
      $0.element("472")
      $0.element("D8")
      $0.element(line.dateOfService)
    }
    reference("6R", line.controlNumber)
  }
}
