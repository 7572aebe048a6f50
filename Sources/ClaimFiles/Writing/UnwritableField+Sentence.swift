extension UnwritableField {
  /// What is wrong and what to do, in one sentence without the field's content.
  public var sentence: String {
    let name = field.label
    return switch reason {
    case .missing: "\(name) is missing; a claim can't be written without it."
    case .character(let character):
      "\(name) has the character \(character), which claim files can't carry; enter it in Latin letters."
    case .longerThan(let most):
      "\(name) is longer than the \(most) characters that claim files carry; shorten it."
    case .malformed: "\(name) doesn't have the shape that claim files want."
    case .poBox: "\(name) is a PO box; claims want the street address."
    case .repeated: "\(name) occurs twice in the batch."
    }
  }
}

extension UnwritableField.Field {
  /// Whether the practice's own record is where it is mended, not a client's.
  public var isOfPractice: Bool {
    switch self {
    case .submitterName, .submitterIdentifier, .contactName, .contactMail, .receiverName,
      .receiverIdentifier, .batch, .claims, .billingName, .billingNPI, .billingTaxIdentifier,
      .billingTaxonomy, .billingStreet, .billingCity, .billingZip, .payerName, .payerIdentifier,
      .renderingName, .renderingTaxonomy, .supervisingName:
      true
    case .cardFamilyName, .cardGivenName, .cardMiddleName, .cardSuffix, .holderFamilyName,
      .holderGivenName, .holderMiddleName, .holderSuffix, .memberIdentifier, .groupNumber, .street,
      .city, .authorizationNumber, .payerClaimNumber, .claimNumber, .lineNumber, .diagnoses,
      .charge:
      false
    }
  }

  /// The field in words, as a sentence begins.
  public var label: String {
    switch self {
    case .submitterName: "The submitter's name"
    case .submitterIdentifier: "The submitter's id"
    case .contactName: "The submitter's contact"
    case .contactMail: "The submitter's mail address"
    case .receiverName: "The receiver's name"
    case .receiverIdentifier: "The receiver's id"
    case .batch: "The batch's id"
    case .claims: "The list of claims"
    case .billingName: "The practice's name"
    case .billingNPI: "The practice's NPI"
    case .billingTaxIdentifier: "The practice's tax id of nine digits"
    case .billingTaxonomy: "The practice's taxonomy code of ten characters"
    case .billingStreet: "The practice's street address"
    case .billingCity: "The practice's city"
    case .billingZip: "The practice's ZIP of nine digits"
    case .cardFamilyName: "The family name on the card"
    case .cardGivenName: "The given name on the card"
    case .cardMiddleName: "The middle name on the card"
    case .cardSuffix: "The suffix of the name on the card"
    case .holderFamilyName: "The policy holder's family name"
    case .holderGivenName: "The policy holder's given name"
    case .holderMiddleName: "The policy holder's middle name"
    case .holderSuffix: "The suffix of the policy holder's name"
    case .memberIdentifier: "The member id on the card"
    case .groupNumber: "The group number on the card"
    case .street: "The client's street address"
    case .city: "The client's city"
    case .payerName: "The payer's name"
    case .payerIdentifier: "The payer's id"
    case .authorizationNumber: "The authorization number"
    case .payerClaimNumber: "The payer's claim number"
    case .renderingName: "The facilitator's name"
    case .renderingTaxonomy: "The facilitator's taxonomy code of ten characters"
    case .supervisingName: "The supervisor's name"
    case .claimNumber: "The claim's number"
    case .lineNumber: "The line's number"
    case .diagnoses: "The list of diagnoses"
    case .charge: "The charge"
    }
  }
}
