/// A list that has at least one element.
///
/// Used where none has no meaning: the blockers of a refusal, the intervals of a presence.
public struct NonEmpty<Element> {
  /// The element that is always there.
  public private(set) var first: Element
  /// The elements after the first.
  public private(set) var rest: [Element]

  /// Makes a list of one element and those that follow.
  public init(_ first: Element, _ rest: [Element] = []) {
    self.first = first
    self.rest = rest
  }

  /// Makes a list of the elements of an array, or nothing when it has none.
  public init?(_ elements: [Element]) {
    guard let first = elements.first else { return nil }
    self.init(first, Array(elements.dropFirst()))
  }

  /// The elements as an array, in order.
  public var elements: [Element] { [first] + rest }

  /// The last element, which is the first when there is only one.
  public var last: Element { rest.last ?? first }
}

extension NonEmpty: RandomAccessCollection {
  /// The position of the first element.
  public var startIndex: Int { 0 }
  /// The position behind the last element.
  public var endIndex: Int { rest.count + 1 }
  /// The element at a position.
  public subscript(position: Int) -> Element { position == 0 ? first : rest[position - 1] }
}

extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
extension NonEmpty: Sendable where Element: Sendable {}
