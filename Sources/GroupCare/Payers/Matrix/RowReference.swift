/// Which row of the payer matrix decided, as it is shown to people (N8).
public struct RowReference: Hashable, Codable, Sendable {
  /// The payer.
  public let payer: PayerID
  /// The payer's name.
  public let payerName: String
  /// What the row is about.
  public let scope: RowScope
  /// The dates of service for which it holds.
  public let effective: CalendarPeriod
  /// Where the practice has it from.
  public let source: String
  /// When it was last checked.
  public let reviewed: CalendarDate

  /// Names a row of a payer.
  public init(_ row: PayerRow, of payer: Payer) {
    self.payer = payer.id
    payerName = payer.name
    scope = row.scope
    effective = row.effective
    source = row.source
    reviewed = row.reviewed
  }

  /// `Evergreen Mutual, 90853 from 2026-01-01 (Provider manual 2026)`.
  public var text: String {
    var words = "\(payerName), \(scope.code)"
    if let line = scope.productLine { words += " for \(line)" }
    if !scope.places.isEmpty {
      words += " at " + scope.places.sorted().map(\.text).joined(separator: ", ")
    }
    if !scope.credentials.isEmpty {
      words += " by " + scope.credentials.sorted().map(\.text).joined(separator: ", ")
    }
    return words + " from \(effective.first) (\(source))"
  }
}
