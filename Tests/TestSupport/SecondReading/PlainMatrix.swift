import GroupCare

/// A service as a payer's rows are asked about it, and the row that answers.
struct PlainMatrix {
  let code: String
  let line: String
  let place: PlaceOfService?
  let credential: String?

  /// Of the rows that hold on a day for the service, the one that is about the fewest services of all
  /// that could be asked about.
  func narrowest(of rows: [PayerRow], on date: CalendarDate) -> PayerRow? {
    let holding = rows.filter { date.isIn($0.effective) && covers($0.scope) }
    guard holding.count > 1 else { return holding.first }
    let services = services(namedBy: holding)
    return holding.min { left, right in
      services.count { $0.covers(left.scope) } < services.count { $0.covers(right.scope) }
    }
  }

  /// Whether a row is about the service; what isn't known of it is in no list.
  private func covers(_ scope: RowScope) -> Bool {
    if scope.code.text != code { return false }
    if let wanted = scope.productLine, wanted != line { return false }
    if !scope.places.isEmpty {
      guard let place, scope.places.contains(place) else { return false }
    }
    if !scope.credentials.isEmpty {
      guard let credential, scope.credentials.contains(where: { $0.text == credential }) else {
        return false
      }
    }
    return true
  }

  /// Every service that can be told from the others by what some row names, and one that none names.
  private func services(namedBy rows: [PayerRow]) -> [PlainMatrix] {
    let lines = Set(rows.compactMap(\.scope.productLine)).union(["a line that no row names"])
    let places = Set(rows.flatMap(\.scope.places)).map(Optional.some) + [nil]
    let credentials =
      Set(rows.flatMap { $0.scope.credentials.map(\.text) }).map(Optional.some) + [nil]
    return lines.flatMap { line in
      places.flatMap { place in
        credentials.map {
          PlainMatrix(code: code, line: line, place: place, credential: $0)
        }
      }
    }
  }
}
