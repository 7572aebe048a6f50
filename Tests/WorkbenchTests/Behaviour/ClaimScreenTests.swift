import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("One claim on the screen") struct ClaimScreenTests {
  @Test(
    "on the smallest terminal a claim scrolls, down to the rules that were overridden",
    .covers("terminal.R18", "terminal.U19"))
  func scrolls() throws {
    let scene = try #require(ScreenTests.scenes.first { $0.name == "claim-overridden" })
    var person = try scene.play(size: Size(columns: 60, rows: 16))
    #expect(person.lines[4].contains("Member "))
    #expect(!person.screen.contains("Overridden"))
    try person.press(.end)
    #expect(person.screen.contains("Overridden"))
    #expect(person.lines.last?.contains("F1 Help") == true)
    try person.press(.home)
    #expect(person.lines[4].contains("Member "))
  }
}
