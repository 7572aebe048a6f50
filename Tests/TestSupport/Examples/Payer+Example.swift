public import GroupCare

extension PayerRow {
  /// Returns a row that covers a code, with 95 for video and 93 for audio only.
  public static func example(
    code: ProcedureCode = .groupPsychotherapy, effective: CalendarPeriod = .example(),
    isCovered: Bool = true,
    modifiers: [Delivery: [Modifier]] = [.video: [.example("95")], .audioOnly: [.example("93")]],
    supervision: PayerTerms.Supervision? = nil
  ) -> PayerRow {
    PayerRow(
      code: code, effective: effective, source: "provider manual, example",
      reviewed: .example("2026-01-05"), isCovered: isCovered, modifiers: modifiers,
      supervision: supervision)
  }
}

extension Payer {
  /// Returns a payer whose rows cover both group codes, with changes.
  public static func example(_ change: (inout Payer) -> Void = { _ in }) -> Payer {
    var payer = Payer(
      id: .example("northstar"), name: "Northstar Health", payerIdentifier: "NSTAR",
      kind: .commercial, rows: [.example(), .example(code: .multipleFamily)])
    change(&payer)
    return payer
  }

  /// The client as payer.
  public static let exampleSelfPay = Payer(
    id: .example("self-pay"), name: "Self-pay", payerIdentifier: "", kind: .selfPay, rows: [])
}

extension Coverage {
  /// Returns a policy of a client.
  public static func example(
    of client: Client, id: String = "", payer: PayerID = Payer.example().id,
    memberIdentifier: String = "", nameOnCard: PersonName? = nil, holder: Holder = .client,
    period: CalendarPeriod = .example()
  ) -> Coverage {
    Coverage(
      id: .example(id.isEmpty ? "COV-\(client.id)" : id), client: client.id, payer: payer,
      memberIdentifier: memberIdentifier.isEmpty ? "NS\(client.id)" : memberIdentifier,
      groupNumber: "G100", nameOnCard: nameOnCard ?? client.name, holder: holder, period: period)
  }
}

extension Authorization {
  /// Returns an authorization of a client for 12 sessions of 90853.
  public static func example(
    of client: ClientID, id: String = "AUTH-1", payer: PayerID = Payer.example().id,
    number: String = "PA5500001", code: ProcedureCode = .groupPsychotherapy, units: Int = 12,
    unitsUsedBefore: Int = 0, period: CalendarPeriod = .example()
  ) -> Authorization {
    Authorization(
      id: .example(id), client: client, payer: payer, number: number, code: code, units: units,
      unitsUsedBefore: unitsUsedBefore, period: period)
  }
}
