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
      return claims.sorted { ($1.madeAt, $1.id) < ($0.madeAt, $0.id) }
    }
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
