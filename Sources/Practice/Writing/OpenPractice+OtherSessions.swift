internal import GroupCare
internal import Store
internal import Synchronization

/// What a change of one session may change about others: their facts are judged anew in the same
/// transaction, so that no list says ready where the gate says blocked.
struct Reach {
  /// Clients of whom a claim is made or taken back: it counts in caps and authorizations of all their
  /// sessions.
  let billed: Set<ClientID>
  /// Clients whose times or signed note changed: they count from the day before on, where somebody was
  /// in two groups at once or wrote the same twice.
  let present: Set<ClientID>
  /// Those who led it, before or now, when it changed where they were.
  let leaders: Set<ClinicianID>

  init(_ writing: SessionWriting) {
    let (old, new) = (writing.loaded.chart, writing.chart)
    billed = Set(writing.claims.map(\.client))
    let signed = new.encounters.filter { encounter in
      encounter.note.record.signature != nil
        && encounter.note.record != old.encounter(of: encounter.client.id)?.note.record
    }
    present = writing.touched.union(signed.map(\.client.id))
    let (before, now) = (old.session.booking, new.session.booking)
    leaders = before == now ? [] : Set((before?.leaders ?? []) + (now?.leaders ?? []))
  }
}

extension OpenPractice {
  /// Returns the session as a change makes it, with its own claims counted in caps and authorizations.
  func chart(after writing: SessionWriting) throws -> SessionChart {
    let chart = writing.result
    let billed = Set(writing.claims.map(\.client))
    if billed.isEmpty { return chart }
    let roll = try roll()
    let elsewhere = Elsewhere(practice: self, roll: roll, incoming: IncomingWork(writing))
    return try chart.replacingBilling { encounter in
      guard billed.contains(encounter.client.id) else { return encounter.billing }
      let past = try elsewhere.past(of: encounter.client.id, beside: chart.session)
      var facts = roll.billing(of: encounter.client.id, past: past)
      facts.earlierNotes = encounter.billing.earlierNotes
      return facts
    }
  }

  /// Returns the facts of other sessions as they are once a change is written.
  ///
  /// - Throws: ``StaleSession`` inside the transaction, when one of them was changed meanwhile.
  func facts(of sessions: [SessionID], after writing: SessionWriting) throws -> [NewFacts] {
    if sessions.isEmpty { return [] }
    let roll = try roll()
    let incoming = IncomingWork(writing)
    return try sessions.compactMap { try facts(of: $0, in: roll, incoming: incoming) }
  }

  /// Returns the other sessions that a change may judge otherwise.
  func sessionsReached(by writing: SessionWriting) throws -> [SessionID] {
    let reach = Reach(writing)
    let date = writing.chart.session.dateOfService
    var reached: Set<SessionID> = []
    for client in reach.billed.union(reach.present) {
      for record in try past(\.attendance, ClientYear.around(date, of: client)) {
        guard record.session != writing.chart.session.id,
          let summary = try summary(of: record.session), summary.isUndecided,
          reach.billed.contains(client) || summary.date >= date.adding(days: -1)
        else { continue }
        reached.insert(record.session)
      }
    }
    if !reach.leaders.isEmpty {
      let beside = try sessions(from: date.adding(days: -1), through: date.adding(days: 1))
      for summary in beside where summary.session != writing.chart.session.id {
        guard summary.isUndecided, !reach.leaders.isDisjoint(with: summary.clinicians) else {
          continue
        }
        reached.insert(summary.session)
      }
    }
    return reached.sorted()
  }
}

extension SessionChart {
  /// Returns the session with other knowledge of what its members had elsewhere.
  fileprivate func replacingBilling(
    _ billing: (Encounter) throws -> BillingFacts
  ) rethrows -> SessionChart {
    SessionChart(
      practice: practice, group: group, session: session, groupNote: groupNote,
      encounters: try encounters.map { encounter in
        Encounter(
          client: encounter.client, order: encounter.order, isWalkIn: encounter.isWalkIn,
          attendance: encounter.attendance, identityCheck: encounter.identityCheck,
          note: encounter.note, overrides: encounter.overrides, billing: try billing(encounter))
      }, clinicians: clinicians, claims: claims, surroundings: surroundings)
  }
}

extension Session {
  /// When those who led it were there, and who they are; nothing before it ended.
  fileprivate var booking: Booking? {
    guard !isCancelled, let started, let ended else { return nil }
    return Booking(started: started, ended: ended, leaders: leaders)
  }
}

private struct Booking: Equatable {
  let started: Timestamp
  let ended: Timestamp
  let leaders: [ClinicianID]
}

extension SessionSummary {
  /// Whether something is still to be judged: not before the session began, nor once all of it is
  /// billed or never will be.
  fileprivate var isUndecided: Bool {
    state != "scheduled" && state != "cancelled" && ready + blocked + sessionBlockers > 0
  }
}
