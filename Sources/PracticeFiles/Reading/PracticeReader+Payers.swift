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
    // The entry of each row that stands in the file, by the row's place.
    var entries: [Int: Entry] = [:]
    for table in entry.tables("rows") ?? [] {
      guard let row = row(table, among: rows) else { continue }
      let place = rows.firstIndex { $0.isSameRow(as: row) } ?? rows.endIndex
      if let other = entries[place] {
        table.refuse("from", "The row at \(other.place) is about the same from the same day on.")
      } else if place < rows.endIndex {
        rows[place] = row
      } else {
        rows.append(row)
      }
      entries[place] = table
    }
    refuseConflicts(rows, entries)
    entry.refuseUnknownKeys()
    guard let name, let kind else { return nil }
    return Payer(id: id, name: name, payerIdentifier: identifier, kind: kind, rows: rows)
  }

  /// Refuses rows that hold on the same days for the same service and of which neither is the
  /// narrower; the other is named by its place, or by its first day when it isn't in the file.
  private func refuseConflicts(_ rows: [PayerRow], _ entries: [Int: Entry]) {
    for (place, row) in rows.enumerated() {
      for (other, earlier) in rows[..<place].enumerated() where row.conflicts(with: earlier) {
        let (table, known) = (entries[place], entries[other])
        guard let own = table ?? known else { continue }
        let named =
          if table != nil, let known {
            "the row at \(known.place)"
          } else {
            "the practice's row from \((table == nil ? row : earlier).effective.first)"
          }
        own.refuse(
          "from",
          "This row and \(named) hold on some of the same days for the same service, and neither"
            + " is the narrower; end one with to, or narrow it.")
      }
    }
  }

  private func row(_ table: Entry, among rows: [PayerRow]) -> PayerRow? {
    let code: ProcedureCode? = table.required(
      "code", table.code("code", "a procedure code of five characters"))
    let line = table.text("product-line")
    let places: [PlaceOfService] = table.codes("places", "places of service of two digits") ?? []
    let credentials: [Credential] =
      table.codes("credentials", "credentials such as LMFT or PhD") ?? []
    let from = table.required("from", table.date("from"))
    let scope = code.map {
      RowScope(
        code: $0, productLine: line, places: Set(places), credentials: Set(credentials))
    }
    let old = rows.first { $0.scope == scope && $0.effective.first == from }
    let period = table.period(old: old?.effective)
    let source = table.required("source", table.text("source") ?? old?.source)
    let reviewed = table.required("reviewed", table.date("reviewed") ?? old?.reviewed)
    let terms = table.terms(old: old?.terms ?? PayerTerms())
    _ = table.required("covered", terms.isCovered)
    let sites = Set(profile?.sites.map(\.id) ?? [])
    if profile != nil,
      terms.rates?.contains(where: { $0.site.map(sites.contains) == false }) == true
    {
      table.refuse("rates", "The practice has no site with this id.")
    }
    guard let scope, let period, let source, let reviewed, terms.isCovered != nil else {
      return nil
    }
    return PayerRow(
      scope: scope, effective: period, source: source, reviewed: reviewed, terms: terms)
  }
}

extension PayerRow {
  fileprivate func isSameRow(as other: PayerRow) -> Bool {
    scope == other.scope && effective.first == other.effective.first
  }
}
