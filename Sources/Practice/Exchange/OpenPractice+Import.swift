public import GroupCare
internal import Store
internal import Synchronization

extension OpenPractice {
  /// Takes a practice's content in, by ids: all of it or nothing.
  ///
  /// Equal values write nothing. A session or claim that was worked on here stays as it is. Signed notes
  /// get signatures that the importing administrator attests (`SignatureStatement.Origin`).
  ///
  /// - Throws: ``PracticeError/inconsistent(_:id:)`` when something names what isn't there,
  ///   ``PracticeError/incomplete(fields:)`` when a note is said to be signed and lacks something,
  ///   ``PracticeError/blocked(_:)`` when a session is said to be documented and isn't.
  @discardableResult
  public func importContent(_ content: PracticeContent) throws(PracticeError) -> ImportOutcome {
    try PracticeError.named {
      try require(.administrator)
      guard kind == .demo || !content.profile.isDemo else {
        throw PracticeError.inconsistent(.practice, id: "demo")
      }
      for _ in 0..<50 {
        forgetDirectory()
        let plan = try plan(content)
        guard !plan.revisions.isEmpty else { return plan.outcome }
        var batch = try batch(plan.log)
        batch.revisions = plan.revisions
        batch.facts = plan.facts
        do {
          try commit(batch)
          forgetDirectory()
          let profile = try records.read(PracticeProfile.self, PracticeProfile.key)?.value
          state.withLock { $0.profile = profile ?? $0.profile }
          return plan.outcome
        } catch is StaleSession {
          continue
        } catch StoreError.newerRevision {
          continue
        }
      }
      throw PracticeError.busy(process: nil)
    }
  }

  /// Says what an import would write.
  func plan(_ content: PracticeContent) throws -> ImportPlan {
    var content = content
    content.profile.isDemo = kind == .demo
    let merged = try directoryContent().overlaid(with: content)
    try merged.checkReferences(of: content)
    var plan = ImportPlan()
    try planDirectory(content, &plan)
    try plan.put(
      content.individualServices, over: records.all(IndividualService.self), records)
    let isDirectoryChanged = !plan.revisions.isEmpty
    // No session is judged by what phrases there are.
    try plan.put(content.phrases, over: entries(\.phrases), records)
    try planSessions(content, Roll(merged), &plan, refreshing: isDirectoryChanged)
    // A file that was written here is never replaced: it is what the payer has.
    let batches = try records.all(BatchRecord.self)
    try plan.put(
      content.batches.map(BatchRecord.init).filter { batches[$0.recordKey] == nil },
      over: batches, records)
    plan.log.append(line("practice.import", "practice"))
    return plan
  }

  private func planDirectory(_ content: PracticeContent, _ plan: inout ImportPlan) throws {
    let stored = try records.read(PracticeProfile.self, PracticeProfile.key)
    try plan.put(
      [content.profile], over: stored.map { [PracticeProfile.key: $0] } ?? [:], records)
    try plan.put(content.payers, over: entries(\.payers), records)
    try plan.put(content.clinicians, over: entries(\.clinicians), records)
    try plan.put(content.clients.map(\.withoutDiagnoses), over: entries(\.clients), records)
    let diagnoses = try entries(\.diagnoses)
    try plan.put(
      content.clients.filter { !$0.diagnoses.isEmpty || diagnoses[$0.id.text] != nil }
        .map { ClientDiagnoses(client: $0.id, diagnoses: $0.diagnoses) },
      over: diagnoses, records)
    try plan.put(content.coverages, over: entries(\.coverages), records)
    try plan.put(content.benefits, over: entries(\.benefits), records)
    try plan.put(content.authorizations, over: entries(\.authorizations), records)
    try plan.put(content.referrals, over: entries(\.referrals), records)
    try plan.put(content.consents, over: entries(\.consents), records)
    try plan.put(content.screenings, over: entries(\.screenings), records)
    try plan.put(content.enrolments, over: entries(\.enrolments), records)
    try plan.put(content.plans, over: entries(\.plans), records)
    try plan.put(content.families, over: entries(\.families), records)
    try plan.put(content.groups, over: entries(\.groups), records)
    try plan.put(content.memberships, over: entries(\.memberships), records)
  }

  private func planSessions(
    _ content: PracticeContent, _ roll: Roll, _ plan: inout ImportPlan, refreshing: Bool
  ) throws {
    let newClaims = try content.claims.filter { claim in
      guard let old = try records.read(ClaimRecord.self, claim.id.text)?.value else { return true }
      if old == claim { plan.outcome.unchanged += 1 } else { plan.outcome.kept += 1 }
      return false
    }
    let begun = try allSessions().filter { $0.state != "scheduled" }.map(\.session)
    let incoming = IncomingWork(content, claims: newClaims, kept: Set(begun), roll)
    let elsewhere = Elsewhere(practice: self, roll: roll, incoming: incoming)
    let verifier = try verifier()
    let importing = SessionImport(
      practice: self, roll: roll, elsewhere: elsewhere, verifier: verifier)
    let claims = Dictionary(grouping: newClaims, by: \.session)
    var written: Set<SessionID> = []
    var reached: Set<SessionID> = []
    for (index, session) in content.sessions.enumerated() {
      let id = session.session.id
      let writing = try importing.writing(
        session, claims: claims[id] ?? [], place: index, &plan.outcome)
      guard let writing else { continue }
      try take(writing, &plan)
      written.insert(id)
      reached.formUnion(try sessionsReached(by: writing))
    }
    for (id, claims) in claims where !content.sessions.contains(where: { $0.session.id == id }) {
      guard let stored = try records.session(id) else {
        throw PracticeError.unknown(.session, id: id.text)
      }
      let chart = try roll.chart(stored, elsewhere: elsewhere, verifier: verifier)
      var writing = SessionWriting(LoadedSession(records: stored, chart: chart))
      writing.claims = claims
      try take(writing, &plan)
      written.insert(id)
      reached.formUnion(try sessionsReached(by: writing))
    }
    plan.outcome.created += newClaims.count
    if refreshing { reached = Set(try records.all(Session.self).values.map(\.value.id)) }
    for id in reached.subtracting(written).sorted() {
      if let facts = try facts(of: id, in: roll, incoming: incoming) { plan.facts.append(facts) }
    }
  }

  private func take(_ writing: SessionWriting, _ plan: inout ImportPlan) throws {
    let chart = writing.result
    plan.revisions += try writing.revisions(records)
    plan.facts.append(
      try records.facts(
        SessionSummary(chart, report: GateReport(chart, gate: gate)),
        read: writing.loaded.records.factsRevision))
  }
}

extension Client {
  /// The client as it is stored: diagnoses are kept apart.
  var withoutDiagnoses: Client {
    var client = self
    client.diagnoses = []
    return client
  }
}
