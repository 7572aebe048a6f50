internal import GroupCare

extension PracticeReader {
  mutating func readClaims() {
    readRows(.claims, into: \.claims) { reader, entry, id, old in
      let session = entry.required(
        "session", entry.reference("session", in: reader.sessions, "session") ?? old?.session)
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let payer = entry.required(
        "payer", entry.reference("payer", in: reader.payers, "payer") ?? old?.payer)
      let batch: BatchID? = entry.required("batch", entry.id("batch") ?? old?.batch)
      let date = entry.required(
        "date-of-service", entry.date("date-of-service") ?? old?.dateOfService)
      let line = Self.line(entry, old: old?.line)
      let diagnoses: [DiagnosisCode]? = entry.required(
        "diagnoses", entry.codes("diagnoses", "ICD-10-CM codes") ?? old?.diagnoses)
      let authorization =
        entry.reference("authorization", in: reader.authorizations, "authorization")
        ?? old?.authorization
      let minutes = entry.required(
        "minutes-present", entry.number("minutes-present", in: 0...1440) ?? old?.minutesPresent)
      let provider = entry.required(
        "rendering-provider",
        entry.reference("rendering-provider", in: reader.clinicians, "clinician")
          ?? old?.renderingProvider)
      let state: ClaimState? = entry.required("state", entry.choice("state") ?? old?.state)
      let madeAt = entry.required("made-at", entry.instant("made-at", reader.clock) ?? old?.madeAt)
      let payerName = entry.text("payer-name") ?? old?.payerName ?? ""
      guard let session, let client, let payer, let batch, let date, let line, let diagnoses,
        let minutes, let provider, let state, let madeAt
      else { return nil }
      return ClaimRecord(
        id: id, session: session, client: client, payer: payer, payerName: payerName,
        batch: batch, dateOfService: date, line: line, diagnoses: diagnoses,
        authorization: authorization, minutesPresent: minutes, renderingProvider: provider,
        state: state, madeAt: madeAt)
    }
  }

  private static func line(_ entry: Entry, old: ServiceLine?) -> ServiceLine? {
    let number = entry.required(
      "line-control-number", entry.text("line-control-number") ?? old?.controlNumber)
    let code: ProcedureCode? = entry.required("code", entry.serviceCode("code")?.code ?? old?.code)
    let modifiers = LineModifiers(
      entry.codes("modifiers", "modifiers of two characters") ?? old?.modifiers.elements ?? [])
    if modifiers == nil { entry.refuse("modifiers", "A line has at most four modifiers.") }
    let place: PlaceOfService? = entry.required(
      "place-of-service",
      entry.code("place-of-service", "a place of service of two digits") ?? old?.placeOfService)
    let charge = entry.required("charge", entry.money("charge") ?? old?.charge)
    let pointers = entry.list("diagnosis-pointers").map { texts in
      texts.compactMap { text in
        let pointer = Int(text).flatMap { (1...12).contains($0) ? $0 : nil }
        if pointer == nil { entry.refuse("diagnosis-pointers", "Write numbers from 1 to 12.") }
        return pointer
      }
    }
    guard let number, let code, let modifiers, let place, let charge else { return nil }
    let addOn = addOn(entry, old: old?.addOn)
    if addOn != nil, !code.canTakeInteractiveComplexity {
      entry.refuse("add-on-line-control-number", "90785 is never added to \(code).")
    }
    return ServiceLine(
      controlNumber: number, code: code, modifiers: modifiers, placeOfService: place,
      charge: charge, diagnosisPointers: pointers ?? old?.diagnosisPointers ?? [], addOn: addOn)
  }

  /// The second line of a claim with interactive complexity: a number of its own and what it cost (R5).
  private static func addOn(_ entry: Entry, old: ServiceLine.AddOn?) -> ServiceLine.AddOn? {
    let modifiers = LineModifiers(
      entry.codes("add-on-modifiers", "modifiers of two characters") ?? old?.modifiers.elements
        ?? [])
    if modifiers == nil { entry.refuse("add-on-modifiers", "A line has at most four modifiers.") }
    let number = entry.text("add-on-line-control-number") ?? old?.controlNumber
    let charge = entry.money("add-on-charge") ?? old?.charge
    guard let number else {
      if charge != nil { entry.refuse("add-on-line-control-number", "A line needs its number.") }
      return nil
    }
    guard let charge = entry.required("add-on-charge", charge), let modifiers else { return nil }
    return ServiceLine.AddOn(controlNumber: number, modifiers: modifiers, charge: charge)
  }

  mutating func readBatches() {
    readRows(.batches, into: \.batches) { reader, entry, id, old in
      let session = entry.required(
        "session", entry.reference("session", in: reader.sessions, "session") ?? old?.session)
      let claims = entry.list("claims").map { texts in
        texts.compactMap { text -> ClaimID? in
          guard let claim = ClaimID(text) else {
            entry.refuse("claims", "Write the numbers of claims with spaces between.")
            return nil
          }
          return entry.isKnown(claim, in: reader.claims, "claims", "claim") ? claim : nil
        }
      }
      let madeAt = entry.required("made-at", entry.instant("made-at", reader.clock) ?? old?.madeAt)
      let bytes = reader.bytes(of: "claims/\(id).837") ?? old?.bytes
      if bytes == nil { entry.refuse("id", "There is no file claims/\(id).837 for this batch.") }
      guard let session, let madeAt, let bytes else { return nil }
      return ClaimBatch(
        id: id, session: session, claims: claims ?? old?.claims ?? [], bytes: bytes,
        madeAt: madeAt)
    }
    for claim in claims.elements where batches[claim.batch] == nil {
      refused.append(
        RefusedRow(
          file: PracticeColumns.claims.file, column: "batch",
          reason: "There is no batch with the id of claim \(claim.id)."))
    }
  }
}
