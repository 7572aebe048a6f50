import GroupCare
import Screen

/// The list of claims.
struct ClaimsModel: ArrangedList, Sendable {
  static let orders = [
    ListOrder(title: "newest first"), ListOrder(title: "by day of service", column: "Service"),
    ListOrder(title: "by member", column: "Member"), ListOrder(title: "by payer", column: "Payer"),
    ListOrder(title: "by state", column: "State"),
    ListOrder(title: "by charge", column: "Charge", isFalling: true),
  ]

  let rows: [ClaimRow]
  private(set) var arrangement = Arrangement()
  /// What the claims that are shown were charged at, those that are void left out.
  private(set) var charged = Money.zero
  /// The first line of the opened claim that is shown.
  var firstFact = 0
  var cursor: ListCursor {
    didSet {
      if cursor.filter != oldValue.filter || cursor.order != oldValue.order { arrange() }
    }
  }

  init(
    _ rows: [ClaimRow], cursor: ListCursor = ListCursor(), keeping selected: ClaimID? = nil
  ) {
    self.rows = rows
    self.cursor = cursor
    let place = rows.firstIndex { $0.claim.id == selected }
    self.cursor.move(to: place ?? cursor.row, of: rows.count)
    arrange()
  }

  var selected: ClaimRow? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  var findable: ListFilter {
    ListFilter(count: rows.count, letters: { [rows] in rows[$0].letters })
  }

  func keys(of order: Int) -> SortKeys {
    switch order {
    case 1: .numbers(rows.map { Int($0.claim.dateOfService.daysSinceEpoch) })
    case 2: .words(rows.map(\.clientName))
    case 3: .words(rows.map(\.claim.payerName))
    case 4: .words(rows.map(\.claim.state.rawValue))
    default: .numbers(rows.map { Int($0.claim.charge.cents) })
    }
  }

  private mutating func arrange() {
    arrangement.follow(cursor, in: self)
    charged = arrangement.shown.reduce(Money.zero) { sum, row in
      rows[row].claim.state == .voided ? sum : sum + rows[row].claim.charge
    }
  }
}
