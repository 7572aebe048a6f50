/// A run of segments of one transaction set.
public struct SegmentList: RandomAccessCollection, Sendable {
  let source: SegmentSource
  let range: Range<Int>
  /// The delimiters of the interchange around them.
  public let delimiters: Delimiters

  /// The first position.
  public var startIndex: Int { 0 }

  /// The position after the last segment.
  public var endIndex: Int { range.count }

  /// Returns a segment.
  ///
  /// - Parameter position: 0 for the first segment after ST.
  public subscript(position: Int) -> SegmentView {
    precondition(indices.contains(position), "the position lies outside the list")
    return SegmentView(
      source: source, index: range.lowerBound + position, delimiters: delimiters)
  }
}
