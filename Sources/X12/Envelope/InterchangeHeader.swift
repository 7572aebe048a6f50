/// What stands in an ISA that is to be written.
public struct InterchangeHeader: Hashable, Sendable {
  /// Who sends.
  public var sender: InterchangeParty
  /// Who receives.
  public var receiver: InterchangeParty
  /// The day of writing; its year is written in two digits.
  public var date: X12Date
  /// The time of writing, in the sender's zone.
  public var time: X12Time
  /// The interchange's number.
  public var controlNumber: InterchangeControlNumber
  /// Whether the interchange counts.
  public var usage: UsageIndicator
  /// Whether the receiver is asked for a TA1; `false` unless said otherwise.
  public var isAcknowledgmentWanted: Bool

  /// Makes a header.
  ///
  /// - Parameters:
  ///   - sender: Who sends.
  ///   - receiver: Who receives.
  ///   - date: The day of writing.
  ///   - time: The time of writing, in the sender's zone.
  ///   - controlNumber: The interchange's number.
  ///   - usage: Whether the interchange counts.
  ///   - isAcknowledgmentWanted: Whether the receiver is asked for a TA1.
  public init(
    sender: InterchangeParty, receiver: InterchangeParty, date: X12Date, time: X12Time,
    controlNumber: InterchangeControlNumber, usage: UsageIndicator,
    isAcknowledgmentWanted: Bool = false
  ) {
    self.sender = sender
    self.receiver = receiver
    self.date = date
    self.time = time
    self.controlNumber = controlNumber
    self.usage = usage
    self.isAcknowledgmentWanted = isAcknowledgmentWanted
  }
}
