/// Facts that are to be written over what stands there.
public struct NewFacts: Sendable {
  /// Merges what stands there with what is new, and seals it as the revision named.
  public typealias Merge = @Sendable (_ current: Facts?, _ revision: Int) throws -> [UInt8]

  /// What they are about.
  public var id: RecordIdentifier

  /// The blind index they are found by.
  public var index: [UInt8]

  /// Merges and seals.
  public var merge: Merge

  /// Makes facts to be written.
  ///
  /// - Parameters:
  ///   - id: What they are about.
  ///   - index: The blind index they are found by.
  ///   - merge: Merges and seals; called inside the transaction, it must not call the store.
  public init(id: RecordIdentifier, index: [UInt8], merge: @escaping Merge) {
    self.id = id
    self.index = index
    self.merge = merge
  }
}
