public import GroupCare
public import X12

/// What stands around the claims of a file: who sends, who receives, the numbers and the moment.
public struct ClaimFileEnvelope: Hashable, Sendable {
  /// Who sends, loop 1000A, ISA06 and GS02.
  public let submitter: Submitter
  /// Who receives, loop 1000B, ISA08 and GS03.
  public let receiver: Receiver
  /// The batch, BHT03, which answers carry back.
  public let batch: BatchID
  /// The moment of writing; its wall clock is written.
  public let writtenAt: Timestamp
  /// The number of the interchange, never used before between the two.
  public let interchange: InterchangeControlNumber
  /// The number of the group.
  public let group: GroupControlNumber
  /// The number of the transaction set.
  public let set: SetControlNumber
  /// Whether the file counts; a practice for demonstration writes tests alone (T55).
  public let usage: UsageIndicator

  /// Makes an envelope.
  ///
  /// - Parameters:
  ///   - submitter: Who sends.
  ///   - receiver: Who receives.
  ///   - batch: The batch.
  ///   - writtenAt: The moment of writing.
  ///   - interchange: The number of the interchange.
  ///   - group: The number of the group.
  ///   - set: The number of the transaction set.
  ///   - usage: Whether the file counts.
  public init(
    submitter: Submitter, receiver: Receiver, batch: BatchID, writtenAt: Timestamp,
    interchange: InterchangeControlNumber, group: GroupControlNumber, set: SetControlNumber,
    usage: UsageIndicator
  ) {
    self.submitter = submitter
    self.receiver = receiver
    self.batch = batch
    self.writtenAt = writtenAt
    self.interchange = interchange
    self.group = group
    self.set = set
    self.usage = usage
  }
}
