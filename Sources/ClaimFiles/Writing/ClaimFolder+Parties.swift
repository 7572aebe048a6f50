import GroupCare
import X12

extension ClaimFolder {
  mutating func billing(_ provider: BillingProvider) -> ProfessionalClaim.Billing? {
    if let lastBilling, lastBilling.given == provider { return lastBilling.folded }
    let name = text(provider.name, .billingName, least: 1, most: 60)
    let taxonomy = text(provider.taxonomy, .billingTaxonomy, most: 10)
    if !taxonomy.isEmpty, taxonomy.utf8.count != 10 { report(.billingTaxonomy, .malformed) }
    let taxIdentifier = text(provider.taxIdentifier, .billingTaxIdentifier, least: 9, most: 9)
    if !taxIdentifier.utf8.allSatisfy(Self.isDigit) { report(.billingTaxIdentifier, .malformed) }
    let address = address(provider.address, street: .billingStreet, city: .billingCity)
    if StreetAddress.isPOBox(address.line1) || StreetAddress.isPOBox(address.line2) {
      report(.billingStreet, .poBox)
    }
    if address.zip.utf8.count != 9 { report(.billingZip, .malformed) }
    if provider.npi == nil { report(.billingNPI, .missing) }
    let folded = provider.npi.map {
      ProfessionalClaim.Billing(
        name: name, npi: $0, taxonomy: taxonomy, taxIdentifier: taxIdentifier, address: address)
    }
    lastBilling = (provider, folded)
    return folded
  }

  /// Whose claim it is and who pays it.
  struct Parties {
    let subscriber: ProfessionalClaim.Subscriber
    let dependent: ProfessionalClaim.Dependent?
    let payer: ProfessionalClaim.Payer
  }

  /// Folds what a policy and its client say; `nil` without an address, which is named.
  mutating func parties(
    coverage: Coverage, payer: Payer, address: PostalAddress?, birthDate: CalendarDate,
    sex: AdministrativeSex
  ) -> Parties? {
    let holder = Self.holder(of: coverage, payer)
    let card = name(
      coverage.nameOnCard, .cardFamilyName, .cardGivenName, .cardMiddleName, .cardSuffix)
    let subscriberName =
      holder.map {
        name($0.name, .holderFamilyName, .holderGivenName, .holderMiddleName, .holderSuffix)
      } ?? card
    let member = text(coverage.memberIdentifier, .memberIdentifier, least: 2, most: 80)
    let group = text(coverage.groupNumber, .groupNumber, most: 50)
    let patient = demographics(address, birthDate: birthDate, sex: sex)
    let folded = self.payer(payer)
    guard let patient else { return nil }
    return Parties(
      subscriber: ProfessionalClaim.Subscriber(
        name: subscriberName, memberIdentifier: member, groupNumber: group,
        filingCode: payer.kind.filingCode, demographics: holder == nil ? patient : nil),
      dependent: holder.map {
        ProfessionalClaim.Dependent(
          name: card, relationship: $0.relationship, demographics: patient)
      }, payer: folded)
  }

  /// The holder whose dependent the client is; `nil` when the client stands as the subscriber.
  ///
  /// Medicare and Medicaid know no dependents: everybody there has an id of their own.
  private static func holder(of coverage: Coverage, _ payer: Payer) -> Subscriber? {
    switch coverage.holder {
    case .client: nil
    case .other(let holder):
      payer.kind == .medicare || payer.kind == .medicaid ? nil : holder
    }
  }

  private mutating func payer(_ payer: Payer) -> ProfessionalClaim.Payer {
    if let last = lastPayer, last.name == payer.name, last.identifier == payer.payerIdentifier {
      return last.folded
    }
    let folded = ProfessionalClaim.Payer(
      name: text(payer.name, .payerName, least: 1, most: 60),
      identifier: text(payer.payerIdentifier, .payerIdentifier, least: 2, most: 80))
    lastPayer = (payer.name, payer.payerIdentifier, folded)
    return folded
  }

  private mutating func demographics(
    _ address: PostalAddress?, birthDate: CalendarDate, sex: AdministrativeSex
  ) -> ProfessionalClaim.Demographics? {
    guard let address else {
      report(.street, .missing)
      return nil
    }
    return ProfessionalClaim.Demographics(
      address: self.address(address, street: .street, city: .city), birthDate: birthDate,
      sex: sex)
  }

  mutating func rendering(of claim: Claim) -> ProfessionalClaim.Provider? {
    let rendering = claim.rendering
    guard rendering.npi != claim.billing.npi else { return nil }
    if let last = lastRendering, last.given == rendering { return last.folded }
    let taxonomy = text(rendering.taxonomy, .renderingTaxonomy, most: 10)
    if !taxonomy.isEmpty, taxonomy.utf8.count != 10 { report(.renderingTaxonomy, .malformed) }
    let folded = ProfessionalClaim.Provider(
      name: providerName(rendering.name, .renderingName), npi: rendering.npi, taxonomy: taxonomy)
    lastRendering = (rendering, folded)
    return folded
  }

  mutating func supervising(of claim: Claim) -> ProfessionalClaim.Provider? {
    guard let supervising = claim.supervising else { return nil }
    if let last = lastSupervising, last.given == supervising { return last.folded }
    let folded = ProfessionalClaim.Provider(
      name: providerName(supervising.name, .supervisingName), npi: supervising.npi, taxonomy: "")
    lastSupervising = (supervising, folded)
    return folded
  }

  mutating func providerName(_ name: PersonName, _ field: UnwritableField.Field)
    -> ProfessionalClaim.Name
  {
    self.name(name, field, field, field, field)
  }

  private mutating func name(
    _ name: PersonName, _ family: UnwritableField.Field, _ given: UnwritableField.Field,
    _ middle: UnwritableField.Field, _ suffix: UnwritableField.Field
  ) -> ProfessionalClaim.Name {
    ProfessionalClaim.Name(
      family: text(name.family, family, least: 1, most: 60),
      given: text(name.given, given, most: 35),
      middle: text(name.middle, middle, most: 25),
      suffix: text(name.suffix, suffix, most: 10))
  }

  private mutating func address(
    _ address: PostalAddress, street: UnwritableField.Field, city: UnwritableField.Field
  ) -> ProfessionalClaim.Address {
    ProfessionalClaim.Address(
      line1: text(address.line1, street, least: 1, most: 55),
      line2: text(address.line2, street, most: 55),
      city: text(address.city, city, least: 2, most: 30), state: address.state, zip: address.zip)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
