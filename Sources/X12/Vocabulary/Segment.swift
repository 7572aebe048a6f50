/// A segment as a value: its identifier and its elements.
///
/// Readers hand out ``SegmentView``, which copies nothing; this is the form in which a segment is kept,
/// compared or made by hand. Empty elements at the end don't count.
public struct Segment: Hashable, Sendable {
  /// Two or three upper-case letters and digits, such as `NM1`.
  public let identifier: String
  /// The elements in their order; the first stands at position 1.
  public let elements: [Element]

  /// Makes a segment.
  ///
  /// - Parameters:
  ///   - identifier: Two or three upper-case letters and digits.
  ///   - elements: The elements in their order.
  public init(_ identifier: String, _ elements: [Element]) {
    self.identifier = identifier
    self.elements = Array(elements.prefix((elements.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// Returns the element at a position.
  ///
  /// - Parameter position: 1 for the first element, as the standard counts.
  public subscript(position: Int) -> Element {
    elements.indices.contains(position - 1) ? elements[position - 1] : .empty
  }
}
