extension SessionChart {
  /// Carries out a change of who came.
  mutating func applyAttendance(
    _ change: SessionChange, _ context: ChangeContext
  ) throws(SessionRefusal) -> SessionChange? {
    try requireOpen()
    if session.isAttendanceClosed { throw .attendanceIsClosed }
    switch change {
    case .join(let client, let time):
      return try edit(client, context) { value throws(SessionRefusal) in
        value.status = .present(try Self.joining(value.status, at: time))
      }
    case .leave(let client, let time):
      return try edit(client, context) { value throws(SessionRefusal) in
        guard let presence = value.status.presence else { throw .memberNotPresent }
        value.status = .present(
          try Self.mapped { () throws(Presence.Refusal) in try presence.leaving(at: time) })
      }
    case .setTimes(let client, let interval, let joined, let left, let reason):
      return try edit(client, reason: reason, context) { value throws(SessionRefusal) in
        guard let presence = value.status.presence else { throw .memberNotPresent }
        value.status = .present(
          try Self.mapped { () throws(Presence.Refusal) in
            try presence.replacing(interval, joined: joined, left: left)
          })
      }
    case .setAbsence(let client, let status, let reason):
      return try edit(client, reason: reason, context) { value throws(SessionRefusal) in
        // Presence has times; it is made by joining, never by saying so.
        if status.presence != nil { throw .memberNotPresent }
        value.status = status
      }
    case .setDelivery(let client, let delivery, let whereabouts):
      return try edit(client, context) { value throws(SessionRefusal) in
        value.delivery = delivery
        value.whereabouts = delivery == .inPerson ? .site : whereabouts
      }
    case .restoreAttendance(let client, let old, let reason):
      return try edit(client, reason: reason, context) { value throws(SessionRefusal) in
        value = old
      }
    case .addWalkIn(let encounter):
      if self.encounter(of: encounter.client.id) != nil { throw .alreadyMember }
      encounters = Self.inRosterOrder(encounters + [encounter.asWalkIn])
      return .removeWalkIn(encounter.client.id)
    case .removeWalkIn(let client):
      return try removeWalkIn(client)
    case .setIdentityCheck(let client, let check):
      let index = try index(of: client)
      let old = encounters[index].identityCheck
      encounters[index].identityCheck = check
      return .setIdentityCheck(client, old)
    case .start, .unstart, .end, .unend, .closeAttendance, .reopenAttendance, .reopen, .cancel,
      .setDetail, .writeGroupNote, .writeNote, .override, .restoreOverride:
      return nil
    }
  }

  private static func joining(
    _ status: AttendanceStatus, at time: Timestamp
  ) throws(SessionRefusal) -> Presence {
    guard let presence = status.presence else { return Presence(joined: time) }
    return try mapped { () throws(Presence.Refusal) in try presence.rejoining(at: time) }
  }

  private mutating func edit(
    _ client: ClientID, reason: String = "", _ context: ChangeContext,
    _ body: (inout AttendanceValue) throws(SessionRefusal) -> Void
  ) throws(SessionRefusal) -> SessionChange {
    let index = try index(of: client)
    let old = encounters[index].attendance.value
    var value = old
    try body(&value)
    encounters[index].attendance.replace(
      value, by: context.by, at: context.at, reason: reason)
    return .restoreAttendance(client, old, reason: AttendanceEdit.undone)
  }

  private mutating func removeWalkIn(_ client: ClientID) throws(SessionRefusal) -> SessionChange {
    let index = try index(of: client)
    let encounter = encounters[index]
    guard encounter.isWalkIn else { throw .noSuchMember }
    guard encounter.attendance.status == .unaccounted, encounter.note.content.isEmpty,
      encounter.identityCheck == nil
    else { throw .alreadyMember }
    encounters.remove(at: index)
    return .addWalkIn(encounter)
  }
}
