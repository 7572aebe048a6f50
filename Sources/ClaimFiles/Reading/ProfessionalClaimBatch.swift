public import GroupCare
public import X12

/// What was read from an 837P file.
public struct ProfessionalClaimBatch: Hashable, Sendable {
  /// The batch's id, BHT03.
  public let batch: String
  /// The day of writing.
  public let writtenOn: CalendarDate
  /// The sender's id.
  public let submitterIdentifier: String
  /// The receiver's id.
  public let receiverIdentifier: String
  /// The nine digits of the interchange's number.
  public let interchangeControlNumber: String
  /// Whether the file counts.
  public let usage: UsageIndicator
  /// The claims in the order of the file.
  public let claims: [ProfessionalClaim]
}
