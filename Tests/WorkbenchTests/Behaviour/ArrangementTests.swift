import Screen
import Synchronization
import TestSupport
import Testing

@testable import Workbench

/// Counts the rows that are looked at, in lists of its own.
@Suite("Long lists", .covers("terminal.R28")) struct ArrangementTests {
  /// A list that counts what is asked of its rows.
  private struct CountingList: ArrangedList {
    static let orders = [ListOrder(title: "own"), ListOrder(title: "by remainder")]
    let count: Int
    let looks: Looks

    var findable: ListFilter {
      ListFilter(count: count) { [looks] index in
        looks.add(1)
        return ["row \(index)"]
      }
    }

    func keys(of order: Int) -> SortKeys {
      looks.add(count)
      return .numbers((0..<count).map { $0 % 7 })
    }
  }

  private final class Looks: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock(\.self) }
    func add(_ more: Int) { number.withLock { $0 += more } }
  }

  @Test(
    "a key that moves looks at no row, among ten or a hundred thousand, sorted, narrowed or both",
    arguments: [10, 100_000], ["", "9"])
  func moving(count: Int, filter: String) {
    for order in 0...1 {
      let list = CountingList(count: count, looks: Looks())
      var cursor = ListCursor()
      cursor.filter = filter
      cursor.order = order
      var arrangement = Arrangement()
      arrangement.follow(cursor, in: list)
      let before = list.looks.count
      for key in [Key.down, .pageDown, .end, .up, .pageUp, .home] {
        let isMoved = cursor.handle(key, shown: arrangement.shown, page: 18)
        #expect(isMoved)
        #expect(cursor.visible(arrangement.shown, height: 17).count <= 17)
      }
      #expect(list.looks.count == before)
    }
  }

  @Test("who types on looks through what is left, and sorting once is enough for all that is typed")
  func narrowing() {
    let list = CountingList(count: 1000, looks: Looks())
    var cursor = ListCursor()
    cursor.order = 1
    var arrangement = Arrangement()
    arrangement.follow(cursor, in: list)
    #expect(list.looks.count == 1000)
    cursor.filter = "9"
    arrangement.follow(cursor, in: list)
    #expect(list.looks.count == 2000)
    let left = arrangement.shown.count
    cursor.filter = "99"
    arrangement.follow(cursor, in: list)
    #expect(list.looks.count == 2000 + left)
    #expect(arrangement.shown.allSatisfy { "\($0)".contains("99") })
    cursor.filter = ""
    arrangement.follow(cursor, in: list)
    #expect(list.looks.count == 2000 + left)
    #expect(arrangement.shown.map { $0 % 7 } == arrangement.shown.map { $0 % 7 }.sorted())
  }
}
