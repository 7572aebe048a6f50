import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The sample practice")
struct SamplePracticeTests {
  private let reading: PracticeReading
  private let imported: ImportedChart
  private var content: PracticeContent { reading.content }

  init() throws {
    reading = try PracticeFolder.read(at: Folders.sample)
    imported = try ImportedChart(reading.content)
  }

  /// The groups whose sessions show what stops a claim, told in the folder's README.
  private static let clinic = ["G-OPEN", "G-HOME"]

  private func client(_ id: String) throws -> ClientID { try #require(ClientID(id)) }

  @Test("it is as large as the design says")
  func counts() {
    #expect(reading.refused.isEmpty)
    #expect(content.profile.isDemo)
    #expect(content.profile.sites.map(\.placeOfService) == [.office, .office])
    #expect(content.clinicians.count == 6)
    #expect(content.clinicians.count { $0.supervisor != nil } == 1)
    #expect(content.clinicians.count { $0.credential == nil && $0.npi == nil } == 1)
    #expect(content.payers.count == 6)
    #expect(content.groups.count { !Self.clinic.contains($0.id.text) } == 4)
    #expect(content.clients.count == 40)
    #expect(Set(content.sessions.map(\.session.state.name)).count == 4)
  }

  @Test("its payers differ in what they want", .covers("M17", "M28"))
  func payers() throws {
    let date = try #require(CalendarDate(iso: "2026-03-12"))
    let rows = content.payers.compactMap {
      $0.row(for: MatrixQuestion(code: .groupPsychotherapy), on: date)
    }
    #expect(rows.count == 6)
    #expect(rows.count { $0.terms.isCovered == false } == 1)
    #expect(Set(rows.map { $0.terms.modifiers?[.video]?.first?.text }) == ["95", "GT", nil])
    #expect(Set(rows.map { $0.terms.supervision ?? .supervisorNamed }).count == 3)
  }

  @Test("its phrases begin sentences, each in words of its own, and none tells of anybody")
  func phrases() {
    let texts = content.phrases.map(\.text)
    #expect((10...20).contains(texts.count) && Set(texts).count == texts.count)
    #expect(texts.allSatisfy { $0.split(separator: " ").count <= 15 })
    #expect(content.phrases.contains { $0.fields.isEmpty })
    let named = Set(content.phrases.flatMap(\.fields))
    #expect(named.isSuperset(of: [.interventions, .process, .response, .observations, .plan]))
    let names = content.clients.flatMap { [$0.name.family, $0.name.given] }.filter { $0.count > 2 }
    #expect(!texts.contains { text in names.contains { text.contains($0) } })
  }

  @Test("its names test a terminal and a claim")
  func names() {
    let names = content.clients.map(\.name.listed)
    #expect(names.contains { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } })
    #expect(names.contains { $0.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } })
    #expect(names.contains { $0.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } })
    #expect(names.contains { $0.contains("'") } && names.contains { $0.contains("Ø") })
    #expect(names.contains { $0.count > 40 })
    #expect(content.clients.contains { $0.name.given.count == 1 })
  }

  @Test("today's DBT group has eight enrolled and not a byte of note")
  func today() throws {
    let chart = try imported.chart("S-0312-DBT")
    #expect(chart.enrolledCount == 8)
    #expect(chart.group.assignsHomework)
    #expect(chart.groupNote.content.isEmpty)
    #expect(chart.encounters.allSatisfy { $0.note.content.isEmpty && !$0.isPresent })
    #expect(chart.session.state == .scheduled)
    #expect(chart.encounters.count { $0.attendance.delivery == .video } == 1)
  }

  @Test("its seven who come can be billed, one with a single unit left; the eighth's has expired")
  func todaysClaims() throws {
    var chart = try imported.chart("S-0312-DBT")
    let date = chart.session.dateOfService
    let expired = try client("C-04")
    let start = chart.session.scheduledStart
    let context = ChangeContext(by: chart.group.facilitator, at: start)
    try chart.apply(.start(at: start), context)
    for encounter in chart.encounters where encounter.client.id != expired {
      try chart.apply(.join(encounter.client.id, at: start), context)
    }
    for encounter in chart.encounters {
      if encounter.client.id != expired {
        #expect(ClaimGate(on: .exampleToday).forecast(encounter, in: chart) == .clear)
      }
      for authorization in encounter.billing.authorizations {
        let isOver = encounter.client.id == expired
        #expect((authorization.unitsLeft(on: date, claimed: 0) == 0) == isOver)
      }
    }
    let video = try #require(chart.encounter(of: try client("C-02")))
    #expect(video.attendance.delivery == .video && video.attendance.whereabouts == .home)
    #expect(video.billing.authorizations.map { $0.unitsLeft(on: date, claimed: 0) } == [1])
    #expect(
      chart.encounters.contains { encounter in
        encounter.client.name != encounter.billing.coverages.first?.nameOnCard
      })
  }

  @Test("yesterday's anxiety group lacks nothing but one signature")
  func yesterday() throws {
    let chart = try imported.chart("S-0311-ANX")
    #expect(chart.present.count == 7)
    #expect(chart.present.allSatisfy { chart.noteCompleteness(of: $0).proof != nil })
    #expect(chart.present.count { $0.note.signed == nil } == 1)
    #expect(try imported.blockers("S-0311-ANX") == [.noteUnsigned])
  }

  @Test("the finished sessions have their claims ready", .covers("M137", "M138"))
  func finished() throws {
    #expect(
      try imported.ready("S-0304-ANX") == ["C-09", "C-10", "C-11", "C-12", "C-14", "C-15"])
    #expect(
      try imported.ready("S-0226-DBT") == ["C-01", "C-03", "C-04", "C-05", "C-06", "C-07"])
  }

  @Test("the class never may bill", .covers("M97"))
  func psychoeducation() throws {
    #expect(try imported.ready("S-0309-EDU") == nil)
    let chart = try imported.chart("S-0309-EDU")
    for encounter in chart.present {
      guard
        case .blocked(let blockers) = ClaimGate(on: .exampleToday).forecast(encounter, in: chart)
      else {
        Issue.record("a member of a class could be billed")
        continue
      }
      #expect(blockers.contains { $0.code == .groupNeverBilled })
    }
  }

  @Test("the families are being documented, and every member belongs to one")
  func families() throws {
    let chart = try imported.chart("S-0310-MFG")
    #expect(chart.present.count == 7)
    #expect(chart.encounters.allSatisfy { $0.billing.family != nil })
    #expect(try imported.blockers("S-0310-MFG").contains(.noteMissingObservations))
  }

  @Test("no note names another member", .covers("M130", "M131"))
  func notesAreOwn() throws {
    for session in content.sessions where !Self.clinic.contains(session.session.group.text) {
      let texts = session.members.map { member in
        member.note.content.writtenFields.map { member.note.content[$0] }.joined(separator: " ")
      }
      #expect(Set(texts.filter { !$0.isEmpty }).count == texts.count { !$0.isEmpty })
      for client in content.clients where client.name.family.count > 3 {
        #expect(!texts.contains { $0.contains(client.name.family) })
      }
    }
  }
}
