/// One rule of the claim gate: what stops one member's claim.
///
/// One file a rule; the doc comment of its static property is the text `quorum rules` prints.
public struct ClaimRule: Sendable {
  /// The codes it can answer with.
  public let codes: [BlockerCode]
  /// The rule in words, the same as its doc comment.
  public let text: String
  /// The requirements or rules it comes from.
  public let source: String
  let check: @Sendable (ClaimCandidate) -> [Blocker]

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - codes: The codes it can answer with.
  ///   - text: The rule in words.
  ///   - source: The requirements or rules it comes from.
  ///   - check: Returns the blockers of a candidate; empty when the rule is met.
  public init(
    _ codes: [BlockerCode], _ text: String, source: String,
    check: @escaping @Sendable (ClaimCandidate) -> [Blocker]
  ) {
    self.codes = codes
    self.text = text
    self.source = source
    self.check = check
  }

  /// Every rule of the domain, in the order in which blockers are shown.
  public static let all: [ClaimRule] = [
    .procedureCode, .coverage, .payer, .diagnosis, .minutes, .placeOfService, .charge,
    .billingProvider, .renderingProvider,
  ]
}
