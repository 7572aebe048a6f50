/// How it was established that a present member is who the record says (M100, N4, R25).
public struct IdentityCheck: Hashable, Codable, Sendable, Protected {
  /// How it was checked.
  public let method: Method
  /// What came out.
  public let outcome: Outcome
  /// What a member on video or phone was asked besides; nothing for those in the room.
  public let remote: RemoteCheck?
  /// Who checked.
  public let checkedBy: ClinicianID
  /// When.
  public let checkedAt: Timestamp

  /// How an identity is checked.
  public enum Method: Hashable, Codable, Sendable {
    /// Two or more identifiers were compared with the record.
    case identifiers(IdentifierPair)
    /// The clinician knows the member.
    case knownToClinician
  }

  /// What a check came to.
  public enum Outcome: String, Codable, Sendable {
    /// The member is who the record says.
    case verified
    /// The answers didn't match the record.
    case mismatch
  }

  /// Makes a check.
  public init(
    method: Method, outcome: Outcome, remote: RemoteCheck? = nil, checkedBy: ClinicianID,
    checkedAt: Timestamp
  ) {
    self.method = method
    self.outcome = outcome
    self.remote = remote
    self.checkedBy = checkedBy
    self.checkedAt = checkedAt
  }
}
