/// One interchange, from ISA to IEA, as it was read.
public struct Interchange: Sendable {
  /// The ISA; `nil` in tolerant mode when a file begins with a transaction set.
  public let header: SegmentView?
  /// The delimiters found in the header.
  public let delimiters: Delimiters
  /// The functional groups in their order.
  public let groups: [FunctionalGroup]
  /// The TA1 segments, which answer to interchanges and stand outside every group.
  public let acknowledgments: [SegmentView]

  /// The nine digits of ISA13, or whatever stands there.
  public var controlNumber: String { header?.text(13) ?? "" }

  /// The sender's id without the blanks that fill it up.
  public var sender: String { header?.trimmedText(6) ?? "" }

  /// The receiver's id without the blanks that fill it up.
  public var receiver: String { header?.trimmedText(8) ?? "" }

  /// Whether the interchange counts; `nil` when ISA15 says neither.
  public var usage: UsageIndicator? {
    header.flatMap { $0.text(15).first }.flatMap(UsageIndicator.init(rawValue:))
  }
}
