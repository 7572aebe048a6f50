/// A revision that is to be written.
public struct NewRevision: Sendable {
  /// Seals the content once the revision's number is known, which is part of what it is bound to.
  public typealias Seal = @Sendable (WritePosition) throws -> [UInt8]

  /// The record.
  public var id: RecordIdentifier

  /// The kind of the record.
  public var kind: String

  /// The code of the class it is sealed under.
  public var recordClass: String

  /// The id of the key it is sealed under.
  public var keyID: UInt32

  /// The revision that was on the screen; 0 for a new record (C30).
  public var baseRevision: Int

  /// Every blind index the record is found by from now on; earlier ones are forgotten.
  public var indexes: [[UInt8]]

  /// Seals the content.
  public var seal: Seal

  /// Makes a revision to be written.
  ///
  /// - Parameters:
  ///   - id: The record.
  ///   - kind: The kind of the record.
  ///   - recordClass: The code of the class it is sealed under.
  ///   - keyID: The id of the key it is sealed under.
  ///   - baseRevision: The revision that was on the screen; 0 for a new record.
  ///   - indexes: Every blind index the record is found by from now on.
  ///   - seal: Seals the content; called inside the transaction, it must not call the store.
  public init(
    id: RecordIdentifier, kind: String, recordClass: String, keyID: UInt32, baseRevision: Int,
    indexes: [[UInt8]] = [], seal: @escaping Seal
  ) {
    self.id = id
    self.kind = kind
    self.recordClass = recordClass
    self.keyID = keyID
    self.baseRevision = baseRevision
    self.indexes = indexes
    self.seal = seal
  }
}
