public import GroupCare

extension ProfessionalClaimFile {
  /// Writes a file that takes one claim of an earlier file back: frequency 8 and the payer's own number.
  ///
  /// All else is as it was sent, charges and claim number too, by which the payer knows the claim.
  /// Such a file bills nothing, so it needs no proof of the gates.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - file: The file that it was sent in.
  ///   - payerClaimNumber: The payer's number of it.
  ///   - envelope: What stands around it.
  /// - Returns: The file, or what stands in the way.
  /// - Throws: When the earlier file can't be read, or has no such claim.
  public static func void(
    _ claim: ClaimID, of file: [UInt8], payerClaimNumber: String, in envelope: ClaimFileEnvelope
  ) throws(ProfessionalClaimError) -> Outcome {
    let sent = try ProfessionalClaimReader().read(file)
    guard let original = sent.claims.first(where: { $0.number == claim.text }) else {
      throw ProfessionalClaimError(.notAClaimFile, segment: 1)
    }
    var folder = ClaimFolder()
    let header = folder.header(envelope)
    let frequency = folder.frequency(.void(payerClaimNumber: payerClaimNumber))
    if let unwritable = NonEmpty(folder.unwritable) { return .unwritable(unwritable) }
    guard let header else {
      preconditionFailure("a header that can't be made has named its fields")
    }
    return .written(write([original.submitted(as: frequency)], header))
  }
}

extension ProfessionalClaim {
  /// The same claim under another frequency.
  fileprivate func submitted(as frequency: ClaimFrequency) -> ProfessionalClaim {
    ProfessionalClaim(
      number: number, frequency: frequency, billing: billing, subscriber: subscriber,
      dependent: dependent, payer: payer, placeOfService: placeOfService,
      authorizationNumber: authorizationNumber, diagnoses: diagnoses, rendering: rendering,
      supervising: supervising, lines: lines)
  }
}
