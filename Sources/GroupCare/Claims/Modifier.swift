/// A modifier of a procedure code: two capital letters or digits.
public struct Modifier: WireCode {
  /// The code as it is written on a claim.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ $0.isDigit || $0.isUpper }) else {
      return nil
    }
    self.text = text
  }
}
