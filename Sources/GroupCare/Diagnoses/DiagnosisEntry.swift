/// One line of the diagnosis codes: what a code says, and whether a claim can carry it, for a while.
public struct DiagnosisEntry: Hashable, Sendable {
  /// The code.
  public let code: DiagnosisCode
  /// What it says, as published.
  public let description: String
  /// What else is meant by it, as published: terms that it includes; empty when there are none.
  public let inclusions: String
  /// Whether a claim can carry it; the others only head the codes below them.
  public let isBillable: Bool
  /// The days on which this line holds; its first is the table's own where it held before that.
  public let period: CalendarPeriod

  /// Makes a line.
  public init(
    code: DiagnosisCode, description: String, inclusions: String = "", isBillable: Bool,
    period: CalendarPeriod
  ) {
    self.code = code
    self.description = description
    self.inclusions = inclusions
    self.isBillable = isBillable
    self.period = period
  }
}
