/// Claims that were written into one file, with the file's bytes.
///
/// The bytes are kept, so that the same file can be written again at any time.
public struct ClaimBatch: Hashable, Codable, Sendable, Protected {
  /// The batch's id, as in BHT03.
  public let id: BatchID
  /// The session they are of.
  public let session: SessionID
  /// The claims, in the order of the file.
  public let claims: [ClaimID]
  /// The 837P file.
  public let bytes: [UInt8]
  /// When it was made.
  public let madeAt: Timestamp

  /// Makes a batch.
  public init(
    id: BatchID, session: SessionID, claims: [ClaimID], bytes: [UInt8], madeAt: Timestamp
  ) {
    self.id = id
    self.session = session
    self.claims = claims
    self.bytes = bytes
    self.madeAt = madeAt
  }
}
