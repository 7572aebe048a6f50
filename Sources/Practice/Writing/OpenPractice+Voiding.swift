internal import ClaimFiles
public import GroupCare
internal import Store

extension OpenPractice {
  /// Takes a claim back, so that its session can be reopened.
  ///
  /// A file that was never sent is taken back as a whole, and the encounters of its claims can be billed
  /// anew. Of a claim that the payer has, a void is made for the payer; its file is the claim's batch
  /// from then on, and has to be sent like any other.
  ///
  /// - Parameters:
  ///   - id: The claim.
  ///   - reason: Why; it stands in the log.
  ///   - withdrawal: Whether the payer has it.
  /// - Returns: The claim as it is now.
  /// - Throws: ``PracticeError/alreadyVoided(_:)``, ``PracticeError/fileWasSent(_:)``,
  ///   ``PracticeError/unwritable(_:)``, ``PracticeError/needsText`` without a reason or number.
  @discardableResult
  public func voidClaim(
    _ id: ClaimID, reason: String, _ withdrawal: ClaimWithdrawal
  ) throws(PracticeError) -> ClaimRecord {
    try require(.biller)
    guard !reason.trimmed.isEmpty else { throw .needsText }
    let session = try claim(id).session
    let opened = try changing(session) { writing in
      guard let old = writing.chart.claims.first(where: { $0.id == id }) else {
        throw PracticeError.unknown(.claim, id: id.text)
      }
      guard old.state != .voided else { throw PracticeError.alreadyVoided(id) }
      switch withdrawal {
      case .neverSent: writing.claims = try unsent(with: old, in: writing.chart)
      case .sent(let number):
        let batch = try makeVoid(of: old, payerClaimNumber: number.trimmed)
        writing.batch = batch
        writing.claims = [old.inState(.voided, batch: batch.id)]
      }
      for claim in writing.claims {
        writing.log.append(
          line("claim.void", "session/\(session)/claim/\(claim.id)", reason: reason.trimmed))
      }
    }
    guard let claim = opened.chart.claims.first(where: { $0.id == id }) else { throw .damaged }
    return claim
  }

  /// Returns the bytes of a batch's file, to be written or sent.
  ///
  /// - Throws: ``PracticeError/fileTakenBack(_:)`` when it was taken back as never sent.
  public func file(of id: BatchID) throws(PracticeError) -> [UInt8] {
    let batch = try batch(id)
    let isVoid = (try? ProfessionalClaimReader().read(batch.bytes))?.claims
      .allSatisfy { $0.frequency.code == 8 }
    guard isVoid != true else { return batch.bytes }
    for number in batch.claims {
      let claim = try claim(number)
      guard claim.state != .voided || claim.batch != id else { throw .fileTakenBack(id) }
    }
    return batch.bytes
  }

  /// The claims of one file that nobody has: whoever says so of one says it of all.
  private func unsent(with claim: ClaimRecord, in chart: SessionChart) throws -> [ClaimRecord] {
    let together = Set(try batch(claim.batch).claims)
    let claims = chart.claims.filter { together.contains($0.id) }
    // One of them was voided with the payer, so the payer has the file.
    guard claims.allSatisfy({ $0.batch == claim.batch }) else {
      throw PracticeError.fileWasSent(claim.batch)
    }
    return claims.filter { $0.state != .voided }.map { $0.inState(.voided, batch: claim.batch) }
  }

  private func makeVoid(of claim: ClaimRecord, payerClaimNumber: String) throws -> ClaimBatch {
    guard !payerClaimNumber.isEmpty else { throw PracticeError.needsText }
    let sent = try batch(claim.batch).bytes
    let numbers = try takeNumbers(for: 0)
    let madeAt = now()
    switch try ProfessionalClaimFile.void(
      claim.id, of: sent, payerClaimNumber: payerClaimNumber,
      in: envelope(numbers, writtenAt: madeAt))
    {
    case .written(let bytes):
      return ClaimBatch(
        id: numbers.batch, session: claim.session, claims: [claim.id], bytes: bytes,
        madeAt: madeAt)
    case .unwritable(let fields): throw PracticeError.unwritable(fields.map(\.sentence))
    }
  }
}

extension ClaimRecord {
  /// The claim in another state and batch.
  fileprivate func inState(_ state: ClaimState, batch: BatchID) -> ClaimRecord {
    ClaimRecord(
      id: id, session: session, client: client, payer: payer, payerName: payerName, batch: batch,
      dateOfService: dateOfService, line: line, diagnoses: diagnoses, authorization: authorization,
      minutesPresent: minutesPresent, renderingProvider: renderingProvider, overrides: overrides,
      state: state, madeAt: madeAt)
  }
}
