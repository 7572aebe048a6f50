/// A person's decision that a soft rule doesn't stop a member's claim.
///
/// Only rules whose code ``BlockerCode/isSoft`` says so can be overridden: never presence, identity,
/// completeness or signature.
public struct Override: Hashable, Codable, Sendable, Protected {
  /// The rule's code.
  public let code: BlockerCode
  /// Why.
  public let reason: String
  /// Who decided.
  public let by: ClinicianID
  /// When.
  public let at: Timestamp

  /// Makes an override, or nothing when the rule is hard or the reason says nothing.
  public init?(_ code: BlockerCode, reason: String, by: ClinicianID, at: Timestamp) {
    guard code.isSoft, !reason.trimmed.isEmpty, !Filler.isFiller(reason) else { return nil }
    self.code = code
    self.reason = reason.trimmed
    self.by = by
    self.at = at
  }
}
