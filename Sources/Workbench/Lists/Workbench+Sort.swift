import Screen

extension Workbench {
  /// The orders of the list that is shown, its own first; none where it has but one.
  private var listOrders: [ListOrder] {
    switch place {
    case .today: TodayModel.orders
    case .groups: GroupsModel.orders
    case .group: GroupModel.orders
    case .claims: ClaimsModel.orders
    case .clients: ClientsModel.orders
    case .log: LogModel.orders
    default: []
    }
  }

  /// Shows the list in its next order; the selected row stays selected.
  mutating func sortList() {
    let orders = listOrders
    guard let cursor = listCursor, !orders.isEmpty else { return }
    let next = (cursor.order + 1) % orders.count
    if place == .log { log?.turn() } else { listCursor?.order = next }
    let after = orders[(next + 1) % orders.count]
    say(.note, "Sorted: \(orders[next].title). s again: \(after.title).")
  }

  /// The columns of a table with a sign in the heading of the one it is sorted by.
  func marked(_ columns: [TableColumn]) -> [TableColumn] {
    columns.map { column in
      TableColumn(
        heading: marked(column.heading, column: column.heading), width: column.width,
        alignsRight: column.alignsRight)
    }
  }

  /// A heading with a sign when the list is sorted by a column.
  func marked(_ heading: String, column: String) -> String {
    let orders = listOrders
    guard !column.isEmpty, let order = listCursor?.order, orders.indices.contains(order),
      orders[order].column == column
    else { return heading }
    return "\(heading) \(signs[orders[order].isFalling ? .down : .up])"
  }
}
