extension Payer {
  /// Returns the row in force for a service on its date; of several the narrowest.
  public func row(for service: MatrixQuestion, on date: CalendarDate) -> PayerRow? {
    rows.filter { $0.effective.contains(date) && $0.scope.contains(service) }
      .reduce(nil) { found, row in
        guard let found else { return row }
        return row.scope.isNarrower(than: found.scope) ? row : found
      }
  }

  /// Returns the first two rows that conflict, by their places in ``rows``.
  public var conflict: (Int, Int)? {
    for first in rows.indices {
      for second in rows.indices where second > first && rows[first].conflicts(with: rows[second]) {
        return (first, second)
      }
    }
    return nil
  }
}
