/// One dated row of the payer matrix: what a payer does with a code in a period (N8, M35, M38).
///
/// Every row says where it comes from and when somebody last looked.
public struct PayerRow: Hashable, Codable, Sendable {
  /// The code the row is about.
  public let code: ProcedureCode
  /// The dates of service for which it holds.
  public let effective: CalendarPeriod
  /// Where the practice has it from.
  public let source: String
  /// When it was last checked.
  public let reviewed: CalendarDate
  /// Whether the payer covers the code at all (M28).
  public let isCovered: Bool
  /// The modifiers for each delivery, in the order the payer wants; a delivery not named has none.
  public let modifiers: [Delivery: [Modifier]]
  /// How the payer wants a supervised clinician's service billed (M51).
  public let supervision: Supervision

  /// How a service under supervision is billed.
  public enum Supervision: String, Codable, CaseIterable, Sendable {
    /// The supervised clinician renders and the supervisor is named (NM1*DQ).
    case supervisorNamed = "supervisor-named"
    /// The supervisor stands as the rendering provider.
    case supervisorRenders = "supervisor-renders"
    /// The payer doesn't pay for supervised clinicians.
    case notPaid = "not-paid"
  }

  /// Makes a row.
  public init(
    code: ProcedureCode, effective: CalendarPeriod, source: String, reviewed: CalendarDate,
    isCovered: Bool, modifiers: [Delivery: [Modifier]] = [:],
    supervision: Supervision = .supervisorNamed
  ) {
    self.code = code
    self.effective = effective
    self.source = source
    self.reviewed = reviewed
    self.isCovered = isCovered
    self.modifiers = modifiers
    self.supervision = supervision
  }
}
