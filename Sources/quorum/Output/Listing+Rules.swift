internal import GroupCare
internal import Screen

/// A rule of one of the gates, as `quorum rules` prints it.
struct PublishedRule {
  let codes: [BlockerCode]
  let text: String
  let source: String

  /// Whether nobody can override it; a rule with one soft code can be, in that point.
  var isHard: Bool { !codes.contains(where: \.isSoft) }

  /// The rule as people read it: its text, its codes and its source, at most 80 columns wide.
  var paragraph: [String] {
    let codes = codes.map(\.rawValue).joined(separator: " ")
    return TextWidth.wrap(text, to: 80).map(String.init)
      + (TextWidth.wrap(codes, to: 76) + TextWidth.wrap(source, to: 76)).map { "    \($0)" } + [""]
  }
}

extension Listing where Item == PublishedRule {
  /// Every rule, those of the session gate first.
  static func rules(_ rules: [PublishedRule]) -> Listing {
    Listing(
      name: "rules",
      columns: [
        Column(
          key: "codes", heading: "Codes",
          value: { .array($0.codes.map { .string($0.rawValue) }) },
          text: { $0.codes.map(\.rawValue).joined(separator: " ") }),
        .text("text", "Rule") { $0.text },
        .text("source", "Source") { $0.source },
        Column(
          key: "hard", heading: nil, value: { .boolean($0.isHard) },
          text: { $0.isHard ? "true" : "false" }),
      ],
      items: rules, emptiness: "There is no such rule.")
  }
}
