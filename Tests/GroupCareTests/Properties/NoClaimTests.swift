import GroupCare
import TestSupport
import Testing

@Suite(
  "No sequence of legal operations makes a claim it shouldn't",
  .covers("M7", "M105", "M106", "M137", "M138", "N1", "N2"))
struct NoClaimTests {
  @Test(
    "claims stand only on members who were there, in sessions completely written and signed",
    arguments: [
      (UInt64(101), false), (202, false), (303, true), (404, true),
    ])
  func claims(seed: UInt64, families: Bool) {
    var sessionsWithClaims = 0
    for number in 0..<200 {
      var story = Story(seed: seed &* 1_000_003 &+ UInt64(number), families: families)
      story.play()
      #expect(story.isAtomic, "seed \(seed), story \(number)")
      let claims = story.chart.exampleClaims()
      guard !claims.isEmpty else { continue }
      sessionsWithClaims += 1
      let faults = Self.faults(claims, of: story.chart, families: families)
      #expect(faults.isEmpty, "seed \(seed), story \(number)")
    }
    // Else the property would hold of nothing.
    #expect(sessionsWithClaims > 20)
  }

  @Test(
    "of an encounter whose claim stands no second one is made, until it is taken back",
    .covers("M138"), arguments: [(UInt64(505), false), (606, true)])
  func oneClaimAnEncounter(seed: UInt64, families: Bool) {
    var random = SeededGenerator(seed: seed)
    var standing = 0
    for number in 0..<120 {
      var story = Story(seed: seed &* 1_000_003 &+ UInt64(number), families: families)
      story.play()
      let first = story.chart.exampleClaims()
      let records = first.map { claim in
        ClaimRecord.example(
          claim, state: Bool.random(using: &random) ? .written : .voided)
      }
      let chart = SessionChart(
        practice: story.chart.practice, group: story.chart.group, session: story.chart.session,
        groupNote: story.chart.groupNote, encounters: story.chart.encounters,
        clinicians: story.chart.clinicians, claims: records)
      guard let proof = chart.documented else { continue }
      for record in records {
        let isClaimed = record.state == .written
        #expect(
          (ClaimGate(on: .exampleToday).evaluate(record.client, of: proof) == .claimed(record))
            == isClaimed,
          "seed \(seed), story \(number)")
        if isClaimed { standing += 1 }
      }
      let claimed = Set(records.filter { $0.state == .written }.map(\.client))
      let second = Set(chart.exampleClaims().map(\.client))
      #expect(claimed.isDisjoint(with: second), "seed \(seed), story \(number)")
      #expect(second.isSuperset(of: records.map(\.client).filter { !claimed.contains($0) }))
    }
    #expect(standing > 10)
  }

  /// Says what is wrong with claims, looking at the record and never at the gate.
  static func faults(
    _ claims: [Claim], of chart: SessionChart, families: Bool
  ) -> [String] {
    var faults: [String] = []
    func expect(_ isTrue: Bool, _ fault: String) { if !isTrue { faults.append(fault) } }
    let present = chart.encounters.filter { $0.attendance.status.presence != nil }
    expect(claims.count <= present.count, "more claims than present")
    if families {
      expect(
        claims.count <= Set(present.compactMap(\.billing.family?.id)).count,
        "more claims than families")
    }
    expect(Set(claims.map(\.client)).count == claims.count, "two claims of one member")
    expect(chart.session.isAttendanceClosed, "the log is open")
    let group = NoteReference.group(chart.session.id)
    expect(
      chart.groupNote.record.verified(as: group, using: .testing).signed != nil,
      "the group note isn't signed")
    expect(chart.groupNoteCompleteness.gaps.isEmpty, "the group note isn't complete")
    for encounter in present {
      let note = NoteReference.member(chart.session.id, encounter.client.id)
      expect(
        encounter.note.record.verified(as: note, using: .testing).signed != nil,
        "a present member's note isn't signed")
      expect(chart.noteCompleteness(of: encounter).gaps.isEmpty, "a note isn't complete")
      expect(encounter.identityCheck?.outcome == .verified, "an identity isn't checked")
      expect(encounter.attendance.status.presence?.isOpen == false, "somebody never left")
    }
    for claim in claims {
      expect(present.contains { $0.client.id == claim.client }, "a claim for one who wasn't there")
      expect(claim.minutesPresent > 0, "a claim for no minute")
    }
    return faults
  }
}
