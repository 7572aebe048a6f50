import GroupCare

/// The list of clients.
struct ClientsModel: ArrangedList, Sendable {
  static let orders = [
    ListOrder(title: "by name", column: "Name"), ListOrder(title: "by group", column: "Group"),
    ListOrder(title: "by next session", column: "Next"),
  ]

  let rows: [ClientOverview]
  /// What the rows are found by, made once: a practice has thousands of them.
  let findable: ListFilter
  private(set) var arrangement = Arrangement()
  /// How many are in a group.
  let enrolled: Int
  /// The digits of a row number that is being typed.
  var digits = ""
  var cursor: ListCursor {
    didSet {
      if cursor.filter != oldValue.filter || cursor.order != oldValue.order {
        arrangement.follow(cursor, in: self)
      }
    }
  }

  init(_ rows: [ClientOverview], cursor: ListCursor, keeping selected: ClientID?) {
    self.rows = rows
    let letters = rows.map { row in
      ListFilter.folded(row.client.findable + row.groups.map(\.title))
    }
    findable = ListFilter(count: rows.count, letters: { letters[$0] })
    enrolled = rows.count { !$0.groups.isEmpty }
    self.cursor = cursor
    let place = rows.firstIndex { $0.client.id == selected }
    self.cursor.move(to: place ?? cursor.row, of: rows.count)
    arrangement.follow(self.cursor, in: self)
  }

  var selected: ClientOverview? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  func keys(of order: Int) -> SortKeys {
    // Who is in no group stands behind those who are.
    order == 1
      ? .words(rows.map { $0.groups.first?.name ?? "\u{10FFFD}" })
      : .numbers(rows.map { SortKeys.soonness($0.next) })
  }
}
