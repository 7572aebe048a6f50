/// The smallest piece of an element.
public struct Component: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What stands there; empty when nothing does.
  public let text: String

  /// Makes a component.
  ///
  /// - Parameter text: What stands there.
  public init(_ text: String) {
    self.text = text
  }

  /// Makes a component from a literal.
  ///
  /// - Parameter value: What stands there.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
