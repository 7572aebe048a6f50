import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at what is kept behind a locked screen, which is internal.
@Suite(.covers("terminal.R25", "terminal.U24")) struct LockTests {
  private func person(asksPassphrase: Bool = true) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession(asksPassphrase: asksPassphrase)
    return person
  }

  /// Expects that nothing of anybody but the person who is signed in stands on the screen.
  private func expectNothing(_ person: WorkbenchDriver, _ words: String...) {
    let screen = person.screen
    for encounter in person.store.chart.encounters {
      #expect(!screen.contains(encounter.client.name.family))
      #expect(!screen.contains(encounter.client.name.given))
    }
    #expect(!screen.contains(person.store.chart.group.name))
    for word in words { #expect(!screen.contains(word)) }
    #expect(screen.contains("Quorum is locked"))
  }

  @Test("Alt+L hides everything, from a list, a field, a question and a list over them")
  func hides() throws {
    for keys in [[], [.alt("2"), .enter], ["2", "i"], [.control("p")], [.function(9)]] as [[Key]] {
      var person = try person()
      try person.press(keys)
      let before = person.screen
      try person.press(.alt("l"))
      expectNothing(person)
      try person.take(.session(person.store.loaded))
      try person.take(.warned("Chen, Wei: something failed."))
      try person.resize(100, 30)
      expectNothing(person)
      try person.resize(80, 24)
      try person.type("right")
      expectNothing(person, "right")
      try person.press(.enter)
      #expect(!person.workbench.isLocked)
      #expect(
        person.lines.prefix(20)
          == before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          .prefix(20))
    }
  }

  @Test("a wrong passphrase says so, and the right one brings back what was half typed")
  func unlocks() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Half a sent")
    try person.press(.alt("l"))
    expectNothing(person, "Half a sent")
    #expect(person.store.drafts.values.map(\.text) == ["Half a sent"])
    try person.type("wrong")
    try person.press(.enter)
    #expect(person.screen.contains("That isn't your passphrase."))
    expectNothing(person, "Half a sent")
    try person.press(.enter)
    #expect(person.workbench.isLocked)
    try person.take(.paste("right"))
    try person.press(.enter)
    try person.type("ence.")
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.objective] == "Half a sentence.")
  }

  @Test("a question is as it was, but for a passphrase in it")
  func question() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(), at: "15:50")
    try person.openSession(asksPassphrase: true)
    try person.press(.alt("4"), "R")
    try person.type("x")
    try person.press(.tab)
    try person.type("secret")
    try person.press(.alt("l"))
    try person.type("right")
    try person.press(.enter)
    let items = try #require(person.workbench.dialog?.items)
    #expect(items.map(\.text) == ["./\(person.store.chart.session.id).837x", ""])
  }

  @Test("in a demo Enter opens it, and no other key does")
  func demo() throws {
    var person = try person(asksPassphrase: false)
    try person.press(.alt("l"), "x", .space, .escape, .function(1))
    expectNothing(person)
    try person.press(.enter)
    #expect(!person.workbench.isLocked)
  }

  @Test("nobody at the keys: it counts down for thirty seconds, then locks")
  func idle() throws {
    var person = try person()
    #expect(person.workbench.locksAfter == 600)
    try person.take(.idle(seconds: 569))
    #expect(!person.lines[0].contains("Locks in"))
    try person.take(.idle(seconds: 570))
    #expect(person.lines[0].contains("# Locks in 30 s: any key stays"))
    try person.take(.idle(seconds: 600))
    expectNothing(person)
    #expect(person.workbench.locksAfter == nil)
  }

  @Test("any key holds it off; in a list it does nothing else, in a text it is typed")
  func holdsOff() throws {
    var person = try person()
    try person.take(.idle(seconds: 590))
    let chart = person.store.chart
    try person.press(.space)
    #expect(person.store.chart == chart)
    #expect(person.message.contains("Not locked; Space did nothing else."))
    #expect(!person.lines[0].contains("Locks in"))
    try person.press(.alt("2"), .enter)
    try person.take(.idle(seconds: 590))
    try person.press("a")
    #expect(person.workbench.session?.editing?.text == "a")
    #expect(person.workbench.lockCountdown == nil)
  }

  @Test("leaving from the locked screen keeps what was being typed")
  func leaves() throws {
    for key in [Key.control("q"), .function(10)] {
      var person = try person()
      try person.press(.alt("2"), .enter)
      try person.type("Half")
      try person.press(.alt("l"), key)
      #expect(person.effects.last == .quit)
      #expect(person.store.drafts.values.map(\.text) == ["Half"])
    }
  }
}
