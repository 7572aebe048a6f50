/// Where a sealed record belongs.
///
/// The place is bound into the box, so a box that is moved to another record or put back as an older
/// or newer revision does not open (C14, T12, T13).
public struct Place: Hashable, Sendable {
  /// The kind of the object, such as `note`; stable, since it is bound into every box.
  public let kind: String

  /// The identifier of the record, of any length.
  public let record: [UInt8]

  /// The revision, counted from 1.
  public let revision: Int

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - kind: The kind of the object.
  ///   - record: The identifier of the record.
  ///   - revision: The revision; nothing was ever sealed for one below zero.
  public init(kind: String, record: [UInt8], revision: Int) {
    self.kind = kind
    self.record = record
    self.revision = revision
  }
}
