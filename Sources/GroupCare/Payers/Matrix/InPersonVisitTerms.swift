/// How often a member who takes part from home must be seen in person (R17).
public struct InPersonVisitTerms: Hashable, Codable, Sendable {
  /// The months before the first service at home within which a visit must lie.
  public let monthsBeforeFirst: Int
  /// The months between later visits.
  public let monthsBetween: Int

  /// Makes the terms; below one month counts as one.
  public init(monthsBeforeFirst: Int, monthsBetween: Int) {
    self.monthsBeforeFirst = max(1, monthsBeforeFirst)
    self.monthsBetween = max(1, monthsBetween)
  }
}
