public import GroupCare
internal import Store

extension OpenPractice {
  /// Returns the claims in a state, or all of them, the newest first.
  public func claims(state: ClaimState? = nil) throws(PracticeError) -> [ClaimRecord] {
    try PracticeError.named {
      let claims: [ClaimRecord]
      if let state {
        claims = try records.store.current(index: records.index(.claims(in: state)))
          .map { (try records.open($0) as Versioned<ClaimRecord>).value }
      } else {
        claims = try records.all(ClaimRecord.self).values.map(\.value)
      }
      return claims.sorted(by: Self.isNewer)
    }
  }

  /// Reads every claim, the newest first, and tells how far it is: a large practice has a hundred
  /// thousand, which take seconds.
  ///
  /// - Parameter goesOn: Is told how many of how many claims are read, from none of them on, and says
  ///   whether to read on.
  /// - Returns: The claims; nothing when reading was stopped.
  /// - Throws: When they can't be read, or not by this person.
  public func claims(
    while goesOn: (_ read: Int, _ total: Int) -> Bool
  ) throws(PracticeError) -> [ClaimRecord]? {
    try PracticeError.named {
      let kind = ClaimRecord.kind.rawValue
      let total = try records.store.extent(kind: kind).records
      var claims: [ClaimRecord] = []
      claims.reserveCapacity(total)
      var last: RecordIdentifier?
      repeat {
        guard goesOn(claims.count, max(total, claims.count)) else { return nil }
        let piece = try records.store.some(kind: kind, after: last, limit: Self.claimsAtOnce)
        last = piece.last?.id
        claims += try piece.map { (try records.open($0) as Versioned<ClaimRecord>).value }
      } while last != nil
      return claims.sorted(by: Self.isNewer)
    }
  }

  /// Returns how much there is of what the list of claims is made of: the same as long as that list is.
  ///
  /// - Throws: When the store can't be read.
  public func claimsExtent() throws(PracticeError) -> ClaimsExtent {
    try PracticeError.named {
      ClaimsExtent(
        kinds: try [RecordKind.claim, .client, .group].map {
          try records.store.extent(kind: $0.rawValue)
        })
    }
  }

  /// How many claims are read before it is asked whether to go on: a tenth of a second's.
  private static let claimsAtOnce = 2_500

  private static func isNewer(_ one: ClaimRecord, _ other: ClaimRecord) -> Bool {
    (other.madeAt, other.id) < (one.madeAt, one.id)
  }

  /// Returns a claim.
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func claim(_ id: ClaimID) throws(PracticeError) -> ClaimRecord {
    try PracticeError.named {
      guard let claim = try records.read(ClaimRecord.self, id.text)?.value else {
        throw PracticeError.unknown(.claim, id: id.text)
      }
      return claim
    }
  }

  /// Returns the batches, the newest first.
  public func batches() throws(PracticeError) -> [ClaimBatch] {
    try PracticeError.named {
      try records.all(BatchRecord.self).values.map(\.value.batch)
        .sorted { ($1.madeAt, $1.id) < ($0.madeAt, $0.id) }
    }
  }

  /// Returns a batch with the bytes of its file.
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func batch(_ id: BatchID) throws(PracticeError) -> ClaimBatch {
    try PracticeError.named {
      guard let batch = try records.read(BatchRecord.self, id.text)?.value.batch else {
        throw PracticeError.unknown(.batch, id: id.text)
      }
      return batch
    }
  }
}
