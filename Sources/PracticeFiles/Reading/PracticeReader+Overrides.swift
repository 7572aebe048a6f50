internal import GroupCare

extension PracticeReader {
  /// Reads a person's decision that a soft rule doesn't stop a claim.
  func override(_ entry: Entry) -> Override? {
    let code: BlockerCode? = entry.required(
      "code",
      entry.value("code", "There is no such rule, or no person may override it.") { text in
        BlockerCode(rawValue: text).flatMap { $0.isSoft ? $0 : nil }
      })
    let reason = entry.required("reason", entry.text("reason"))
    let by = entry.required("by", entry.reference("by", in: clinicians, "clinician"))
    let at = entry.required("at", entry.instant("at", clock))
    guard let code, let reason, let by, let at else { return nil }
    let override = Override(code, reason: reason, by: by, at: at)
    if override == nil { entry.refuse("reason", "This says nothing; write why.") }
    return override
  }

  /// Reads the overrides that claims were made with; a claim that the file names has those in it.
  mutating func readClaimOverrides() {
    var read: [ClaimID: [Override]] = [:]
    for entry in rows(of: .claimOverrides) {
      let claim = entry.required("claim", entry.reference("claim", in: claims, "claim"))
      let override = override(entry)
      if let claim, let override, entry.isFine { read[claim, default: []].append(override) }
      refused += entry.refusals
    }
    for (id, overrides) in read {
      if let claim = claims[id] { claims.put(claim.with(overrides: overrides), id) }
    }
  }
}

extension ClaimRecord {
  fileprivate func with(overrides: [Override]) -> ClaimRecord {
    ClaimRecord(
      id: id, session: session, client: client, payer: payer, payerName: payerName, batch: batch,
      dateOfService: dateOfService, line: line, diagnoses: diagnoses,
      authorization: authorization, minutesPresent: minutesPresent,
      renderingProvider: renderingProvider, overrides: overrides, state: state, madeAt: madeAt)
  }
}
