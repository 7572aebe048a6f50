public import GroupCare

extension Consent {
  /// Returns a consent of a client from 2026-01-08 on; one to telehealth holds all it must.
  public static func example(
    _ kind: Kind = .group, of client: String = "C-1", group: String? = nil,
    period: CalendarPeriod = .example("2026-01-08", nil), reaffirmedOn: String? = nil,
    contents: Set<Content> = Set(Content.allCases), payers: [String] = []
  ) -> Consent {
    Consent(
      id: .example("CONSENT-\(client)-\(kind.rawValue)"), client: .example(client), kind: kind,
      group: group.map { .example($0) }, period: period,
      reaffirmedOn: reaffirmedOn.map { .example($0) },
      contents: kind == .telehealth ? contents : [],
      payers: Set(payers.map { .example($0) }))
  }
}

extension Screening {
  /// Returns a screening for the example group with nothing left open.
  public static func example(
    of client: String = "C-1", group: String = "dbt-thu", heldOn: String = "2026-01-05",
    isSuitable: Bool = true, guidelinesGiven: Bool = true
  ) -> Screening {
    Screening(
      id: .example("SCREENING-\(client)-\(heldOn)"), client: .example(client),
      group: .example(group), heldOn: .example(heldOn), by: Clinician.example().id,
      isSuitable: isSuitable, guidelinesGiven: guidelinesGiven)
  }
}

extension IndividualService {
  /// Returns a documented individual session of the example's day, before noon unless said.
  public static func example(
    _ code: String = "90834", modifiers: [String] = ["59"], delivery: Delivery = .inPerson,
    on day: String = "2026-03-12", from start: String = "09:00", to end: String = "09:45",
    isDocumented: Bool = true
  ) -> IndividualService {
    known(
      IndividualService(
        id: .example("IND-\(code)-\(day)"), client: .example("C-1"),
        clinician: Clinician.coFacilitator.id, code: .example(code),
        modifiers: modifiers.map { .example($0) }, delivery: delivery,
        dateOfService: .example(day), started: .example("\(day)T\(start)-07:00"),
        ended: .example("\(day)T\(end)-07:00"), isDocumented: isDocumented))
  }
}

extension OtherSession {
  /// Returns another session of the example group, from 14:00 to 15:30 unless said.
  public static func example(
    _ id: String = "S-0", group: String = "dbt-thu", on day: String, from start: String = "14:00",
    to end: String = "15:30", delivery: Delivery = .inPerson
  ) -> OtherSession {
    OtherSession(
      session: .example(id), group: .example(group), dateOfService: .example(day),
      intervals: [
        known(
          PresenceInterval(
            joined: .example("\(day)T\(start)-07:00"), left: .example("\(day)T\(end)-07:00")))
      ],
      delivery: delivery)
  }
}

extension PayerTerms {
  /// Returns a payer whose row says this of 90853, and covers it.
  public static func examplePayer(_ set: (inout PayerTerms) -> Void) -> Payer {
    let terms = PayerTerms {
      $0.isCovered = true
      set(&$0)
    }
    return .example {
      $0.rows = [
        PayerRow(
          scope: RowScope(code: .groupPsychotherapy), effective: .example(),
          source: "provider manual, example", reviewed: .example("2026-01-05"), terms: terms)
      ]
    }
  }
}

extension ExampleSession {
  /// Moves the session, and everyone who was there, to another day.
  public mutating func hold(on day: String, from start: String = "14:00", to end: String = "15:30")
  {
    let started = Timestamp.example("\(day)T\(start)-07:00")
    let ended = Timestamp.example("\(day)T\(end)-07:00")
    state = .documenting(
      started: started, ended: ended,
      attendanceClosed: SessionState.Closing(by: Clinician.exampleCoordinator.id, at: ended))
    for index in members.indices where members[index].status.presence != nil {
      members[index].status = .present(known(try? Presence(joined: started).leaving(at: ended)))
    }
  }
}
