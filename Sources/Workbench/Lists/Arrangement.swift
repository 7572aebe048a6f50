/// A list that can be narrowed by letters and shown in more than one order.
protocol ArrangedList {
  /// The orders, the list's own first.
  static var orders: [ListOrder] { get }
  /// What its rows are found by.
  var findable: ListFilter { get }
  /// What its rows are sorted by in one of the orders but the first.
  func keys(of order: Int) -> SortKeys
}

/// Which rows of a list are shown and in which order, found anew with another filter or order alone: a key
/// that moves goes through no rows.
struct Arrangement: Sendable {
  /// The rows.
  private(set) var shown = ShownRows(count: 0)
  /// Every row in the order that was asked for; nothing in the list's own.
  private var sorted: [Int]?
  private var order = 0
  private var filter = ""

  /// Does what a list's cursor says.
  mutating func follow(_ cursor: ListCursor, in list: some ArrangedList) {
    let findable = list.findable
    // Who types on looks through what is left.
    let isNarrowed = order == cursor.order && !filter.isEmpty && cursor.filter.hasPrefix(filter)
    if order != cursor.order {
      order = cursor.order
      let isKnown = type(of: list).orders.indices.contains(order) && order > 0
      sorted =
        isKnown
        ? list.keys(of: order).rows(isFalling: type(of: list).orders[order].isFalling) : nil
    }
    filter = cursor.filter
    let found: [Int]? =
      if isNarrowed {
        findable.rows(found: filter, among: shown)
      } else if let sorted {
        findable.rows(found: filter, among: sorted)
      } else {
        findable.rows(found: filter, among: 0..<findable.count)
      }
    shown =
      switch (found, sorted) {
      case (nil, nil): ShownRows(count: findable.count)
      case (nil, let sorted?): ShownRows(sorted, of: findable.count)
      case (let found?, nil): ShownRows(rising: found)
      case (let found?, .some): ShownRows(found, of: findable.count)
      }
  }
}
