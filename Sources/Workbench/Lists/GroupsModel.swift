import GroupCare

/// The list of groups.
struct GroupsModel: ArrangedList, Sendable {
  static let orders = [
    ListOrder(title: "as the practice has them"), ListOrder(title: "by name", column: "Group"),
    ListOrder(title: "by next session", column: "Next session"),
  ]

  let rows: [GroupRow]
  private(set) var arrangement = Arrangement()
  var cursor: ListCursor {
    didSet {
      if cursor.filter != oldValue.filter || cursor.order != oldValue.order {
        arrangement.follow(cursor, in: self)
      }
    }
  }

  init(_ rows: [GroupRow], cursor: ListCursor = ListCursor(), keeping selected: GroupID? = nil) {
    self.rows = rows
    self.cursor = cursor
    let place = rows.firstIndex { $0.group.id == selected }
    self.cursor.move(to: place ?? cursor.row, of: rows.count)
    arrangement.follow(self.cursor, in: self)
  }

  var selected: GroupRow? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  var findable: ListFilter {
    ListFilter(count: rows.count) { [rows] index in
      let group = rows[index].group
      return [group.title, group.id.text, group.weekday.short]
    }
  }

  func keys(of order: Int) -> SortKeys {
    order == 1
      ? .words(rows.map(\.group.title)) : .numbers(rows.map { SortKeys.soonness($0.next) })
  }
}

extension SortKeys {
  /// The moment a session begins, of which none at all comes last.
  static func soonness(_ session: SessionSummary?) -> Int {
    session.map { Int($0.start.milliseconds) } ?? .max
  }
}
