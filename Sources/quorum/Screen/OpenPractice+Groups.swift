internal import GroupCare
internal import Practice
internal import WallClock
internal import Workbench

extension OpenPractice {
  /// Changes a group, and says what came of it, of whom, and how it is taken back.
  func changeGroup(_ effect: Effect) throws(PracticeError) -> GroupFacts {
    let today = now().date
    switch effect {
    case .enrol(let client, let group):
      let membership = try enrol(client, in: group, from: today)
      let ahead = try outlook(of: client, in: group).forecast?.text ?? ""
      return try groupFacts(
        group,
        notice: "\(try name(of: client)) is enrolled from today on; u takes it back."
          + (ahead.isEmpty ? "" : " \(ahead)."), step: .enrolled(membership.id))
    case .endMembership(let id, let group, let reason):
      let before = try roster(of: group).first { $0.membership.id == id }?.membership
      let ended = try endMembership(id, on: today, reason: reason)
      return try groupFacts(
        group,
        notice: "\(try name(of: ended.client)): the membership ends today; u takes it back.",
        step: before.map { .ended($0) })
    case .scheduleNext(let group, let date):
      let session = try scheduleSession(group: group, date: date, choosing: .earlier)
      return try groupFacts(
        group, notice: "\(session) is planned for \(date); u takes it back.",
        step: .planned(session))
    case .takeBack(let step, let group): return try takeBack(step, in: group)
    default: throw .nothingToWrite
    }
  }

  private func takeBack(
    _ step: GroupStep, in group: GroupID
  ) throws(PracticeError) -> GroupFacts {
    switch step {
    case .enrolled(let id):
      let membership = try takeBackEnrolment(id)
      return try groupFacts(
        group, notice: "\(try name(of: membership.client)) isn't enrolled after all.")
    case .ended(let before):
      try takeBackEnd(of: before)
      return try groupFacts(
        group, notice: "\(try name(of: before.client)): the membership goes on.")
    case .planned(let session):
      try takeBackSession(session)
      return try groupFacts(
        group, notice: "\(session) is cancelled; the record keeps what was planned.")
    }
  }

  private func name(of client: ClientID) throws(PracticeError) -> String {
    try clients().first { $0.id == client }?.name.listed ?? client.text
  }
}
