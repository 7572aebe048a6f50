import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("What is done to a group, and taken back", .covers("terminal.U6"))
struct GroupStepsTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("g", .enter)
    return person
  }

  private func group() throws -> GroupID { try #require(GroupID("DBT")) }
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("the next usual day that is free is proposed, and Enter plans it")
  func proposed() throws {
    var person = try person()
    try person.press("N")
    #expect(person.screen.contains("Plan a session of"))
    // The days of the 12th and the 19th are taken.
    #expect(person.screen.contains("Thu 26 Mar 2026"))
    try person.press(.enter)
    #expect(person.effects.last == .scheduleNext(try group(), on: try day("2026-03-26")))
    #expect(person.message.contains("planned for 2026-03-26; u takes it back"))
    try person.press("u")
    #expect(
      person.effects.last == .takeBack(.planned(try #require(SessionID("S-NEXT"))), try group()))
    try person.press("u")
    #expect(person.message.contains("Nothing was done to this group since it was opened."))
  }

  @Test(
    "keys move the day by a day or a week", .covers("terminal.U9"),
    arguments: [
      ([Key.right], "2026-03-27"), ([.character("-")], "2026-03-25"), ([.pageDown], "2026-03-19"),
      ([.pageUp, .character("+")], "2026-04-03"), ([.character(">"), .left], "2026-04-01"),
    ])
  func nudged(keys: [Key], date: String) throws {
    var person = try person()
    try person.press("N")
    try person.press(keys)
    let shown = try day(date)
    #expect(person.screen.contains("\(shown.weekday.short) \(shown.day) "))
    try person.press(.enter)
    #expect(person.effects.last == .scheduleNext(try group(), on: shown))
  }

  @Test(
    "a day is typed as day, month and day, or whole",
    arguments: [("30", "2026-03-30"), ("0402", "2026-04-02"), ("20270107", "2027-01-07")])
  func typed(digits: String, date: String) throws {
    var person = try person()
    try person.press("N")
    try person.type(digits)
    try person.press(.enter)
    #expect(person.effects.last == .scheduleNext(try group(), on: try day(date)))
  }

  @Test("what is no day is refused, and so is one on which the group meets then already")
  func refused() throws {
    var person = try person()
    try person.press("N")
    try person.type("0231")
    try person.press(.enter)
    #expect(person.message.contains("That is no day"))
    let before = person.effects.count
    try person.press(.backspace, .backspace, .backspace, .backspace)
    try person.type("0312")
    try person.press(.enter)
    #expect(person.message.contains("The group meets on Thu 12 Mar at 14:00 already: S-"))
    #expect(person.effects.count == before)
  }

  @Test("an enrolment and an end are taken back by u, the newest first")
  func back() throws {
    var person = try person()
    try person.press("+", .enter)
    #expect(person.message.contains("is enrolled from today on; u takes it back"))
    try person.press("x")
    try person.type("moved away")
    try person.press(.enter)
    try person.press("u")
    guard case .takeBack(.ended(let membership), _)? = person.effects.last else {
      Issue.record("the end isn't taken back")
      return
    }
    #expect(membership.period.last == nil)
    try person.press("u")
    guard case .takeBack(.enrolled, _)? = person.effects.last else {
      Issue.record("the enrolment isn't taken back")
      return
    }
  }

  @Test("a membership that ends says when, and can't be ended a second time")
  func ended() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    let (first, today) = (try day("2026-01-01"), try day("2026-03-12"))
    let order = try #require(person.store.chart.encounters.first?.order)
    let id = try #require(MembershipID("M-\(order)"))
    person.store.endings[id] = CalendarPeriod(first: first, last: today)
    try person.signIn()
    try person.press("g", .enter)
    #expect(person.cursorLine.contains("until 12 Mar"))
    try person.press("x")
    #expect(person.message.contains("the membership ends today already"))
    #expect(person.workbench.isSaving == false && !person.screen.contains("Reason"))
  }
}
