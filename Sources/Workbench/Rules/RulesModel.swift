import GroupCare
import Screen

/// The rules of the gate, in the order in which it asks them.
struct RulesModel: Sendable {
  /// A rule, and the payers whose rows change it.
  struct Row: Sendable {
    let rule: PublishedRule
    let payers: [Payer]
  }

  let rows: [Row]
  var cursor: ListCursor
  /// The first line that is shown of the rule that is open.
  var first = 0

  init(_ rules: [PublishedRule], payers: [Payer], cursor: ListCursor) {
    rows = rules.map { Row(rule: $0, payers: $0.changing(payers)) }
    self.cursor = cursor
    self.cursor.move(to: cursor.row, of: rows.count)
  }

  var selected: Row? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  /// How many there are of each kind.
  var summary: String {
    func count(_ reach: PublishedRule.Reach) -> Int { rows.count { $0.rule.reach == reach } }
    return "\(rows.count) rules: \(count(.session)) for the session, \(count(.claim)) for a claim, "
      + "\(count(.nothing)) to know"
  }

  var findable: ListFilter {
    ListFilter(count: rows.count) { [rows] index in
      let row = rows[index]
      return [row.rule.text, row.rule.source, row.words]
        + row.rule.codes.map(\.rawValue) + row.rule.remarks.map(\.rawValue)
        + row.rule.terms.map(\.rawValue) + row.payers.map(\.name)
    }
  }

  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: findable.shown(by: cursor.filter), page: page)
  }
}

extension RulesModel.Row {
  /// What it stops, and whether somebody can decide otherwise.
  var words: String {
    switch rule.reach {
    case .session: "stops the session's claims \u{B7} hard"
    case .claim: "stops a member's claim \u{B7} \(rule.firmness)"
    case .nothing: "stops nothing, only says so"
    }
  }
}

extension PublishedRule {
  /// The code by which people name it.
  var title: String { codes.first?.rawValue ?? remarks.first?.rawValue ?? "" }

  /// `hard`, `soft`, or `partly soft` when some of its codes can be overridden; empty for one that stops
  /// nothing.
  var firmness: String {
    if codes.isEmpty { return "" }
    if isHard { return "hard" }
    return codes.allSatisfy(\.isSoft) ? "soft" : "partly soft"
  }
}
