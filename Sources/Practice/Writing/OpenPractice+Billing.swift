internal import ClaimFiles
public import GroupCare
internal import Store
internal import X12

extension OpenPractice {
  /// Writes the claims of every encounter of a session that is ready and not claimed yet.
  ///
  /// Both gates are asked anew. Claims, batch, closed session, facts and log entry are on the disk when
  /// the call returns; the file's bytes are in the batch, to be written wherever they are wanted.
  ///
  /// - Parameters:
  ///   - id: The session.
  ///   - passphrase: The passphrase again, when ``needsPassphrase`` (C10).
  /// - Returns: What was written and what was withheld; no batch when nothing could be written.
  /// - Throws: ``PracticeError/needsPassphrase``; ``PracticeError/unwritable(_:)`` when the practice's own data can't stand in a file.
  public func generateClaims(
    for id: SessionID, passphrase: Passphrase? = nil
  ) throws(PracticeError) -> ClaimsOutcome {
    try require(.biller)
    try authenticate(passphrase)
    var outcome: (batch: ClaimBatch?, withheld: [ClaimsOutcome.Withheld]) = (nil, [])
    var written: [ClaimRecord] = []
    let session = try changing(id) { writing in
      outcome = (nil, [])
      written = []
      guard case .documented(let proof) = SessionGate().evaluate(writing.chart) else {
        writing.log.append(line("claims.generate", "session/\(id)", outcome: .blocked))
        return
      }
      var ready: [ClaimReadyEncounter] = []
      for encounter in writing.chart.present {
        switch gate.evaluate(encounter.client.id, of: proof) {
        case .ready(let proof): ready.append(proof)
        case .blocked(let blockers):
          outcome.withheld.append(
            ClaimsOutcome.Withheld(client: encounter.client.id, blockers: blockers.elements))
        case .notBillable, .claimed, nil: break
        }
      }
      guard !ready.isEmpty else {
        let result: LogEntry.Outcome = outcome.withheld.isEmpty ? .done : .blocked
        writing.log.append(line("claims.generate", "session/\(id)", outcome: result))
        return
      }
      let (batch, claims) = try makeBatch(ready, of: id)
      if !writing.chart.session.isClosed { try writing.chart.close(proof, context) }
      writing.claims = claims
      writing.batch = batch
      writing.log.append(line("claims.generate", "session/\(id)/batch/\(batch.id)"))
      (outcome.batch, written) = (batch, claims)
    }
    return ClaimsOutcome(
      batch: outcome.batch, written: written, withheld: outcome.withheld, report: session.report)
  }

  private func makeBatch(
    _ ready: [ClaimReadyEncounter], of session: SessionID
  ) throws -> (ClaimBatch, [ClaimRecord]) {
    let numbers = try takeNumbers(for: ready.count)
    let claims = zip(ready, zip(numbers.claims, numbers.lines)).map { ready, own in
      Claim(ready, number: own.0, lineNumber: own.1)
    }
    let madeAt = now()
    // Always new: what a payer has is voided under the payer's number before it is made again.
    switch ProfessionalClaimFile.write(
      claims.map { ClaimSubmission($0) }, in: envelope(numbers, writtenAt: madeAt))
    {
    case .written(let bytes):
      let batch = ClaimBatch(
        id: numbers.batch, session: session, claims: claims.map(\.number), bytes: bytes,
        madeAt: madeAt)
      return (batch, claims.map { ClaimRecord($0, batch: batch.id, madeAt: madeAt) })
    case .unwritable(let fields):
      throw PracticeError.unwritable(fields.map(\.sentence))
    }
  }

  /// What stands around the claims of a file.
  func envelope(_ numbers: ClaimFileNumbers, writtenAt time: Timestamp) -> ClaimFileEnvelope {
    ClaimFileEnvelope(
      submitter: profile.submitter, receiver: profile.receiver, batch: numbers.batch,
      writtenAt: time, interchange: numbers.interchange, group: numbers.group,
      set: numbers.set, usage: kind == .demo ? .test : .production)
  }
}

extension Session {
  /// Whether it is written down and closed.
  fileprivate var isClosed: Bool {
    if case .documented = state { true } else { false }
  }
}
