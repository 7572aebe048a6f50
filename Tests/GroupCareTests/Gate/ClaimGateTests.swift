import GroupCare
import TestSupport
import Testing

@Suite("A claim says what the record says of this member, and nothing else")
struct ClaimGateTests {
  let maria = ClientID.example("C-1")

  func claim(
    _ client: String = "C-1", _ change: (inout ExampleSession) -> Void = { _ in }
  ) throws -> Claim {
    let claims = SessionChart.example(change).exampleClaims()
    return try #require(claims.first { $0.client.text == client })
  }

  func outcome(
    _ client: String, _ change: (inout ExampleSession) -> Void
  ) throws -> ClaimGate.Outcome {
    let proof = try #require(SessionChart.example(change).documented)
    return try #require(ClaimGate(on: .exampleToday).evaluate(.example(client), of: proof))
  }

  @Test("one claim a member present, none for the absent", .covers("M106", "M138", "N2", "R1"))
  func onePerMember() throws {
    let chart = SessionChart.example()
    #expect(chart.exampleClaims().map(\.client.text) == ["C-1", "C-2", "C-3"])
    for away: AttendanceStatus in [.absent(.ill), .noShow, .cancelled] {
      #expect(
        try outcome("C-4") { $0.members[3].status = away } == .notBillable(.notPresent))
    }
    let proof = try #require(chart.documented)
    #expect(ClaimGate(on: .exampleToday).evaluate(.example("C-99"), of: proof) == nil)
  }

  @Test(
    "the claim's fields come from the member, the coverage and the practice",
    .covers("M139", "M140"))
  func fields() throws {
    let claim = try claim()
    let client = Client.example()
    #expect(claim.session == ExampleSession.id && claim.client == client.id)
    #expect(claim.birthDate == client.birthDate && claim.sex == client.sex)
    #expect(claim.address == client.address)
    #expect(claim.coverage == .example(of: client) && claim.payer == .example())
    #expect(claim.billing == .example() && claim.rendering.npi == .example("1234567893"))
    #expect(claim.supervising == nil && claim.authorization == nil)
    #expect(claim.dateOfService == .example("2026-03-12") && claim.minutesPresent == 90)
    #expect(claim.line.code == .groupPsychotherapy && claim.line.units == 1)
    #expect(claim.line.charge == Money(cents: 72_00))
    #expect(claim.number.text == "CLM1" && claim.line.controlNumber == "LINE1")
  }

  @Test(
    "the place of service is where this member was", .covers("N7", "R13", "M42"),
    arguments: [
      (Delivery.inPerson, Whereabouts.site, "11", []), (.video, .home, "10", ["95"]),
      (.video, .elsewhere, "02", ["95"]), (.audioOnly, .home, "10", ["93"]),
      (.audioOnly, .elsewhere, "02", ["93"]),
    ] as [(Delivery, Whereabouts, String, [String])])
  func place(delivery: Delivery, whereabouts: Whereabouts, place: String, modifiers: [String])
    throws
  {
    let claim = try claim {
      $0.members[0].delivery = delivery
      $0.members[0].whereabouts = whereabouts
      $0.members[0].identityCheck = .example(remote: .example())
    }
    #expect(claim.line.placeOfService.text == place)
    #expect(claim.line.modifiers.map(\.text) == modifiers)
  }

  @Test("one who is elsewhere isn't at the site", arguments: [Delivery.video, .audioOnly])
  func remoteAtSite(delivery: Delivery) throws {
    let outcome = try outcome("C-2") {
      $0.members[1].delivery = delivery
      $0.members[1].whereabouts = .site
    }
    guard case .blocked(let blockers) = outcome else {
      Issue.record("a remote member at the site was billed")
      return
    }
    #expect(blockers.map(\.code) == [.placeUnknown])
  }

  @Test("the place of those in the room is the site's", .covers("M37", "M42"))
  func hospital() throws {
    let claim = try claim { $0.practice.sites = [.example(placeOfService: .example("22"))] }
    #expect(claim.line.placeOfService.text == "22")
  }

  @Test("the payer's row in force on the date of service decides", .covers("N8", "M38"))
  func datedRow() throws {
    let old = PayerRow.example(
      effective: .example("2026-01-01", "2026-03-11"), modifiers: [.video: [.example("GT")]])
    let new = PayerRow.example(
      effective: .example("2026-03-12", nil), modifiers: [.video: [.example("95")]])
    func modifiers(on day: String) throws -> [String] {
      let claim = try claim("C-2") { session in
        session.members[1].payers = [.example { $0.rows = [old, new] }]
        session.state = .documenting(
          started: .example("\(day)T14:00-07:00"), ended: .example("\(day)T15:30-07:00"),
          attendanceClosed: SessionState.Closing(
            by: Clinician.example().id, at: .example(at: "16:00")))
        for index in 0...2 {
          let start = Presence(joined: .example("\(day)T14:00-07:00"))
          session.members[index].status = .present(
            known(try? start.leaving(at: .example("\(day)T15:30-07:00"))))
        }
      }
      return claim.line.modifiers.map(\.text)
    }
    #expect(try modifiers(on: "2026-03-11") == ["GT"])
    #expect(try modifiers(on: "2026-03-12") == ["95"])
  }

  @Test("a line has up to four modifiers, in the payer's order", .covers("R19"))
  func fourModifiers() throws {
    let four = ["95", "U3", "U1", "U2"].map { Modifier.example($0) }
    let claim = try claim("C-2") {
      $0.members[1].payers = [.example { $0.rows = [.example(modifiers: [.video: four])] }]
    }
    #expect(claim.line.modifiers.elements == four)
  }

  @Test("a line points at four diagnoses at most, a claim has twelve", .covers("M142"))
  func diagnoses() throws {
    func claim(count: Int) throws -> Claim {
      try self.claim { session in
        session.members[0].client.diagnoses = (0..<count).map { .example("F\(10 + $0).0") }
      }
    }
    #expect(try claim(count: 1).line.diagnosisPointers == [1])
    #expect(try claim(count: 3).line.diagnosisPointers == [1, 2, 3])
    #expect(try claim(count: 6).line.diagnosisPointers == [1, 2, 3, 4])
    #expect(try claim(count: 6).diagnoses.count == 6)
    #expect(try claim(count: 15).diagnoses.count == 12)
  }

  @Test("only diagnoses in force on the date of service stand on the claim", .covers("M142"))
  func diagnosesInForce() throws {
    let claim = try claim {
      $0.members[0].client.diagnoses = [
        .example("F32.1", period: .example("2025-01-01", "2026-03-11")), .example("F60.3"),
        .example("F41.1", period: .example("2026-03-13", nil)),
      ]
    }
    #expect(claim.diagnoses.map(\.text) == ["F60.3"])
  }

  @Test("a supervised clinician is billed as the payer wants it", .covers("M51", "M56"))
  func supervision() throws {
    func billed(_ supervision: PayerTerms.Supervision) throws -> Claim {
      try claim {
        $0.clinicians = [
          .example { $0.supervisor = Clinician.exampleSupervisor.id }, .exampleSupervisor,
        ]
        $0.members[0].payers = [.example { $0.rows = [.example(supervision: supervision)] }]
      }
    }
    let named = try billed(.supervisorNamed)
    #expect(named.rendering.clinician == Clinician.example().id)
    #expect(named.supervising?.clinician == Clinician.exampleSupervisor.id)
    let renders = try billed(.supervisorRenders)
    #expect(renders.rendering.clinician == Clinician.exampleSupervisor.id)
    #expect(renders.supervising == nil)
  }

  @Test("a member who pays is no claim and no fault", .covers("M173"))
  func selfPay() throws {
    let outcome = try outcome("C-1") { session in
      session.members[0].payers = [.exampleSelfPay]
      session.members[0].coverages = [
        .example(of: session.members[0].client, payer: Payer.exampleSelfPay.id)
      ]
    }
    #expect(outcome == .notBillable(.selfPay))
  }

  @Test("a walk-in who stayed is billed like everybody")
  func walkIn() throws {
    let claim = try claim("C-9") {
      var visitor = ExampleMember(.example("C-9", "Rosa", "Visitor"))
      visitor.isWalkIn = true
      $0.members.append(visitor)
    }
    #expect(claim.minutesPresent == 90)
  }

  @Test("the first authorization in force with a unit left is used", .covers("M76", "M77"))
  func authorization() throws {
    func used(_ authorizations: [Authorization], claimed: [String: Int] = [:]) throws -> String? {
      try claim { session in
        session.members[0].authorizations = authorizations
        for (id, units) in claimed { session.members[0].unitsClaimed[.example(id)] = units }
      }.authorization?.number
    }
    let expired = Authorization.example(
      of: maria, id: "A-1", number: "PA1", period: .example("2025-01-01", "2026-03-11"))
    let spent = Authorization.example(of: maria, id: "A-2", number: "PA2", units: 3)
    let individual = Authorization.example(
      of: maria, id: "A-3", number: "PA3", code: .example("90837"))
    let elsewhere = Authorization.example(
      of: maria, id: "A-4", payer: .example("other"), number: "PA4")
    let last = Authorization.example(
      of: maria, id: "A-5", number: "PA5", units: 4, unitsUsedBefore: 2)
    let all = [expired, spent, individual, elsewhere, last]
    #expect(try used(all) == "PA2")
    #expect(try used(all, claimed: ["A-2": 3]) == "PA5")
    #expect(try used(all, claimed: ["A-2": 3, "A-5": 1]) == "PA5")
    #expect(try used(all, claimed: ["A-2": 3, "A-5": 2]) == nil)
    #expect(try used([]) == nil)
  }

  @Test(
    "what will stop a claim is said before the session is over, minutes excepted", .covers("U3"))
  func forecast() throws {
    let chart = SessionChart.example { session in
      session.state = .inSession(started: .example(at: "14:00"))
      session.members[0].status = .present(.example(joined: "14:00"))
      session.members[2].client.diagnoses = []
    }
    let forecasts = chart.encounters.map { ClaimGate(on: .exampleToday).forecast($0, in: chart) }
    #expect(forecasts[0] == .clear)
    #expect(forecasts[3] == .notBillable(.notPresent))
    guard case .blocked(let blockers) = forecasts[2] else {
      Issue.record("a missing diagnosis wasn't foreseen")
      return
    }
    #expect(blockers.map(\.code) == [.diagnosisMissing])
  }

  @Test("a summary counts what the session's line in a list shows")
  func summary() {
    let sound = SessionChart.example { $0.members[2].client.diagnoses = [] }
    let summary = SessionSummary(
      sound, report: GateReport(sound, gate: ClaimGate(on: .exampleToday)))
    #expect(summary.enrolled == 4 && summary.present == 3 && summary.notesSigned == 3)
    #expect(summary.ready == 2 && summary.blocked == 1 && summary.claimed == 0)
    #expect(summary.openNotes.isNone && summary.walkIns == 0)
    let claims = sound.exampleClaims().map { ClaimRecord.example($0) }
    let claimed = SessionChart.example { $0.claims = claims }
    let report = GateReport(claimed, gate: ClaimGate(on: .exampleToday))
    #expect(report.encounters.map(\.state) == [.claimed, .claimed, .ready, .notBillable])
    #expect(SessionSummary(claimed, report: report).charge == Money(cents: 144_00))
  }

  @Test("a summary tells notes to write from notes to sign, and walk-ins from members")
  func openNotes() {
    let chart = SessionChart.example { session in
      session.members[0].signing = .draft
      session.members[1].signing = .draft
      session.members[1].note = session.members[1].note.writing("", in: .plan)
      session.members[2].isWalkIn = true
    }
    let summary = SessionSummary(
      chart, report: GateReport(chart, gate: ClaimGate(on: .exampleToday)))
    #expect(summary.notesToSign == 1 && summary.notesToWrite == 1 && summary.notesSigned == 1)
    #expect(summary.present == 3 && summary.walkIns == 1)
    #expect(summary.enrolled == 3 && summary.enrolledPresent == 2)
  }
}
