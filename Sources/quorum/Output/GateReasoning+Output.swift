internal import GroupCare

extension GateReasoning {
  /// The facts and then every rule with its outcome, for people.
  var lines: [String] {
    let known = facts.map { fact in
      (
        name: fact.name,
        value: fact.authority.isEmpty ? fact.value : "\(fact.value) (\(fact.authority))"
      )
    }
    let rules = verdicts.flatMap { verdict in
      ["  \(verdict.outcome): \(verdict.text) [\(verdict.source)]"]
        + verdict.messages.map { "      \($0)" }
    }
    return ["", "What is known:"] + TextTable.properties(known).map { "  " + $0 }
      + ["", "What each rule makes of it:"] + rules
  }
}

extension GateReasoning.Fact {
  var json: JSONValue {
    .object([
      ("name", .string(name)), ("value", .optional(value.isEmpty ? nil : value)),
      ("decidedBy", .optional(authority.isEmpty ? nil : authority)),
    ])
  }
}

extension GateReasoning.Verdict {
  var json: JSONValue {
    .object([
      ("text", .string(text)), ("source", .string(source)), ("outcome", .string(outcome)),
      ("messages", .array(messages.map { .string($0) })),
    ])
  }
}

extension Remark {
  /// The remark on one line, with its code.
  var line: String { "\(client): \(message) [\(code.rawValue)]" }

  var json: JSONValue {
    .object([
      ("code", .string(code.rawValue)), ("client", .string(client.text)),
      ("message", .string(message)), ("source", .string(source)),
      ("decidedBy", .optional(authority?.text)),
    ])
  }
}

extension Override {
  var json: JSONValue {
    .object([
      ("code", .string(code.rawValue)), ("reason", .string(reason)), ("by", .string(by.text)),
      ("at", .string(at.iso)),
    ])
  }
}
