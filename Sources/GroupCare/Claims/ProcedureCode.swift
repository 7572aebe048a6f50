/// A CPT or HCPCS code: five characters, the first four or last four of them digits.
public struct ProcedureCode: WireCode {
  /// The code as it is written on a claim.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[1...3].allSatisfy(\.isDigit),
      bytes[0].isDigit || bytes[0].isUpper, bytes[4].isDigit || bytes[4].isUpper,
      bytes[0].isDigit || bytes[4].isDigit
    else { return nil }
    self.text = text
  }

  private init(known text: String) { self.text = text }

  /// Group psychotherapy: once for each member present (R1).
  public static let groupPsychotherapy = ProcedureCode(known: "90853")
  /// Multiple-family group psychotherapy: once for each family present (R6).
  public static let multipleFamily = ProcedureCode(known: "90849")
  /// Interactive complexity: only ever added to another code (R5).
  public static let interactiveComplexity = ProcedureCode(known: "90785")

  /// Whether interactive complexity can be added to it at all, whatever a payer says (R5, R7).
  ///
  /// Not to itself, not to crisis (90839, 90840) or family psychotherapy (90846, 90847), not to the
  /// programme codes of group psychotherapy (G0410, and G0411 that says interactive itself).
  public var canTakeInteractiveComplexity: Bool {
    !["90785", "90839", "90840", "90846", "90847", "G0410", "G0411"].contains(text)
  }
}
