internal import GroupCare
internal import PracticeFiles

extension Answer {
  /// What the gate says of a session: what stops it, and how every encounter stands.
  static func gate(_ report: GateReport) -> Answer {
    Answer(
      lines: report.lines,
      json: .object([
        ("session", .string(report.session.text)),
        ("state", .string(report.isOpen ? "open" : "blocked")),
        ("enrolled", .integer(report.enrolled)),
        ("present", .integer(report.present)),
        ("blockers", .array(report.blockers.map(\.json))),
        ("encounters", .array(report.encounters.map(\.json))),
      ]),
      table: .blockers(report.allBlockers))
  }

  /// Why one client's part in a session is no claim, or that it is one.
  static func why(
    _ encounter: GateReport.EncounterReport, in report: GateReport, _ reasoning: GateReasoning?
  ) -> Answer {
    let blockers = encounter.state == .claimed ? [] : report.blockers + encounter.blockers
    let heading = "\(encounter.client) in \(report.session): \(encounter.state.rawValue)."
    return Answer(
      lines: [heading] + (encounter.notBillable.map { ["  " + $0.sentence] } ?? [])
        + blockers.map { "  " + $0.line } + (reasoning?.lines ?? []),
      json: .object([
        ("session", .string(report.session.text)),
        ("client", .string(encounter.client.text)),
        ("state", .string(encounter.state.rawValue)),
        ("reason", .optional(encounter.notBillable?.sentence)),
        ("blockers", .array(blockers.map(\.json))),
        ("facts", .array(reasoning?.facts.map(\.json) ?? [])),
        ("rules", .array(reasoning?.verdicts.map(\.json) ?? [])),
      ]),
      table: .blockers(blockers))
  }
}

extension GateReport {
  fileprivate var lines: [String] {
    var lines = [
      "\(session): \(isOpen ? "open" : "blocked"), \(enrolled) enrolled, \(present) present."
    ]
    if !blockers.isEmpty {
      lines += ["", "What stops every claim of the session:"] + blockers.map { "  " + $0.line }
    }
    let table = TextTable(
      columns: ["Client", "State", "Why"],
      rows: encounters.map { [$0.client.text, $0.state.rawValue, $0.words] })
    lines += [""] + table.lines
    let rows = Set(encounters.compactMap { $0.row?.text }).sorted()
    if !rows.isEmpty { lines += ["", "Rows that decided:"] + rows.map { "  " + $0 } }
    let remarks = encounters.flatMap(\.remarks)
    if !remarks.isEmpty { lines += ["", "Worth knowing:"] + remarks.map { "  " + $0.line } }
    return lines
  }
}

extension GateReport.EncounterReport {
  fileprivate var json: JSONValue {
    .object([
      ("client", .string(client.text)), ("state", .string(state.rawValue)),
      ("blockers", .array(blockers.map(\.json))), ("row", .optional(row?.text)),
      ("remarks", .array(remarks.map(\.json))), ("addOn", .optional(addOn?.text)),
      ("overrides", .array(overrides.map(\.json))),
    ])
  }

  /// Why it isn't claimed, or what is billed beside the code of the group.
  fileprivate var words: String {
    guard let addOn, reasons.isEmpty else { return reasons }
    return "with \(addOn), interactive complexity"
  }

  /// Why it isn't claimed, on one line; empty when nothing of its own stops it.
  var reasons: String {
    if let notBillable { return notBillable.sentence }
    return blockers.map { "\($0.message) [\($0.code.rawValue)]" }.joined(separator: " ")
  }
}

extension NotBillable {
  /// Why there is nothing to bill.
  var sentence: String {
    switch self {
    case .notPresent: "The member wasn't there."
    case .billedOnFamilyMember(let client): "The family is billed on \(client)."
    case .selfPay: "The member pays without a payer."
    }
  }
}

extension Blocker {
  /// The blocker on one line, with its code.
  var line: String {
    let who = client.map { "\($0): " } ?? ""
    return "\(who)\(message) [\(code.rawValue)]"
  }

  fileprivate var json: JSONValue {
    .object([
      ("code", .string(code.rawValue)),
      ("stops", .string(stops.rawValue)),
      ("client", .optional(client?.text)),
      ("field", .optional(field)),
      ("message", .string(message)),
      ("source", .string(source)),
      ("overridable", .boolean(isOverridable)),
      ("decidedBy", .optional(authority?.text)),
    ])
  }
}

extension CSVTable {
  fileprivate static func blockers(_ blockers: [Blocker]) -> CSVTable {
    var table = CSVTable(
      columns: ["code", "stops", "client", "field", "message", "source", "overridable"])
    for blocker in blockers {
      table.append([
        blocker.code.rawValue, blocker.stops.rawValue, blocker.client?.text ?? "",
        blocker.field ?? "", blocker.message, blocker.source,
        blocker.isOverridable ? "true" : "false",
      ])
    }
    return table
  }
}
