/// What stands in an ST that is to be written.
public struct TransactionSetHeader: Hashable, Sendable {
  /// Three digits that say what the set is: `837` claims, `835` a remittance.
  public var identifier: String
  /// The set's number.
  public var controlNumber: SetControlNumber
  /// The implementation guide, such as `005010X222A1`; empty where the guide leaves ST03 out.
  public var version: String

  /// Makes a header.
  ///
  /// - Parameters:
  ///   - identifier: Three digits that say what the set is.
  ///   - controlNumber: The set's number.
  ///   - version: The implementation guide; empty where the guide leaves it out.
  public init(identifier: String, controlNumber: SetControlNumber, version: String) {
    self.identifier = identifier
    self.controlNumber = controlNumber
    self.version = version
  }
}
