import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at the lines of the settings, which are internal.
@Suite("Settings", .covers("terminal.U4", "terminal.U6")) struct SettingsScreenTests {
  private func person(
    rights: Set<PersonalRight> = [.changePolicy], isDemo: Bool = true
  ) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn(isDemo: isDemo, rights: rights)
    try person.press(",")
    return person
  }

  private func find(_ item: PolicyItem, _ person: inout WorkbenchDriver) throws {
    try person.press("/")
    try person.type(item.name)
    try person.press(.enter)
    #expect(person.cursorLine.contains(item.name))
  }

  @Test(
    "everything that the practice decides has a line with its value", arguments: PolicyItem.allCases
  )
  func lines(item: PolicyItem) throws {
    var person = try person()
    try find(item, &person)
    #expect(person.cursorLine.contains(item.words(PracticePolicy().value(of: item))))
    #expect(person.screen.contains(item.help))
    #expect(item.help.count < 79)
  }

  @Test(
    "a number is asked for, has to be one that can be, and holds at once", .covers("terminal.R25"))
  func number() throws {
    var person = try person()
    try find(.lockMinutes, &person)
    try person.press(.enter, .backspace, .backspace)
    try person.type("45")
    try person.press(.enter)
    #expect(person.message.contains("Type a number from 1 to 30."))
    #expect(person.store.policy.lockMinutes == 10)
    try person.press(.backspace, .backspace, "5", .enter)
    #expect(person.store.policy.lockMinutes == 5)
    #expect(person.message.contains("Screen locks after: 5 minutes from now on; u takes it back."))
    #expect(person.workbench.locksAfter == 300)
    try person.press("u")
    #expect(person.store.policy.lockMinutes == 10)
    #expect(person.message.contains("Screen locks after: 10 minutes, as before."))
    try person.press("u")
    #expect(person.message.contains("Nothing was changed here"))
  }

  @Test("yes and no are chosen, and each can be taken back in turn")
  func flags() throws {
    var person = try person()
    for item in [PolicyItem.needsPlan, .needsConsent] {
      try find(item, &person)
      try person.press(.enter, .right, .enter)
      #expect(person.store.policy.value(of: item) == .flag(true))
      try person.press(.escape)
    }
    try person.press("u", "u")
    #expect(person.store.policy == PracticePolicy())
  }

  @Test("an answer that is what it was changes nothing")
  func same() throws {
    var person = try person()
    try find(.graceMinutes, &person)
    try person.press(.enter, .enter)
    #expect(person.message.contains("Late after: 5 minutes, as it was."))
    #expect(!person.effects.contains { if case .changePolicy = $0 { true } else { false } })
  }

  @Test("who may not change the policy reads it, and is told who may", .covers("C2", "C3"))
  func refused() throws {
    var person = try person(rights: [])
    #expect(person.lines[1].contains("You can change your theme"))
    try find(.needsPlan, &person)
    try person.press(.enter)
    #expect(person.message.contains("changed by administrators alone."))
    #expect(person.workbench.dialog == nil)
    try person.press(.escape, .home, .enter)
    #expect(person.workbench.overlay?.opener == .themes)
  }

  @Test("what is changed elsewhere says where")
  func elsewhere() throws {
    var person = try person()
    for name in ["NPI", "Claim files", "Your choices", "Practice lies in"] {
      try person.press("/")
      try person.type(name)
      try person.press(.enter, .enter)
      #expect(person.workbench.dialog == nil)
      #expect(person.message.hasSuffix(".") || person.message.contains("import"))
      try person.press(.escape)
    }
  }

  @Test("what somebody else changed meanwhile isn't written over", .covers("C30"))
  func overtaken() throws {
    var person = try person()
    try find(.graceMinutes, &person)
    try person.press(.enter, .backspace, "8")
    person.store.policy.graceMinutes = 12
    try person.press(.enter)
    #expect(person.store.policy.graceMinutes == 12)
    #expect(person.message.contains("Somebody else changed this meanwhile"))
    try person.press("r")
    #expect(person.cursorLine.contains("12 minutes"))
  }

  @Test("a theme that is chosen here is on the line at once")
  func theme() throws {
    var person = try person()
    #expect(person.cursorLine.contains("Terminal"))
    try person.press(.enter, .down, .enter)
    let title = try #require(person.workbench.settings?.facts.machine.theme)
    #expect(title != "Terminal" && person.cursorLine.contains(title))
  }

  @Test("a demo says that nothing is kept, a practice doesn't")
  func demo() throws {
    #expect(try person().screen.contains("A demo: nothing that you change here is kept."))
    var real = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try real.signIn(isDemo: false)
    let facts = SettingsFacts(
      profile: try ExamplePractice.profile(isDemo: false),
      machine: SettingsFacts.Machine(theme: "Dark", file: nil, folder: "/srv/practice"))
    try real.press(",")
    try real.take(.settings(facts))
    #expect(!real.screen.contains("A demo"))
    try real.press(.end)
    #expect(real.screen.contains("/srv/practice"))
  }
}
