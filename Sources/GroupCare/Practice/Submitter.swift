/// Who sends claim files (loop 1000A and ISA06).
public struct Submitter: Hashable, Codable, Sendable {
  /// The name.
  public let name: String
  /// The id with the clearinghouse, 2 to 15 characters.
  public let identifier: String
  /// The person to ask.
  public let contactName: String
  /// That person's telephone number.
  public let phone: PhoneNumber
  /// That person's mail address; empty when none is sent.
  public let email: String

  /// Makes a submitter.
  public init(
    name: String, identifier: String, contactName: String, phone: PhoneNumber, email: String = ""
  ) {
    self.name = name
    self.identifier = identifier
    self.contactName = contactName
    self.phone = phone
    self.email = email
  }
}
