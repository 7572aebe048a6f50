/// How far a log reaches: enough to prove later that nothing before it was taken away or changed.
///
/// A head that is kept outside the store (printed, in a backup's manifest, in the system's log) is an
/// anchor: ``RecordStore/verifyLog(anchors:)`` says whether the log still passes through it.
public struct LogHead: Hashable, Sendable {
  /// The number of entries.
  public let count: Int

  /// The digest of the last entry; 32 zeros for a log without entries.
  public let digest: [UInt8]

  /// A log without entries.
  public static let empty = LogHead(count: 0, digest: [UInt8](repeating: 0, count: 32))

  /// Makes a head, for instance from a printed anchor.
  ///
  /// - Parameters:
  ///   - count: The number of entries.
  ///   - digest: The 32 bytes of the last entry's digest.
  public init(count: Int, digest: [UInt8]) {
    self.count = count
    self.digest = digest
  }
}
