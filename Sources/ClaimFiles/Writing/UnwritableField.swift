public import GroupCare

/// A field that can't be written into a claim file as it stands (C42).
public struct UnwritableField: Hashable, Sendable, Protected {
  /// Whose claim it is; `nil` for a field of the file, not of one claim.
  public let client: ClientID?
  /// Which field.
  public let field: Field
  /// Why not.
  public let reason: Reason

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - client: Whose claim it is; `nil` for a field of the file.
  ///   - field: Which field.
  ///   - reason: Why not.
  public init(client: ClientID?, field: Field, reason: Reason) {
    self.client = client
    self.field = field
    self.reason = reason
  }

  /// Why a field can't be written.
  public enum Reason: Hashable, Sendable {
    /// It is empty and must not be.
    case missing
    /// It holds a character that X12 can't carry and that has no counterpart.
    case character(Character)
    /// It is longer than the file may carry, after folding.
    case longerThan(Int)
    /// It has another shape than it must have, such as a ZIP of five digits where nine are wanted.
    case malformed
    /// It is a PO box where the street is wanted.
    case poBox
    /// It occurs twice where it must be unique.
    case repeated
  }

  /// The fields that can be at fault.
  ///
  /// The raw value is stable.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case submitterName = "submitter.name"
    case submitterIdentifier = "submitter.id"
    case contactName = "submitter.contact"
    case contactMail = "submitter.email"
    case receiverName = "receiver.name"
    case receiverIdentifier = "receiver.id"
    case batch = "batch.id"
    case claims = "batch.claims"
    case billingName = "billing.name"
    case billingNPI = "billing.npi"
    case billingTaxIdentifier = "billing.tax-id"
    case billingTaxonomy = "billing.taxonomy"
    case billingStreet = "billing.street"
    case billingCity = "billing.city"
    case billingZip = "billing.zip"
    case cardFamilyName = "coverage.family-name"
    case cardGivenName = "coverage.given-name"
    case cardMiddleName = "coverage.middle-name"
    case cardSuffix = "coverage.suffix"
    case holderFamilyName = "coverage.holder.family-name"
    case holderGivenName = "coverage.holder.given-name"
    case holderMiddleName = "coverage.holder.middle-name"
    case holderSuffix = "coverage.holder.suffix"
    case memberIdentifier = "coverage.member-id"
    case groupNumber = "coverage.group-number"
    case street = "client.street"
    case city = "client.city"
    case payerName = "payer.name"
    case payerIdentifier = "payer.id"
    case authorizationNumber = "authorization.number"
    case payerClaimNumber = "claim.payer-number"
    case renderingName = "rendering.name"
    case renderingTaxonomy = "rendering.taxonomy"
    case supervisingName = "supervising.name"
    case claimNumber = "claim.number"
    case lineNumber = "claim.line-number"
    case diagnoses = "claim.diagnoses"
    case charge = "claim.charge"
  }
}
