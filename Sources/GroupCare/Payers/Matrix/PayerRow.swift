/// One dated row of the payer matrix: what a payer does with a code in a period (N8, M11, M35, M36).
///
/// Every row says where it comes from and when somebody last looked. A row can be for one product
/// line, some places of service or some credentials alone; the narrower of two rows decides as a
/// whole. Rows that hold on the same days and of which neither is the narrower don't stand together
/// in one matrix (``conflicts(with:)``).
public struct PayerRow: Hashable, Codable, Sendable {
  /// What the row is about.
  public let scope: RowScope
  /// The dates of service for which it holds.
  public let effective: CalendarPeriod
  /// Where the practice has it from.
  public let source: String
  /// When it was last checked.
  public let reviewed: CalendarDate
  /// What the payer says; what it doesn't say the practice's policy decides.
  public let terms: PayerTerms

  /// Makes a row.
  public init(
    scope: RowScope, effective: CalendarPeriod, source: String, reviewed: CalendarDate,
    terms: PayerTerms
  ) {
    self.scope = scope
    self.effective = effective
    self.source = source
    self.reviewed = reviewed
    self.terms = terms
  }

  /// Makes a row that is about a code alone.
  public init(
    code: ProcedureCode, effective: CalendarPeriod, source: String, reviewed: CalendarDate,
    isCovered: Bool, modifiers: [Delivery: [Modifier]] = [:],
    supervision: PayerTerms.Supervision? = nil
  ) {
    self.init(
      scope: RowScope(code: code), effective: effective, source: source, reviewed: reviewed,
      terms: PayerTerms {
        $0.isCovered = isCovered
        $0.modifiers = modifiers.isEmpty ? nil : modifiers
        $0.supervision = supervision
      })
  }

  /// The code the row is about.
  public var code: ProcedureCode { scope.code }

  /// Whether two rows hold on a same day for a same service and neither is the narrower one.
  public func conflicts(with other: PayerRow) -> Bool {
    effective.overlaps(other.effective) && scope.meets(other.scope)
      && !scope.isNarrower(than: other.scope) && !other.scope.isNarrower(than: scope)
  }
}

extension PayerRow {
  /// What a row of before rows had a scope and terms held in their place.
  private enum EarlierKeys: String, CodingKey {
    case code, isCovered, modifiers, supervision
  }

  /// Reads a row; one of before rows had a scope is about its code alone.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    effective = try values.value(.effective)
    source = try values.value(.source)
    reviewed = try values.value(.reviewed)
    if let scope: RowScope = try values.value(.scope, earlier: nil) {
      self.scope = scope
      terms = try values.value(.terms)
      return
    }
    let earlier = try decoder.container(keyedBy: EarlierKeys.self)
    let isCovered: Bool = try earlier.value(.isCovered)
    let modifiers: [Delivery: [Modifier]] = try earlier.value(.modifiers)
    let supervision: PayerTerms.Supervision = try earlier.value(.supervision)
    scope = RowScope(code: try earlier.value(.code))
    terms = PayerTerms {
      $0.isCovered = isCovered
      $0.modifiers = modifiers.isEmpty ? nil : modifiers
      $0.supervision = supervision
    }
  }
}
