/// The code of a service that is billed by itself; interactive complexity is only ever added to one (R5).
///
/// A payer's row that would bill 90785 alone can't be written: there is no such value.
public struct PrincipalCode: WireCode {
  /// The code.
  public let code: ProcedureCode

  /// The code as it is written on a claim.
  public var text: String { code.text }

  /// Reads a code, or returns nothing when it has another shape or is never billed alone.
  public init?(_ text: String) {
    guard let code = ProcedureCode(text), code != .interactiveComplexity else { return nil }
    self.code = code
  }
}
