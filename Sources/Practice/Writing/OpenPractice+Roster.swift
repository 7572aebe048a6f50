public import GroupCare
internal import Store

extension OpenPractice {
  /// Enrols a client in a group from a day on, at the end of the roster.
  ///
  /// - Returns: The membership.
  /// - Throws: ``PracticeError/alreadyExists(_:id:)`` when the client is enrolled on that day or later.
  @discardableResult
  public func enrol(
    _ client: ClientID, in group: GroupID, from first: CalendarDate
  ) throws(PracticeError) -> Membership {
    try require(.coordinator, or: .clinician)
    return try PracticeError.named {
      try changingDirectory { roll in
        guard roll.groups[group] != nil else {
          throw PracticeError.unknown(.group, id: group.text)
        }
        guard roll.clients[client] != nil else {
          throw PracticeError.unknown(.client, id: client.text)
        }
        let members = roll.memberships(in: group)
        let standing = members.first {
          $0.client == client && ($0.period.last.map { $0 >= first } ?? true)
        }
        if let standing { throw PracticeError.alreadyExists(.membership, id: standing.id.text) }
        let membership = Membership(
          id: try newMembershipID(), group: group, client: client,
          order: (members.map(\.order).max() ?? 0) + 1, period: CalendarPeriod(from: first))
        return (membership, line("membership.enrol", Self.subject(membership)))
      }
    }
  }

  /// Ends a membership on a last day.
  ///
  /// - Throws: ``PracticeError/membershipEnded(_:on:)`` when it ends by then already,
  ///   ``PracticeError/inconsistent(_:id:)`` when that is before its first day.
  @discardableResult
  public func endMembership(
    _ id: MembershipID, on last: CalendarDate, reason: String
  ) throws(PracticeError) -> Membership {
    try require(.coordinator, or: .clinician)
    guard !reason.trimmed.isEmpty else { throw .needsText }
    return try PracticeError.named {
      try changingDirectory { _ in
        let membership = try membership(id)
        if let end = membership.period.last, end <= last {
          throw PracticeError.membershipEnded(id, on: end)
        }
        guard let ended = membership.ended(on: last, reason: reason.trimmed) else {
          throw PracticeError.inconsistent(.membership, id: id.text)
        }
        return (ended, line("membership.end", Self.subject(ended), reason: reason.trimmed))
      }
    }
  }

  /// Takes the end of a membership back.
  ///
  /// - Parameter before: The membership as it was before it was ended.
  /// - Returns: The membership as it is now.
  /// - Throws: ``PracticeError/overtaken(_:id:)`` when it isn't that membership any more.
  @discardableResult
  public func takeBackEnd(of before: Membership) throws(PracticeError) -> Membership {
    try require(.coordinator, or: .clinician)
    return try PracticeError.named {
      try changingDirectory { roll in
        guard try membership(before.id).isSame(as: before) else {
          throw PracticeError.overtaken(.membership, id: before.id.text)
        }
        let others = roll.memberships(in: before.group).filter {
          $0.client == before.client && $0.id != before.id
        }
        // Enrolled anew since: two memberships of one client never share a day.
        if let other = others.first(where: { $0.period.first > before.period.first }) {
          throw PracticeError.alreadyExists(.membership, id: other.id.text)
        }
        return (before, line("membership.take-back-end", Self.subject(before)))
      }
    }
  }

  /// Takes an enrolment back, as one made by mistake.
  ///
  /// - Throws: ``PracticeError/inUse(_:id:)`` when something was recorded of the member in a session of
  ///   the group since.
  @discardableResult
  public func takeBackEnrolment(_ id: MembershipID) throws(PracticeError) -> Membership {
    try require(.coordinator, or: .clinician)
    return try PracticeError.named {
      try changingDirectory { _ in
        let membership = try membership(id)
        let since = try sessions(of: membership.group).filter {
          $0.date >= membership.period.first
        }
        for session in since {
          let encounter = try load(session.session).chart.encounter(of: membership.client)
          if encounter?.isUntouched == false {
            throw PracticeError.inUse(.membership, id: id.text)
          }
        }
        return (membership.takenBack, line("membership.take-back", Self.subject(membership)))
      }
    }
  }

  private static func subject(_ membership: Membership) -> String {
    "group/\(membership.group)/member/\(membership.client)"
  }

  private func membership(_ id: MembershipID) throws -> Membership {
    guard let membership = try entries(\.memberships)[id.text]?.value, !membership.isTakenBack
    else { throw PracticeError.unknown(.membership, id: id.text) }
    return membership
  }

  private func newMembershipID() throws -> MembershipID {
    var number = try entries(\.memberships).count + 1
    while true {
      guard let id = MembershipID("M-\(number)") else { throw PracticeError.damaged }
      if try entries(\.memberships)[id.text] == nil { return id }
      number += 1
    }
  }

  /// Writes a membership and, with it, the facts of its group's sessions, whose roster it changes.
  private func changingDirectory(
    _ change: (Roll) throws -> (Membership, LogLine)
  ) throws -> Membership {
    for _ in 0..<50 {
      let (membership, line) = try change(roll())
      let old = try entries(\.memberships)
      var content = try directoryContent()
      content.memberships.removeAll { $0.id == membership.id }
      if !membership.isTakenBack { content.memberships.append(membership) }
      let roll = Roll(content)
      var batch = try batch([line])
      let stored = old[membership.id.text]
      batch.revisions = [
        try records.revision(
          membership, base: stored?.revision ?? 0, place: stored?.place ?? old.count)
      ]
      batch.facts = try sessions(of: membership.group).compactMap {
        try facts(of: $0.session, in: roll)
      }
      defer { forgetDirectory() }
      do {
        try commit(batch)
        return membership
      } catch is StaleSession {
        continue
      } catch StoreError.newerRevision {
        continue
      }
    }
    throw PracticeError.busy(process: nil)
  }

  /// Returns the facts of a session as a directory makes them; nothing if there is no such session.
  func facts(
    of session: SessionID, in roll: Roll, incoming: IncomingWork = IncomingWork()
  ) throws -> NewFacts? {
    guard let stored = try records.session(session) else { return nil }
    let chart = try roll.chart(
      stored, elsewhere: Elsewhere(practice: self, roll: roll, incoming: incoming),
      verifier: verifier())
    return try records.facts(
      SessionSummary(chart, report: GateReport(chart, gate: gate)), read: stored.factsRevision)
  }

  /// Makes the facts of every session again from its records (`doctor`).
  ///
  /// - Returns: How many were not as they are now.
  @discardableResult
  public func rebuildFacts() throws(PracticeError) -> Int {
    try PracticeError.named {
      let stored = try records.all(Session.self).values.map(\.value.id)
      let before = Dictionary(
        try allSessions().map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
      let roll = try roll()
      var batch = try batch([line("facts.rebuild", "practice")])
      batch.facts = try stored.compactMap { try facts(of: $0, in: roll) }
      try commit(batch)
      let after = try allSessions()
      return after.count { before[$0.session] != $0 }
    }
  }
}
