extension SessionChart {
  /// Carries out a change.
  ///
  /// - Returns: The change that takes it back, or nothing when it can't be taken back.
  /// - Throws: ``SessionRefusal``; the chart is then as it was.
  @discardableResult
  public mutating func apply(
    _ change: SessionChange, _ context: ChangeContext
  ) throws(SessionRefusal) -> SessionChange? {
    let closing = SessionState.Closing(by: context.by, at: context.at)
    switch change {
    case .start(let time):
      try session.start(at: time)
      return .unstart
    case .unstart:
      guard let started = session.started else { throw .notStarted }
      try session.unstart()
      return .start(at: started)
    case .end(let time):
      try end(at: time, context)
      return .unend
    case .unend:
      guard let ended = session.ended else { throw .notEnded }
      // Ending it again would also close an interval that was written down open after the end.
      let isRepeatable = !encounters.contains { $0.attendance.status.presence?.isOpen == true }
      try unend(context)
      return isRepeatable ? .end(at: ended) : nil
    case .closeAttendance:
      try closeAttendance(closing)
      return nil
    case .reopenAttendance(let reason):
      if hasClaims { throw .hasClaims }
      try session.reopenAttendance(reason: reason, closing)
      return nil
    case .reopen(let reason):
      if hasClaims { throw .hasClaims }
      try session.reopen(reason: reason, closing)
      return nil
    case .cancel(let reason):
      try session.cancel(reason: reason, closing)
      return nil
    case .setDetail(let detail):
      try requireOpen()
      let old = session.detail
      session.detail = detail
      return .setDetail(old)
    case .writeGroupNote(let field, let text): return try writeGroupNote(text, in: field)
    case .writeNote(let client, let field, let text):
      return try writeNote(text, in: field, of: client)
    case .override(let client, let code, let reason):
      let new = Override(code, reason: reason, by: context.by, at: context.at)
      guard let new else { throw .notOverridable }
      return try setOverride(code, new, of: client)
    case .restoreOverride(let client, let code, let old):
      return try setOverride(code, old, of: client)
    case .join, .leave, .setTimes, .setAbsence, .setDelivery, .restoreAttendance, .addWalkIn,
      .removeWalkIn, .setIdentityCheck:
      return try applyAttendance(change, context)
    }
  }

  /// Closes the session, which takes the proof that it is completely documented.
  ///
  /// - Throws: ``SessionRefusal`` when it is closed already.
  public mutating func close(
    _ proof: DocumentedSession, _ context: ChangeContext
  ) throws(SessionRefusal) {
    guard proof.chart == self else { throw .isNotClosed }
    try session.close(SessionState.Closing(by: context.by, at: context.at))
  }

  private mutating func end(
    at time: Timestamp, _ context: ChangeContext
  ) throws(SessionRefusal) {
    var changed = self
    try changed.session.end(at: time)
    for index in changed.encounters.indices {
      guard let presence = changed.encounters[index].attendance.status.presence, presence.isOpen
      else { continue }
      // A member who is said to have joined after the end never was in the session: the times have
      // to be put right first.
      let left = try Self.mapped { () throws(Presence.Refusal) in try presence.leaving(at: time) }
      changed.replaceStatus(
        at: index, .present(left), reason: AttendanceEdit.leftWithSession, context)
    }
    self = changed
  }

  private mutating func unend(_ context: ChangeContext) throws(SessionRefusal) {
    guard let ended = session.ended else { throw .notEnded }
    try session.unend()
    for index in encounters.indices {
      let attendance = encounters[index].attendance
      guard attendance.leftWithSession, let presence = attendance.status.presence,
        presence.left == ended
      else { continue }
      replaceStatus(
        at: index, .present(presence.stillThere), reason: "end taken back", context)
    }
  }

  private mutating func closeAttendance(
    _ closing: SessionState.Closing
  ) throws(SessionRefusal) {
    let isIncomplete = encounters.contains { encounter in
      encounter.attendance.status == .unaccounted
        || encounter.attendance.status.presence?.isOpen == true
    }
    var changed = session
    try changed.closeAttendance(closing)
    if isIncomplete { throw .attendanceIsIncomplete }
    session = changed
  }

  private mutating func writeGroupNote(
    _ text: String, in field: GroupNoteField
  ) throws(SessionRefusal) -> SessionChange {
    try requireOpen()
    guard case .draft(var content) = groupNote else { throw .noteIsSigned }
    let old = content[field]
    try content.write(text, in: field)
    groupNote = .draft(content)
    return .writeGroupNote(field, old)
  }

  private mutating func writeNote(
    _ text: String, in field: ProgressNoteField, of client: ClientID
  ) throws(SessionRefusal) -> SessionChange {
    try requireOpen()
    let index = try index(of: client)
    guard case .draft(var content) = encounters[index].note else { throw .noteIsSigned }
    if let goal = field.goal,
      encounters[index].billing.plan?.goals.contains(where: { $0.id == goal }) != true
    {
      throw .noSuchGoal
    }
    let old = content[field]
    try content.write(text, in: field)
    encounters[index].note = .draft(content)
    return .writeNote(client, field, old)
  }

  func requireOpen() throws(SessionRefusal) {
    switch session.state {
    case .cancelled: throw .isCancelled
    case .documented: throw .isClosed
    case .scheduled, .inSession, .documenting: return
    }
  }

  func index(of client: ClientID) throws(SessionRefusal) -> Int {
    guard let index = encounters.firstIndex(where: { $0.client.id == client }) else {
      throw .noSuchMember
    }
    return index
  }

  static func mapped<Value>(
    _ body: () throws(Presence.Refusal) -> Value
  ) throws(SessionRefusal) -> Value {
    do {
      return try body()
    } catch {
      throw .times(error)
    }
  }

  mutating func replaceStatus(
    at index: Int, _ status: AttendanceStatus, reason: String, _ context: ChangeContext
  ) {
    var value = encounters[index].attendance.value
    value.status = status
    encounters[index].attendance.replace(
      value, by: context.by, at: context.at, reason: reason)
  }
}
