internal import GroupCare

extension PracticeReader {
  mutating func readPayers() {
    for name in files.names(in: "payers", suffix: ".toml") {
      guard let entry = document(name) else { continue }
      take(entry, into: \.payers) { reader, entry, id, old in reader.payer(entry, id, old) }
    }
  }

  private func payer(_ entry: Entry, _ id: PayerID, _ old: Payer?) -> Payer? {
    let name = entry.required("name", entry.text("name") ?? old?.name)
    let kind: Payer.Kind? = entry.required("kind", entry.choice("kind") ?? old?.kind)
    let identifier = entry.text("payer-id") ?? old?.payerIdentifier ?? ""
    var rows = old?.rows ?? []
    var met: [PayerRow] = []
    for table in entry.tables("rows") ?? [] {
      guard let row = row(table, among: rows) else { continue }
      if met.contains(where: row.conflicts) {
        table.refuse("from", "Another row of this code holds on some of the same days.")
      }
      met.append(row)
      if let place = rows.firstIndex(where: { $0.isSameRow(as: row) }) {
        rows[place] = row
      } else {
        rows.append(row)
      }
    }
    entry.refuseUnknownKeys()
    guard let name, let kind else { return nil }
    return Payer(id: id, name: name, payerIdentifier: identifier, kind: kind, rows: rows)
  }

  private func row(_ table: Entry, among rows: [PayerRow]) -> PayerRow? {
    let code: ProcedureCode? = table.required(
      "code", table.code("code", "a procedure code of five characters"))
    let from = table.required("from", table.date("from"))
    let old = rows.first { $0.code == code && $0.effective.first == from }
    let period = table.period(old: old?.effective)
    let source = table.required("source", table.text("source") ?? old?.source)
    let reviewed = table.required("reviewed", table.date("reviewed") ?? old?.reviewed)
    let isCovered = table.required("covered", table.flag("covered") ?? old?.terms.isCovered)
    let supervision: PayerTerms.Supervision? =
      table.choice("supervision") ?? old?.terms.supervision
    var modifiers = old?.terms.modifiers ?? [:]
    if let inner = table.table("modifiers") {
      for delivery in Delivery.allCases {
        if let codes: [Modifier] = inner.codes(delivery.rawValue, "modifiers of two characters") {
          modifiers[delivery] = codes
        }
      }
    }
    guard let code, let period, let source, let reviewed, let isCovered else { return nil }
    return PayerRow(
      code: code, effective: period, source: source, reviewed: reviewed, isCovered: isCovered,
      modifiers: modifiers, supervision: supervision)
  }
}

extension PayerRow {
  fileprivate func isSameRow(as other: PayerRow) -> Bool {
    code == other.code && effective.first == other.effective.first
  }
}
