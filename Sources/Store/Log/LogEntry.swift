internal import Crypto

/// One entry of the log, sealed and chained to the one before it (C23).
public struct LogEntry: Hashable, Sendable {
  /// Its place, counted from 1 without a gap.
  public let sequence: Int

  /// When it was written, in milliseconds since 1970, UTC.
  public let at: Int64

  /// The sealed content.
  public let box: [UInt8]

  /// The digest of this entry and, through ``previous``, of all before it.
  public let digest: [UInt8]

  /// The digest of the entry before; 32 zeros before the first.
  public let previous: [UInt8]

  /// Computes the digest that an entry must carry.
  ///
  /// SHA-256 over a name of the format, the sequence and the time in 8 bytes each, the digest before,
  /// and the box with its length in 8 bytes before it. What is sealed is chained, so the chain can be
  /// verified by whoever holds no key at all.
  static func digest(sequence: Int, at: Int64, box: [UInt8], previous: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array("quorum log 1".utf8) + [0])
    hash.update(data: eightBytes(Int64(sequence)) + eightBytes(at) + previous)
    hash.update(data: eightBytes(Int64(box.count)))
    hash.update(data: box)
    return Array(hash.finalize())
  }

  private static func eightBytes(_ value: Int64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> Int64($0)) }
  }
}
