import GroupCare

/// One group: its roster, then its sessions, in one list.
struct GroupModel: ArrangedList, Sendable {
  static let orders = [
    ListOrder(title: "the roster as enrolled, sessions by day"),
    ListOrder(title: "the roster by name", column: "Roster"),
    ListOrder(title: "the last session first", column: "Sessions", isFalling: true),
  ]

  private(set) var facts: GroupFacts
  private(set) var arrangement = Arrangement()
  var cursor = ListCursor() {
    didSet {
      if cursor.filter != oldValue.filter || cursor.order != oldValue.order {
        arrangement.follow(cursor, in: self)
      }
    }
  }
  /// What can be taken back, the newest last.
  var undo: [GroupStep] = []
  /// The digits of a row number that is being typed.
  var digits = ""

  init(_ facts: GroupFacts) {
    self.facts = facts
    undo = facts.step.map { [$0] } ?? []
    arrangement.follow(cursor, in: self)
  }

  /// Takes the group as it is now.
  mutating func take(_ facts: GroupFacts) {
    self.facts = facts
    if let step = facts.step { undo.append(step) }
    arrangement = Arrangement()
    arrangement.follow(cursor, in: self)
  }

  var count: Int { facts.roster.count + facts.sessions.count }

  var selectedMember: RosterRow? {
    facts.roster.indices.contains(cursor.row) ? facts.roster[cursor.row] : nil
  }

  var selectedSession: SessionSummary? {
    let index = cursor.row - facts.roster.count
    return facts.sessions.indices.contains(index) ? facts.sessions[index] : nil
  }

  var findable: ListFilter {
    ListFilter(count: count) { [facts] index in
      let members = facts.roster.count
      return index < members
        ? facts.roster[index].client.findable : facts.sessions[index - members].findable
    }
  }

  func keys(of order: Int) -> SortKeys {
    let members = facts.roster.indices
    if order == 1 {
      let names = SortKeys.words(facts.roster.map(\.client.name.listed)).ranks
      return .numbers(names + facts.sessions.indices.map { $0 + names.count })
    }
    // What falls has the roster before the sessions, and as it is.
    let last = facts.sessions.map { Int($0.start.milliseconds) }
    return .numbers(members.map { .max - $0 } + last)
  }
}
