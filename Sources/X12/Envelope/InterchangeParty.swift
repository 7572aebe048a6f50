/// Who sends or receives an interchange: a qualifier and an id, ISA05 to ISA08.
public struct InterchangeParty: Hashable, Sendable {
  /// Two characters that say what kind of id it is, `ZZ` for one that both sides agreed on.
  public let qualifier: String
  /// One to fifteen characters without blanks at the end.
  public let identifier: String

  /// Checks a party.
  ///
  /// - Parameters:
  ///   - identifier: One to fifteen upper-case ASCII characters of data, without blanks at either end.
  ///   - qualifier: Two upper-case letters or digits.
  public init?(_ identifier: String, qualifier: String = "ZZ") {
    guard (1...15).contains(identifier.utf8.count), qualifier.utf8.count == 2,
      case .written(identifier) = X12Text.fold(identifier),
      qualifier.utf8.allSatisfy(SegmentIdentifier.allows)
    else { return nil }
    self.qualifier = qualifier
    self.identifier = identifier
  }
}
