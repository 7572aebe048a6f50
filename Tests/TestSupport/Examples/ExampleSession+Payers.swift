public import GroupCare

extension ExampleSession {
  /// Lets every member's payers say something in all of their rows.
  ///
  ///     session.payersSay { $0.minimumMinutes = 45 }
  public mutating func payersSay(_ set: (inout PayerTerms) -> Void) {
    for member in members.indices {
      for payer in members[member].payers.indices {
        members[member].payers[payer].rows = members[member].payers[payer].rows.map { row in
          var terms = row.terms
          set(&terms)
          return PayerRow(
            scope: row.scope, effective: row.effective, source: row.source, reviewed: row.reviewed,
            terms: terms)
        }
      }
    }
  }

  /// Lets the session, and everyone who was there, start at 14:00 and last so many minutes.
  public mutating func lasts(minutes: Int) {
    let start = Timestamp.example(at: "14:00")
    let end = start.adding(minutes: minutes)
    state = .documenting(
      started: start, ended: end,
      attendanceClosed: SessionState.Closing(by: Clinician.exampleCoordinator.id, at: end))
    for member in members.indices where members[member].status.presence != nil {
      members[member].status = .present(
        known(try? Presence(joined: start).leaving(at: end)))
    }
  }
}

extension SessionChart {
  /// Returns what the gate says of one member, the first unless told, when it is asked on a day.
  public func report(
    on client: String = "C-1", asked today: CalendarDate = .exampleToday
  ) -> GateReport.EncounterReport {
    known(
      GateReport(self, gate: ClaimGate(on: today)).encounters.first { $0.client.text == client })
  }
}

extension Benefits {
  /// Returns what a payer said in January of the benefits of the first member for 2026.
  public static func example(
    coverage: CoverageID = .example("COV-C-1"), year: CalendarPeriod = .example(),
    checkedOn: CalendarDate = .example("2026-01-05"), coversGroup: Bool = true,
    coversVirtual: Bool? = true, unitsAllowed: Int? = nil, unitsUsedBefore: Int = 0,
    needsAuthorization: Bool? = nil
  ) -> Benefits {
    Benefits(
      id: .example("BEN-1"), coverage: coverage, year: year, checkedOn: checkedOn,
      coversGroup: coversGroup, coversVirtual: coversVirtual, unitsAllowed: unitsAllowed,
      unitsUsedBefore: unitsUsedBefore, needsAuthorization: needsAuthorization)
  }
}

extension ClaimedUnit {
  /// Returns a unit of 90853 that the example payer was billed for on a date, in a session of its own.
  public static func example(
    _ date: String, code: ProcedureCode = .groupPsychotherapy,
    payer: PayerID = Payer.example().id, session: String = "", diagnoses: [String] = ["F60.3"]
  ) -> ClaimedUnit {
    ClaimedUnit(
      session: .example(session.isEmpty ? "S-\(date)" : session), payer: payer, code: code,
      dateOfService: .example(date), diagnoses: diagnoses.map { .example($0) })
  }
}
