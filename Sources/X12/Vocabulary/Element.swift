/// One element of a segment: one or more repetitions, each of one or more components.
///
/// Empty components and repetitions at the end don't count: `A::` and `A` are the same element, as the
/// standard has them cut when they are written.
public struct Element: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The repetitions in their order; never empty, and one empty repetition when the element is empty.
  public let repetitions: [[Component]]

  /// An element without content.
  public static let empty = Element([])

  /// Makes an element without repetitions.
  ///
  /// - Parameter components: The components in their order.
  public init(_ components: [Component]) {
    self.init(repetitions: [components])
  }

  /// Makes an element from its repetitions.
  ///
  /// - Parameter repetitions: The components of each repetition, in order.
  public init(repetitions: [[Component]]) {
    var kept = repetitions.map { components in
      Array(components.prefix((components.lastIndex { !$0.text.isEmpty } ?? -1) + 1))
    }
    while kept.count > 1, kept.last?.isEmpty == true { kept.removeLast() }
    self.repetitions = kept.isEmpty ? [[]] : kept
  }

  /// Makes an element of one component.
  ///
  /// - Parameter text: What stands there.
  public init(_ text: String) {
    self.init([Component(text)])
  }

  /// Makes an element of one component from a literal.
  ///
  /// - Parameter value: What stands there.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The first component of the first repetition; empty when the element is empty.
  public var text: String { repetitions.first?.first?.text ?? "" }

  /// Whether nothing stands in the element.
  public var isEmpty: Bool { self == .empty }
}
