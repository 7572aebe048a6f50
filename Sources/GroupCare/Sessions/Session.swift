/// One meeting of a group.
public struct Session: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: SessionID
  /// The group that meets.
  public let group: GroupID
  /// When it is planned to start.
  public let scheduledStart: Timestamp
  /// When it is planned to end.
  public let scheduledEnd: Timestamp
  /// How far it has come.
  public private(set) var state: SessionState
  /// What is written down besides who came.
  public package(set) var detail: SessionDetail
  /// The reopenings, the oldest first.
  public private(set) var reopenings: [Reopening]

  /// A reopening: why, who and when.
  public struct Reopening: Hashable, Codable, Sendable {
    /// Why.
    public let reason: String
    /// Who and when.
    public let closing: SessionState.Closing

    /// Makes a reopening.
    public init(reason: String, closing: SessionState.Closing) {
      self.reason = reason
      self.closing = closing
    }
  }

  /// Plans a session, or returns nothing when it would end before it starts.
  public init?(
    id: SessionID, group: GroupID, start: Timestamp, end: Timestamp, detail: SessionDetail
  ) {
    guard end > start else { return nil }
    self.id = id
    self.group = group
    scheduledStart = start
    scheduledEnd = end
    state = .scheduled
    self.detail = detail
    reopenings = []
  }

  /// Takes a session as a practice folder holds it, or returns nothing when its times contradict
  /// each other.
  public init?(
    id: SessionID, group: GroupID, start: Timestamp, end: Timestamp, state: SessionState,
    detail: SessionDetail, reopenings: [Reopening] = []
  ) {
    self.init(id: id, group: group, start: start, end: end, detail: detail)
    self.state = state
    self.reopenings = reopenings
    if let started, let ended, ended < started { return nil }
  }

  /// When it started; nothing before that.
  public var started: Timestamp? {
    switch state {
    case .inSession(let started), .documenting(let started, _, _),
      .documented(let started, _, _, _):
      started
    case .scheduled, .cancelled: nil
    }
  }

  /// When it ended; nothing before that.
  public var ended: Timestamp? {
    switch state {
    case .documenting(_, let ended, _), .documented(_, let ended, _, _): ended
    case .scheduled, .inSession, .cancelled: nil
    }
  }

  /// The date of service: the day on the wall clock when it started, or is planned to (M82).
  ///
  /// A session that runs past midnight keeps the day on which it started.
  public var dateOfService: CalendarDate { (started ?? scheduledStart).date }

  /// Whether the attendance log is closed.
  public var isAttendanceClosed: Bool {
    switch state {
    case .documenting(_, _, let closing): closing != nil
    case .documented: true
    case .scheduled, .inSession, .cancelled: false
    }
  }

  /// Whole minutes from start to end, or to now while it runs; nothing before it starts.
  public func minutes(now: Timestamp) -> Int? {
    started.map { $0.minutes(until: ended ?? now) }
  }
}

extension Session {
  /// Starts it.
  package mutating func start(at time: Timestamp) throws(SessionRefusal) {
    switch state {
    case .scheduled: state = .inSession(started: time)
    case .cancelled: throw .isCancelled
    case .inSession, .documenting, .documented: throw .alreadyStarted
    }
  }

  /// Takes a start back.
  package mutating func unstart() throws(SessionRefusal) {
    guard case .inSession = state else { throw .notStarted }
    state = .scheduled
  }

  /// Ends it.
  package mutating func end(at time: Timestamp) throws(SessionRefusal) {
    switch state {
    case .inSession(let started):
      guard time >= started else { throw .endsBeforeStart }
      state = .documenting(started: started, ended: time, attendanceClosed: nil)
    case .scheduled: throw .notStarted
    case .cancelled: throw .isCancelled
    case .documenting, .documented: throw .alreadyEnded
    }
  }

  /// Takes an end back, while the attendance log is open.
  package mutating func unend() throws(SessionRefusal) {
    guard case .documenting(let started, _, let closing) = state else { throw .notEnded }
    guard closing == nil else { throw .attendanceIsClosed }
    state = .inSession(started: started)
  }

  /// Closes the attendance log.
  package mutating func closeAttendance(
    _ closing: SessionState.Closing
  ) throws(SessionRefusal) {
    guard case .documenting(let started, let ended, let closed) = state else { throw .notEnded }
    guard closed == nil else { throw .attendanceIsClosed }
    state = .documenting(started: started, ended: ended, attendanceClosed: closing)
  }

  /// Opens the attendance log again.
  package mutating func reopenAttendance(
    reason: String, _ closing: SessionState.Closing
  ) throws(SessionRefusal) {
    guard case .documenting(let started, let ended, let closed) = state else {
      if case .documented = state { throw .isClosed }
      throw .notEnded
    }
    guard closed != nil else { throw .attendanceIsOpen }
    guard !reason.trimmed.isEmpty else { throw .needsReason }
    state = .documenting(started: started, ended: ended, attendanceClosed: nil)
    reopenings.append(Reopening(reason: reason.trimmed, closing: closing))
  }

  /// Closes it; the caller holds the proof that everything is written down.
  mutating func close(_ closing: SessionState.Closing) throws(SessionRefusal) {
    guard case .documenting(let started, let ended, let closed) = state else {
      if case .documented = state { throw .isClosed }
      throw .notEnded
    }
    guard let closed else { throw .attendanceIsOpen }
    state = .documented(
      started: started, ended: ended, attendanceClosed: closed, closed: closing)
  }

  /// Opens it again.
  package mutating func reopen(
    reason: String, _ closing: SessionState.Closing
  ) throws(SessionRefusal) {
    guard case .documented(let started, let ended, let closed, _) = state else {
      throw .isNotClosed
    }
    guard !reason.trimmed.isEmpty else { throw .needsReason }
    state = .documenting(started: started, ended: ended, attendanceClosed: closed)
    reopenings.append(Reopening(reason: reason.trimmed, closing: closing))
  }

  /// Cancels it before it starts.
  package mutating func cancel(
    reason: String, _ closing: SessionState.Closing
  ) throws(SessionRefusal) {
    guard case .scheduled = state else {
      if case .cancelled = state { throw .isCancelled }
      throw .alreadyStarted
    }
    guard !reason.trimmed.isEmpty else { throw .needsReason }
    state = .cancelled(reason: reason.trimmed, closing)
  }
}
