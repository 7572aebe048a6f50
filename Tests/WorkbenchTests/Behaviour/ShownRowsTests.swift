import TestSupport
import Testing

@testable import Workbench

/// Looks into the rows of lists, which are internal.
@Suite("The rows of a list that are shown") struct ShownRowsTests {
  @Test("a row is found where it stands, in every kind of list")
  func places() {
    let kinds: [(ShownRows, [Int])] = [
      (ShownRows(count: 5), [0, 1, 2, 3, 4]), (ShownRows(rising: [1, 4, 7]), [1, 4, 7]),
      (ShownRows([3, 0, 4], of: 5), [3, 0, 4]), (ShownRows(count: 0), []),
    ]
    for (shown, rows) in kinds {
      #expect(Array(shown) == rows)
      for row in -1..<10 {
        #expect(shown.place(of: row) == rows.firstIndex(of: row))
        #expect(shown.contains(row) == rows.contains(row))
      }
    }
  }

  @Test("a row that isn't shown leads to the one after it, or the last")
  func nearest() {
    let shown = ShownRows(rising: [1, 4, 7])
    #expect((0..<9).map { shown.nearest(to: $0) } == [0, 0, 1, 1, 1, 2, 2, 2, 2])
    #expect(ShownRows(rising: []).nearest(to: 3) == nil)
    #expect(ShownRows(count: 3).nearest(to: 7) == 2)
  }
}
