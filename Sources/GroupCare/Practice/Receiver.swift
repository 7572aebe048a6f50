/// Who receives claim files (loop 1000B and ISA08): the clearinghouse.
public struct Receiver: Hashable, Codable, Sendable {
  /// The name.
  public let name: String
  /// Its id, 2 to 15 characters.
  public let identifier: String

  /// Makes a receiver.
  public init(name: String, identifier: String) {
    self.name = name
    self.identifier = identifier
  }
}
