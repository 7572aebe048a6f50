internal import GroupCare
internal import Screen

/// A rule of one of the gates, as `quorum rules` prints it.
struct PublishedRule {
  let codes: [BlockerCode]
  let remarks: [RemarkCode]
  let text: String
  let source: String
  /// What a payer's row can say to change it.
  let terms: [PayerTerm]
  /// The payers whose rows say any of that; nothing while nobody signed in.
  let payers: [PayerID]?

  /// Takes a rule of the session gate, which no payer changes.
  init(_ rule: SessionRule) {
    codes = rule.codes
    remarks = []
    text = rule.text
    source = rule.source
    terms = []
    payers = []
  }

  /// Takes a rule of the claim gate.
  init(_ rule: ClaimRule, payers known: [Payer]?) {
    let terms = rule.terms
    codes = rule.codes
    remarks = rule.remarks
    text = rule.text
    source = rule.source
    self.terms = terms
    payers = known?.filter { payer in
      payer.rows.contains { row in terms.contains { $0.isSaid(in: row.terms) } }
    }.map(\.id)
  }

  /// Whether nobody can override it; a rule with one soft code can be, in that point.
  var isHard: Bool { !codes.contains(where: \.isSoft) }

  /// The rule as people read it: its text, its codes and its source, at most 80 columns wide.
  var paragraph: [String] {
    let lines =
      [
        codes.map(\.rawValue).joined(separator: " "), named("remarks: ", remarks.map(\.rawValue)),
        named("may be overridden: ", codes.filter(\.isSoft).map(\.rawValue)),
        named("changed by: ", terms.map(\.rawValue)), named("of: ", payers?.map(\.text) ?? []),
        source,
      ].filter { !$0.isEmpty }
    return TextWidth.wrap(text, to: 80).map(String.init)
      + lines.flatMap { TextWidth.wrap($0, to: 76) }.map { "    \($0)" } + [""]
  }

  private func named(_ name: String, _ words: [String]) -> String {
    words.isEmpty ? "" : name + words.joined(separator: " ")
  }
}

extension Listing where Item == PublishedRule {
  /// Every rule, those of the session gate first.
  static func rules(_ rules: [PublishedRule]) -> Listing {
    Listing(
      name: "rules",
      columns: [
        words("codes", "Codes") { $0.codes.map(\.rawValue) },
        .text("text", "Rule") { $0.text },
        .text("source", "Source") { $0.source },
        Column(
          key: "hard", heading: nil, value: { .boolean($0.isHard) },
          text: { $0.isHard ? "true" : "false" }),
        words("remarks", nil) { $0.remarks.map(\.rawValue) },
        words("terms", nil) { $0.terms.map(\.rawValue) },
        words("payers", nil) { $0.payers?.map(\.text) },
      ],
      items: rules, emptiness: "There is no such rule.")
  }

  private static func words(
    _ key: String, _ heading: TextTable.Column?, _ words: @escaping (PublishedRule) -> [String]?
  ) -> Column {
    Column(
      key: key, heading: heading,
      value: { rule in words(rule).map { .array($0.map { .string($0) }) } ?? .null },
      text: { (words($0) ?? []).joined(separator: " ") })
  }
}
