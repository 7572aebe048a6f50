import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at which session is open, which is internal.
@Suite("Who else is here stands on the title line", .covers("terminal.U24"))
struct CompanyTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    return person
  }

  private func here(_ names: [String], in person: WorkbenchDriver) -> Event {
    .othersHere(names.map { Colleague(name: $0, session: person.store.chart.session.id) })
  }

  @Test("whoever has the same session open is named, and no longer once they leave")
  func named() throws {
    var person = try person()
    let before = person.lines[0]
    try person.take(here(["O. Lindqvist"], in: person))
    #expect(person.lines[0].hasSuffix("A. Torres, LMFT with O. Lindqvist"))
    #expect(person.lines[0].contains("DBT Skills"))
    try person.take(here(["O. Lindqvist", "S. Haddad"], in: person))
    #expect(person.lines[0].hasSuffix("A. Torres, LMFT with 2 others"))
    try person.take(.othersHere([]))
    #expect(person.lines[0] == before)
  }

  @Test("whoever is in another session, or at no session, isn't")
  func elsewhere() throws {
    var person = try person()
    let before = person.lines[0]
    try person.take(
      .othersHere([
        Colleague(name: "O. Lindqvist", session: .example("S-OTHER")),
        Colleague(name: "S. Haddad", session: nil),
      ]))
    #expect(person.lines[0] == before)
    try person.take(here(["O. Lindqvist"], in: person))
    try person.press(.escape)
    #expect(person.workbench.openSession == nil)
    #expect(!person.screen.contains("Lindqvist"))
  }

  @Test("the name of the group stays readable in a narrow terminal, and the cursor where it was")
  func narrow() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Half a sent")
    try person.resize(60, 16)
    let before = person.workbench.view().cursor
    try person.take(here(["W. Featherstonehaugh"], in: person))
    #expect(person.lines[0].hasSuffix("A. Torres, LMFT +1"))
    #expect(person.lines[0].contains("DBT"))
    #expect(person.workbench.view().cursor == before)
    #expect(person.screen.contains("Half a sent"))
  }

  @Test("a locked screen names nobody")
  func locked() throws {
    var person = try person()
    try person.press(.alt("l"))
    try person.take(here(["O. Lindqvist"], in: person))
    #expect(!person.screen.contains("Lindqvist"))
  }
}
