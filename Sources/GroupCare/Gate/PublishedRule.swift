/// A rule of one of the gates as people read it: its words, its codes, and what changes it.
public struct PublishedRule: Hashable, Sendable {
  /// What a rule stops.
  public enum Reach: String, Hashable, Sendable {
    /// Every claim of the session.
    case session
    /// The claim of one member.
    case claim
    /// Nothing: it only remarks.
    case nothing
  }

  /// What it stops.
  public let reach: Reach
  /// The codes it answers with.
  public let codes: [BlockerCode]
  /// The codes of what it remarks on.
  public let remarks: [RemarkCode]
  /// The rule in words.
  public let text: String
  /// The requirements or rules it comes from.
  public let source: String
  /// What a payer's row can say to change it.
  public let terms: [PayerTerm]

  /// Takes a rule of the session gate, which no payer changes.
  public init(_ rule: SessionRule) {
    reach = .session
    codes = rule.codes
    remarks = []
    text = rule.text
    source = rule.source
    terms = []
  }

  /// Takes a rule of the claim gate.
  public init(_ rule: ClaimRule) {
    reach = rule.codes.isEmpty ? .nothing : .claim
    codes = rule.codes
    remarks = rule.remarks
    text = rule.text
    source = rule.source
    terms = rule.terms
  }

  /// Returns every rule, those of the session gate first.
  ///
  /// - Parameter besides: The rules of the claim gate beside the domain's own.
  /// - Returns: The rules, in the order in which they are asked.
  public static func all(besides: [ClaimRule]) -> [PublishedRule] {
    SessionRule.all.map { PublishedRule($0) } + (ClaimRule.all + besides).map { PublishedRule($0) }
  }

  /// Whether nobody can override it; a rule with one soft code can be, in that point.
  public var isHard: Bool { !codes.contains(where: \.isSoft) }

  /// Returns those of some payers in whose rows something stands that changes it.
  public func changing(_ payers: [Payer]) -> [Payer] {
    payers.filter { payer in terms.contains { $0.isSaid(by: payer) } }
  }
}

extension PayerTerm {
  /// Whether a row of a payer says anything of it.
  public func isSaid(by payer: Payer) -> Bool {
    payer.rows.contains { isSaid(in: $0.terms) }
  }
}
