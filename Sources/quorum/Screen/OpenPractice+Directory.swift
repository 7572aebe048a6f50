internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Reads who and what can be gone to by name: each client with the session of today or the next one.
  func directory() throws(PracticeError) -> Directory {
    let today = now().date
    var next: [ClientID: (group: TherapyGroup, session: SessionSummary?)] = [:]
    let groups = try groups()
    for group in groups {
      let session = try sessions(of: group.id).first { $0.date >= today && $0.isOpenToVisit }
      for entry in try roster(of: group.id) where entry.membership.period.contains(today) {
        let known = next[entry.client.id]
        if known == nil || session.isBefore(known?.session) {
          next[entry.client.id] = (group, session)
        }
      }
    }
    let people = try clients().map { client in
      Directory.Person(
        id: client.id, name: client.name.listed, group: next[client.id]?.group,
        next: next[client.id]?.session)
    }
    return Directory(people: people, groups: groups)
  }
}

extension SessionSummary {
  fileprivate var isOpenToVisit: Bool { state != "cancelled" }
}

extension SessionSummary? {
  /// Whether it begins before another; none begins never.
  fileprivate func isBefore(_ other: SessionSummary?) -> Bool {
    guard let self else { return false }
    guard let other else { return true }
    return self.start < other.start
  }
}
