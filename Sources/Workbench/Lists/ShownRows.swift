/// The rows of a list in the order in which they are shown, each by its place among all.
///
/// Made anew when the list, its filter or its order change. A key that moves looks up a place or two in it, of
/// ten rows or of a hundred thousand.
struct ShownRows: RandomAccessCollection, Hashable, Sendable {
  private enum Content: Hashable, Sendable {
    /// So many, in their own order.
    case every(Int)
    /// These, which rise.
    case rising([Int])
    /// These in any order, and where each row stands, or -1.
    case ordered([Int], places: [Int32])
  }

  private let content: Content

  /// Every row of a list, in its own order.
  init(count: Int) { content = .every(count) }

  /// The rows of a list that are left, in its own order.
  init(rising rows: [Int]) { content = .rising(rows) }

  /// Rows in another order.
  ///
  /// - Parameters:
  ///   - rows: The rows that are shown.
  ///   - count: How many rows the list has.
  init(_ rows: [Int], of count: Int) {
    var places = [Int32](repeating: -1, count: count)
    for (place, row) in rows.enumerated() { places[row] = Int32(place) }
    content = .ordered(rows, places: places)
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch content {
    case .every(let count): count
    case .rising(let rows), .ordered(let rows, _): rows.count
    }
  }

  subscript(place: Int) -> Int {
    switch content {
    case .every: place
    case .rising(let rows), .ordered(let rows, _): rows[place]
    }
  }

  /// Where a row stands; nothing when it isn't shown.
  func place(of row: Int) -> Int? {
    switch content {
    case .every(let count): return (0..<count).contains(row) ? row : nil
    case .rising(let rows):
      let place = Self.place(of: row, in: rows)
      return rows.indices.contains(place) && rows[place] == row ? place : nil
    case .ordered(_, let places):
      return places.indices.contains(row) && places[row] >= 0 ? Int(places[row]) : nil
    }
  }

  /// Where a row stands, or would stand if it were shown; nothing when no row is.
  func nearest(to row: Int) -> Int? {
    if isEmpty { return nil }
    if let place = place(of: row) { return place }
    switch content {
    case .every, .ordered: return row < 0 ? 0 : count - 1
    case .rising(let rows): return Swift.min(Self.place(of: row, in: rows), rows.count - 1)
    }
  }

  /// Whether a row is shown.
  func contains(_ row: Int) -> Bool { place(of: row) != nil }

  /// Where the first row stands that isn't before another.
  private static func place(of row: Int, in rows: [Int]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
