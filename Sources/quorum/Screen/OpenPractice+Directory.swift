internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// How many days ahead the next session of a group is looked for.
  private static let daysAhead = 61

  /// Reads who and what can be gone to by name: each client with the session of today or the next one.
  func directory() throws(PracticeError) -> Directory {
    let today = now().date
    let coming = try sessions(from: today, through: today.adding(days: Self.daysAhead))
      .filter(\.isOpenToVisit)
    var next: [ClientID: (group: TherapyGroup, session: SessionSummary?)] = [:]
    let groups = try groups()
    for group in groups {
      let session = coming.first { $0.group == group.id }
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
