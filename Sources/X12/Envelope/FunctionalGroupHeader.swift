/// What stands in a GS that is to be written.
public struct FunctionalGroupHeader: Hashable, Sendable {
  /// Two letters that say what the group holds: `HC` claims, `HP` payments, `FA` acknowledgments.
  public var functionalIdentifier: String
  /// The sender's code, 2 to 15 characters.
  public var sender: String
  /// The receiver's code, 2 to 15 characters.
  public var receiver: String
  /// The day of writing.
  public var date: X12Date
  /// The time of writing, in the sender's zone.
  public var time: X12Time
  /// The group's number.
  public var controlNumber: GroupControlNumber
  /// The implementation guide, such as `005010X222A1`.
  public var version: String

  /// Makes a header.
  ///
  /// - Parameters:
  ///   - functionalIdentifier: Two letters that say what the group holds.
  ///   - sender: The sender's code, 2 to 15 characters.
  ///   - receiver: The receiver's code, 2 to 15 characters.
  ///   - date: The day of writing.
  ///   - time: The time of writing, in the sender's zone.
  ///   - controlNumber: The group's number.
  ///   - version: The implementation guide.
  public init(
    functionalIdentifier: String, sender: String, receiver: String, date: X12Date, time: X12Time,
    controlNumber: GroupControlNumber, version: String
  ) {
    self.functionalIdentifier = functionalIdentifier
    self.sender = sender
    self.receiver = receiver
    self.date = date
    self.time = time
    self.controlNumber = controlNumber
    self.version = version
  }
}
