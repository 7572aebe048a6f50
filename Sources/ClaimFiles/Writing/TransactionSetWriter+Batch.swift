import GroupCare
import X12

extension TransactionSetWriter {
  /// Writes BHT and loops 1000A and 1000B.
  mutating func writeBatch(_ header: ClaimFileHeader) {
    segment("BHT") {
      $0.element("0019")
      $0.element("00")
      $0.element(header.batch)
      $0.element(header.interchange.date)
      $0.element(header.interchange.time)
      $0.element("CH")
    }
    organisation("41", header.submitterName, "46", header.interchange.sender.identifier)
    segment("PER") {
      $0.element("IC")
      $0.element(header.contactName)
      $0.element("TE")
      $0.element(header.contactPhone)
      guard !header.contactMail.isEmpty else { return }
      $0.element("EM")
      $0.element(header.contactMail)
    }
    organisation("40", header.receiverName, "46", header.interchange.receiver.identifier)
  }

  /// Writes loops 2000A to 2000C with the claims below them, numbered through.
  mutating func write(_ hierarchy: ClaimHierarchy) {
    let claims = hierarchy.claims.span
    var number = 0
    for node in hierarchy.billings {
      number += 1
      let billing = number
      level(number, parent: nil, code: 20, hasChildren: true)
      write(node.billing)
      for subscriber in node.subscribers {
        number += 1
        let parent = number
        level(number, parent: billing, code: 22, hasChildren: !subscriber.dependents.isEmpty)
        write(subscriber.subscriber, subscriber.payer)
        for claim in subscriber.claims { write(claims[claim]) }
        for dependent in subscriber.dependents {
          number += 1
          level(number, parent: parent, code: 23, hasChildren: false)
          write(dependent.dependent)
          for claim in dependent.claims { write(claims[claim]) }
        }
      }
    }
  }

  private mutating func level(_ number: Int, parent: Int?, code: Int, hasChildren: Bool) {
    segment("HL") {
      $0.element(number)
      if let parent { $0.element(parent) } else { $0.skip() }
      $0.element(code)
      $0.element(hasChildren ? 1 : 0)
    }
  }
}

extension TransactionSetWriter {
  // MARK: Parties

  private mutating func write(_ billing: ProfessionalClaim.Billing) {
    taxonomy(billing.taxonomy, role: "BI")
    organisation("85", billing.name, "XX", billing.npi.text)
    write(billing.address)
    reference("EI", billing.taxIdentifier)
  }

  private mutating func write(
    _ subscriber: ProfessionalClaim.Subscriber, _ payer: ProfessionalClaim.Payer
  ) {
    segment("SBR") {
      $0.element("P")
      $0.element(subscriber.demographics == nil ? "" : "18")
      $0.element(subscriber.groupNumber)
      $0.skip(5)
      $0.element(subscriber.filingCode)
    }
    person("IL", subscriber.name, "MI", subscriber.memberIdentifier)
    if let demographics = subscriber.demographics { write(demographics) }
    organisation("PR", payer.name, "PI", payer.identifier)
  }

  private mutating func write(_ dependent: ProfessionalClaim.Dependent) {
    segment("PAT") { $0.element(dependent.relationship.rawValue) }
    person("QC", dependent.name, "", "")
    write(dependent.demographics)
  }

  private mutating func write(_ demographics: ProfessionalClaim.Demographics) {
    write(demographics.address)
    segment("DMG") {
      $0.element("D8")
      $0.element(demographics.birthDate)
      $0.element(demographics.sex.rawValue)
    }
  }

  private mutating func write(_ address: ProfessionalClaim.Address) {
    segment("N3") {
      $0.element(address.line1)
      $0.element(address.line2)
    }
    segment("N4") {
      $0.element(address.city)
      $0.element(address.state)
      $0.element(address.zip)
    }
  }

  private mutating func organisation(
    _ role: String, _ name: String, _ qualifier: String, _ identifier: String
  ) {
    segment("NM1") {
      $0.element(role)
      $0.element("2")
      $0.element(name)
      $0.skip(4)
      $0.element(qualifier)
      $0.element(identifier)
    }
  }

  mutating func person(
    _ role: String, _ name: ProfessionalClaim.Name, _ qualifier: String, _ identifier: String
  ) {
    segment("NM1") {
      $0.element(role)
      $0.element("1")
      $0.element(name.family)
      $0.element(name.given)
      $0.element(name.middle)
      $0.skip()
      $0.element(name.suffix)
      $0.element(qualifier)
      $0.element(identifier)
    }
  }

  mutating func taxonomy(_ code: String, role: String) {
    guard !code.isEmpty else { return }
    segment("PRV") {
      $0.element(role)
      $0.element("PXC")
      $0.element(code)
    }
  }

  mutating func reference(_ qualifier: String, _ value: String) {
    guard !value.isEmpty else { return }
    segment("REF") {
      $0.element(qualifier)
      $0.element(value)
    }
  }
}

extension SegmentWriter {
  mutating func element(_ date: CalendarDate) {
    guard let date = X12Date(date) else { preconditionFailure("both calendars end in 9999") }
    element(date)
  }
}
