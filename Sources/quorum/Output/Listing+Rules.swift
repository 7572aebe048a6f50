internal import GroupCare
internal import Screen

/// A rule with the payers that change it.
struct RuleAnswer {
  let rule: PublishedRule
  /// The payers in whose rows something stands that changes it; nothing while nobody signed in.
  let payers: [PayerID]?

  /// Takes a rule; no payer changes one of the session gate.
  init(_ rule: PublishedRule, payers known: [Payer]?) {
    self.rule = rule
    payers = rule.reach == .session ? [] : known.map { rule.changing($0).map(\.id) }
  }

  /// The rule as people read it: its text, its codes and its source, at most 80 columns wide.
  var paragraph: [String] {
    let lines =
      [
        rule.codes.map(\.rawValue).joined(separator: " "),
        named("remarks: ", rule.remarks.map(\.rawValue)),
        named("may be overridden: ", rule.codes.filter(\.isSoft).map(\.rawValue)),
        named("changed by: ", rule.terms.map(\.rawValue)), named("of: ", payers?.map(\.text) ?? []),
        rule.source,
      ].filter { !$0.isEmpty }
    return TextWidth.wrap(rule.text, to: 80).map(String.init)
      + lines.flatMap { TextWidth.wrap($0, to: 76) }.map { "    \($0)" } + [""]
  }

  private func named(_ name: String, _ words: [String]) -> String {
    words.isEmpty ? "" : name + words.joined(separator: " ")
  }
}

extension Listing where Item == RuleAnswer {
  /// Every rule, those of the session gate first.
  static func rules(_ rules: [RuleAnswer]) -> Listing {
    Listing(
      name: "rules",
      columns: [
        words("codes", "Codes") { $0.rule.codes.map(\.rawValue) },
        .text("text", "Rule") { $0.rule.text },
        .text("source", "Source") { $0.rule.source },
        Column(
          key: "hard", heading: nil, value: { .boolean($0.rule.isHard) },
          text: { $0.rule.isHard ? "true" : "false" }),
        words("remarks", nil) { $0.rule.remarks.map(\.rawValue) },
        words("terms", nil) { $0.rule.terms.map(\.rawValue) },
        words("payers", nil) { $0.payers?.map(\.text) },
      ],
      items: rules, emptiness: "There is no such rule.")
  }

  private static func words(
    _ key: String, _ heading: TextTable.Column?, _ words: @escaping (RuleAnswer) -> [String]?
  ) -> Column {
    Column(
      key: key, heading: heading,
      value: { rule in words(rule).map { .array($0.map { .string($0) }) } ?? .null },
      text: { (words($0) ?? []).joined(separator: " ") })
  }
}
