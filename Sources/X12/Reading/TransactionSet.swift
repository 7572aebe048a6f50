/// One transaction set, from ST to SE, as it was read.
public struct TransactionSet: Sendable {
  /// The ST.
  public let header: SegmentView
  /// The segments between ST and SE.
  public let segments: SegmentList
  /// The implementation guide of the group around it, GS08; empty when there is no group.
  public let groupVersion: String

  /// Three digits that say what the set is, ST01.
  public var identifier: String { header.text(1) }

  /// The digits of ST02, or whatever stands there.
  public var controlNumber: String { header.text(2) }

  /// The implementation guide: ST03 where it stands, else that of the group.
  public var version: String {
    let own = header.text(3)
    return own.isEmpty ? groupVersion : own
  }
}
