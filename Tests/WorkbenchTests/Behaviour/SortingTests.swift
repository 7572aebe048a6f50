import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Sorts lists, and looks at how the rows lie in them, which is internal.
@Suite("Sorting lists", .covers("C25", "terminal.U10")) struct SortingTests {
  private func biller() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    person.store.claims = try ExamplePractice.billed().claims
    try person.signIn()
    try person.press("c")
    return person
  }

  private func members(_ person: WorkbenchDriver) -> [String] {
    person.workbench.shownRows.compactMap { person.workbench.claims?.rows[$0].clientName }
  }

  @Test("s goes through the orders of the claims and back to the first, and says where it is")
  func orders() throws {
    var person = try biller()
    let own = members(person)
    for order in ClaimsModel.orders.dropFirst() {
      try person.press("s")
      #expect(person.message.contains("Sorted: \(order.title)."))
      #expect(person.lines[3].contains(order.column + (order.isFalling ? " ↓" : " ↑")))
    }
    try person.press("s")
    #expect(members(person) == own)
    #expect(!person.lines[3].contains("↑"))
  }

  @Test("the selected row stays selected, and moving goes by the order on the screen")
  func selection() throws {
    var person = try biller()
    try person.press(.end)
    let id = person.workbench.claims?.selected?.claim.id
    try person.press("s", "s")
    #expect(person.workbench.claims?.selected?.claim.id == id)
    let names = members(person)
    #expect(names == names.sorted())
    try person.press(.home)
    #expect(person.cursorLine.contains(names[0].prefix(8)))
    try person.press(.down)
    #expect(person.cursorLine.contains(names[1].prefix(8)))
  }

  @Test("the order and the selected row survive reading the list again", arguments: ["r", "new"])
  func reload(how: String) throws {
    var person = try biller()
    try person.press("s", "s", .down)
    let line = person.cursorLine
    if how == "new" {
      let other = try #require(person.store.claims.last)
      person.store.claims.insert(
        ClaimRow(claim: other.claim, clientName: "Aaron, Abe", title: other.title), at: 0)
      person.store.claims.removeLast()
      try person.take(.othersWrote)
      #expect(members(person).first == "Aaron, Abe")
    } else {
      try person.press("r")
    }
    #expect(person.lines[3].contains("Member ↑"))
    #expect(person.cursorLine == line)
  }

  @Test("what is looked for is shown in the order of the list, and typing on narrows it")
  func filtered() throws {
    var person = try biller()
    try person.press("s", "s", "/")
    try person.type("m")
    let names = members(person)
    #expect(names == names.sorted())
    try person.type("ember2")
    #expect(members(person) == ["Member2, Ann"])
    for _ in 0..<6 { try person.press(.backspace) }
    #expect(members(person) == names)
  }

  @Test("today's sessions are sorted within their sections")
  func today() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    let titles = person.lines.filter { ["Today", "Due", "Coming", "Done"].contains($0.words) }
    try person.press("s")
    #expect(person.screen.contains("Today, by group ↑"))
    let sorted = person.lines.compactMap { line in
      ["Today", "Due", "Coming", "Done"].first { line.hasPrefix(" \($0), by group") }
    }
    #expect(sorted == titles.map(\.words))
    #expect(person.cursorLine.contains("DBT Skills · Distress"))
  }

  @Test("the log turns round, the entry stays, and so it does while something is looked for")
  func log() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("l", .down)
    #expect(person.lines[3].contains("When ↓"))
    try person.press("s")
    #expect(person.lines[3].contains("When ↑"))
    #expect(person.cursorLine.contains("  499 "))
    try person.press(.home)
    #expect(person.cursorLine.contains("    1 "))
    try person.press("/")
    try person.type("claims.gen")
    try person.press(.enter)
    #expect(person.cursorLine.contains("   40 "))
    try person.press("s", .home)
    #expect(person.cursorLine.contains("  480 "))
  }

  @Test("names stand in the order of their letters, whatever their case and marks")
  func letters() {
    let names = ["Łukasiewicz", "lund", "Lee", "Mäder", "Ångström", "Zhou", "lee"]
    let rows = SortKeys.words(names).rows(isFalling: false)
    #expect(
      rows.map { names[$0] } == ["Ångström", "Lee", "lee", "Łukasiewicz", "lund", "Mäder", "Zhou"])
  }

  @Test("of equal rows the first stays the first, whichever way the order goes")
  func stable() {
    #expect(SortKeys.numbers([2, 1, 2, 1]).rows(isFalling: false) == [1, 3, 0, 2])
    #expect(SortKeys.numbers([2, 1, 2, 1]).rows(isFalling: true) == [0, 2, 1, 3])
  }
}

extension String {
  fileprivate var words: String { split(separator: " ").joined(separator: " ") }
}
