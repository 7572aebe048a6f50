/// So many units, and no more, in a span of time (M19, M22): `8 in 6 months`.
public struct UnitCap: Hashable, Codable, Sendable {
  /// The units paid in the span; at least one.
  public let units: Int
  /// The span.
  public let span: Span
  /// The diagnoses it is about; empty for all of them.
  public let diagnoses: [DiagnosisPattern]

  /// A span of time in which units are counted.
  public enum Span: Hashable, Codable, Sendable {
    /// The date of service.
    case day
    /// The week of the date of service, Monday to Sunday.
    case week
    /// The benefit year that the date of service is in.
    case benefitYear
    /// That many months up to and including the date of service.
    case months(Int)
  }

  /// Makes a cap; below one unit counts as one.
  public init(units: Int, span: Span, diagnoses: [DiagnosisPattern] = []) {
    self.units = max(1, units)
    self.span = span
    self.diagnoses = diagnoses
  }
}
