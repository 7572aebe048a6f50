import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The second practice, shaped differently")
struct SecondPracticeTests {
  private let content: PracticeContent

  init() throws { content = try PracticeFolder.read(at: Folders.second).content }

  private func session(_ id: String) throws -> SessionContent {
    try #require(content.sessions.first { $0.session.id.text == id })
  }

  @Test("a session across midnight keeps the day on which it started", .covers("M82"))
  func midnight() throws {
    let session = try session("2026-02-21.night").session
    #expect(session.dateOfService.iso == "2026-02-21")
    #expect(session.ended?.date.iso == "2026-02-22")
    #expect(session.started.flatMap { started in session.ended.map(started.minutes) } == 60)
  }

  @Test("two hours on the wall over the spring clock change are one", .covers("C46"))
  func clockChange() throws {
    let content = try session("2026-03-08.dawn")
    let started = try #require(content.session.started)
    let ended = try #require(content.session.ended)
    #expect(started.minutes(until: ended) == 60)
    let minutes = content.members.map {
      $0.attendance.status.presence?.minutes(from: started, to: ended)
    }
    #expect(minutes == [50, 60])
  }

  @Test("columns may be left out and stand in any order")
  func columns() throws {
    let child = try #require(content.clients.first { $0.id.text == "2026.0002" })
    #expect(child.name.spoken == "Eli Vance")
    #expect(child.birthDate.iso == "2011-12-31")
    #expect(content.clients.last?.address == nil)
    #expect(content.clients.last?.name.given.isEmpty == true)
  }

  @Test("amounts may be numbers, dates may be dates of TOML")
  func numbers() {
    #expect(content.profile.fees[.groupPsychotherapy]?.cents == 6150)
    #expect(content.payers.first?.rows.first?.effective.last?.iso == "2026-12-31")
  }

  @Test("two of its sessions have claims ready", .covers("M137", "M138"))
  func claims() throws {
    let imported = try ImportedChart(content)
    #expect(try imported.ready("2026-02-21.night") == ["2026.0001", "2026.0002"])
    #expect(try imported.ready("2026-03-08.dawn") == ["2026.0004", "2026.0003"])
  }

  @Test("its phrases are for some fields or for all")
  func phrases() {
    #expect(content.phrases.map(\.id.text) == ["b.1", "b.2"])
    #expect(content.phrases.first?.text == "Named \"one thing\" learned:")
    #expect(content.phrases.map(\.fields) == [[.response, .plan], []])
  }

  @Test("a product line has a row of its own, billed by another code", .covers("M18", "M36", "M54"))
  func productLine() throws {
    let payer = try #require(content.payers.first { $0.id.text == "7" })
    let date = try #require(CalendarDate(iso: "2026-02-21"))
    func terms(_ line: String) -> PayerTerms? {
      payer.row(
        for: MatrixQuestion(code: .groupPsychotherapy, productLine: line), on: date)?.terms
    }
    let programme = try #require(terms("Day Programme"))
    #expect(programme.billedAs?.text == "G0410" && programme.rendering == .responsibleClinician)
    #expect(
      programme.caps == [
        UnitCap(units: 1, span: .day), UnitCap(units: 20, span: .benefitYear),
      ])
    let general = try #require(terms(""))
    #expect(general.billedAs == nil && general.modifiers?[.inPerson]?.map(\.text) == ["HQ"])
    #expect(general.caps?.first?.diagnoses.map(\.text) == ["F43"])
    #expect(content.coverages.map(\.productLine) == ["", "Day Programme", "", ""])
    #expect(content.profile.sites.first?.responsibleClinician?.text == "p.roy")
    #expect(content.profile.policy.terms.planReviewDays == 120)
    #expect(content.profile.policy.terms.supervision == .supervisorNamed)
  }
}
