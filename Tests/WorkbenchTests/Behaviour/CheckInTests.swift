import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite struct CheckInTests {
  @Test(
    "as many arrivals in roster order are as many presses of Space", .covers("terminal.U9", "M101"),
    arguments: [7, 12])
  func arrivals(count: Int) throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(count)))
    try person.openSession()
    try person.press(Array(repeating: .space, count: count))
    #expect(person.store.chart.present.count == count)
    #expect(person.screen.contains("\(count) of \(count) here"))
    #expect(person.store.committed.count == count)
  }

  @Test("arrivals out of order are the row's number and Space", .covers("terminal.U9"))
  func outOfOrder() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(12)))
    try person.openSession()
    try person.press("7", .space, "1", "2", .space, "3", .space)
    let here = person.store.chart.present.map(\.client.id.text)
    #expect(here == ["P-3", "P-7", "P-12"])
  }

  @Test("an identity is two keys, and the next who isn't identified is selected", .covers("M100"))
  func identity() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(3)))
    try person.openSession()
    try person.press(.space, .space, .space, "1", "i", "y", "i", "y", "i", "y")
    #expect(
      person.store.chart.encounters.allSatisfy { $0.identityCheck?.outcome == .verified })
    #expect(!person.screen.contains("to identify"))
  }

  @Test("after an identity the next below is selected, and from the top only at the end")
  func identityBelow() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(5)))
    try person.openSession()
    try person.press(.space, .space, .space, .space, .space, "2", "i", "y")
    #expect(person.cursorLine.contains("Member3"))
    try person.press("4", "i", "y")
    #expect(person.cursorLine.contains("Member5"))
    try person.press("i", "y")
    #expect(person.cursorLine.contains("Member1"))
    try person.press("i", "y")
    #expect(person.cursorLine.contains("Member3"))
  }

  @Test("a session that would be 0 minutes long is said so before it ends", .covers("M82"))
  func endsAtOnce() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "14:03")
    try person.openSession()
    try person.press("S", "E")
    #expect(
      person.screen.contains("It began at 14:03, this very minute: it would be 0 minutes long"))
    try person.press(.escape)
    try person.take(.tick(.example(at: "14:04")))
    try person.press("E")
    #expect(person.screen.contains("End the session now?"))
    #expect(!person.screen.contains("0 minutes"))
  }

  @Test(
    "who is identified at the door is checked in with the same two keys",
    .covers("M100", "terminal.U9"))
  func identityAtTheDoor() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(3)))
    try person.openSession()
    try person.press("i", "y", "i", "y")
    #expect(person.store.chart.present.count == 2)
    #expect(person.cursorLine.contains("Member3"))
    try person.press("u", "u")
    #expect(person.store.chart.present.count == 1)
    #expect(person.store.chart.encounters[1].identityCheck == nil)
  }

  @Test("whoever isn't who the record says isn't checked in, and it is seen", .covers("M100", "N4"))
  func mismatch() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(2)))
    try person.openSession()
    try person.press("i", "n")
    #expect(person.store.chart.present.isEmpty)
    #expect(person.store.chart.encounters[0].identityCheck?.outcome == .mismatch)
    #expect(person.cursorLine.contains("✗"))
    #expect(person.message.contains("don't match"))
  }

  @Test("fewer than two identifiers aren't enough, and the question stays", .covers("M100", "N4"))
  func oneIdentifier() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(1)))
    try person.openSession()
    try person.press(.space, "i", "b", "y")
    #expect(person.store.chart.encounters[0].identityCheck == nil)
    #expect(person.message.contains("Two identifiers"))
    try person.press("k")
    #expect(person.store.chart.encounters[0].identityCheck?.method == .knownToClinician)
  }

  @Test("a member on video is asked where, call-back, emergency and company", .covers("N4", "R25"))
  func remote() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    try person.press("2", .space, "2", "i", "e", "o", "y")
    let remote = person.store.chart.encounters[1].identityCheck?.remote
    #expect(remote?.isComplete == true)
    #expect(remote?.company == .alone)
    #expect(remote?.location.contains("12 Elm Street") == true)
  }

  @Test("what a member on video wasn't asked is said and can be asked later", .covers("R25"))
  func remoteIncomplete() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    try person.press("2", .space, "2", "i", "y")
    #expect(person.message.contains("emergency contact and others there are missing; i asks"))
    #expect(!person.message.contains("call-back"))
    #expect(person.cursorLine.contains("ok?"))
    try person.press("i", "e", "o", "y")
    #expect(person.store.chart.encounters[1].identityCheck?.remote?.isComplete == true)
  }

  @Test(
    "what is verified against is seen on the smallest screen, and every line can be reached",
    .covers("N4", "terminal.U19"))
  func smallIdentity() throws {
    var person = try WorkbenchDriver(
      ExamplePractice.chart(), size: Size(columns: 60, rows: 16))
    try person.openSession()
    try person.press("2", .space, "2", "i")
    let client = person.store.chart.encounters[1].client
    let known = [
      client.name.spoken, client.birthDate.iso, client.address?.line1, client.phone?.text,
    ]
    for text in known { #expect(person.screen.contains(text ?? "-"), "\(person.screen)") }
    #expect(person.screen.contains("Emergency contact confirmed"))
    #expect(person.screen.contains("Who else"))
  }

  @Test("a late arrival is nudged by minutes and fives", .covers("terminal.U9", "M102"))
  func late() throws {
    var chart = try ExamplePractice.chart(ExampleMember.plain(2))
    try chart.carryOut(.start(at: ExamplePractice.time("14:00")), at: "14:00")
    var person = try WorkbenchDriver(chart, at: "14:20")
    try person.openSession()
    try person.press("l", "<", "-", "-", "+", .enter)
    let presence = person.store.chart.encounters[0].attendance.status.presence
    #expect(presence?.joined == (try ExamplePractice.time("14:14")))
    #expect(person.cursorLine.contains("14:14◔"))
    #expect(person.screen.contains("late 14 min"))
  }

  @Test("A sets start and end for all who are identified, asks once and is one step to undo")
  func everyonesTimes() throws {
    var person = try WorkbenchDriver(ExamplePractice.afterSession(), at: "15:35")
    try person.openSession()
    let before = person.store.chart.encounters.map(\.attendance.value)
    try person.press(.alt("1"), "A", "+", .enter)
    #expect(person.message.contains("say why"))
    try person.type("the clock of the room was wrong")
    try person.press(.enter)
    func stays() -> [String] {
      person.store.chart.encounters.compactMap(\.attendance.status.presence).map {
        "\($0.joined.time)-\($0.left?.time.text ?? "")"
      }
    }
    #expect(stays() == ["14:01-15:30", "14:01-15:30", "14:01-15:30", "14:02-15:30"])
    #expect(person.message.contains("3 members from 14:01 to 15:30. u undoes it."))
    try person.press("u")
    #expect(person.store.chart.encounters.map(\.attendance.value) == before)
    try person.press("U")
    #expect(stays()[1] == "14:01-15:30")
  }

  @Test("while the session runs A asks for the start alone; of times that can't be, none is set")
  func everyonesStart() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("A")
    #expect(person.screen.contains("Start"))
    #expect(!person.screen.contains("End "))
    try person.press(.escape)
    var chart = try ExamplePractice.inSession()
    try chart.identify(2)
    person = try WorkbenchDriver(chart, at: "14:40")
    try person.openSession()
    // One of them dropped off at 14:20.
    try person.press("A", ">", ">", ">", ">", ">", .enter)
    #expect(person.message.contains("Leaving can't come before joining."))
    #expect(person.store.committed.isEmpty)
  }

  @Test("a drop and a return are two stays, and the gap doesn't count", .covers("N3", "M101"))
  func drop() throws {
    var chart = try ExamplePractice.chart(ExampleMember.plain(1))
    try chart.carryOut(.start(at: ExamplePractice.time("14:00")), at: "14:00")
    var person = try WorkbenchDriver(chart, at: "14:00")
    try person.openSession()
    try person.press(.space)
    try person.clock("14:20")
    try person.press("d")
    try person.clock("14:25")
    try person.press("b")
    try person.clock("14:30")
    #expect(person.store.chart.encounters[0].attendance.status.presence?.intervals.count == 2)
    #expect(person.screen.contains("25 min so far"))
    #expect(person.screen.contains("off 14:20-14:25"))
    try person.press("d")
    #expect(person.cursorLine.contains(" 25 room"))
  }

  @Test(
    "a check-in repaints two rows, the counts and the name, a minute that passes repaints the clock",
    .covers("terminal.R27", "terminal.R28"))
  func littleIsRepainted() throws {
    var chart = try ExamplePractice.chart(ExampleMember.plain(8))
    try chart.carryOut(.start(at: ExamplePractice.time("14:00")), at: "14:00")
    var person = try WorkbenchDriver(chart, at: "14:40")
    try person.openSession()
    try person.press(.space, .space)
    let before = person.frame
    try person.press(.space)
    // Both margins, who is here since when, three counts and the name.
    #expect(person.frame.cells(differingFrom: before) <= 20)
    let rest = person.frame
    try person.clock("14:41")
    #expect(person.frame.cells(differingFrom: rest) <= 4)
  }

  @Test("an absence has a reason, and Enter alone takes the usual one", .covers("M103"))
  func absence() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(3)))
    try person.openSession()
    try person.press("a", .enter, "a")
    try person.type("ill")
    try person.press(.enter, "a")
    try person.type("no-show")
    try person.press(.enter)
    #expect(
      person.store.chart.encounters.map(\.attendance.status) == [
        .absent(.unknown), .absent(.ill), .noShow,
      ])
  }

  @Test(
    "a walk-in is found by a few letters, selected, and can be taken out again", .covers("M101"))
  func walkIn() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    try person.press("+")
    try person.type("åse")
    try person.press(.enter)
    #expect(person.cursorLine.contains("+ Sørensen, Åse"))
    try person.press(.space)
    #expect(person.store.chart.encounters.last?.isPresent == true)
    try person.press("u", "u")
    #expect(person.store.chart.encounters.count == 8)
    try person.press("U")
    #expect(person.store.chart.encounters.count == 9)
  }

  @Test("how a member takes part is chosen from a list", .covers("M58"))
  func whereabouts() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    try person.press("w")
    try person.type("phone, at")
    try person.press(.enter)
    let attendance = person.store.chart.encounters[0].attendance
    #expect(attendance.delivery == .audioOnly)
    #expect(attendance.whereabouts == .home)
  }

  @Test("after the end a time is changed only with a reason, and what was nudged stays")
  func afterTheEnd() throws {
    var chart = try ExamplePractice.chart(ExampleMember.plain(1))
    try chart.carryOut(
      .start(at: ExamplePractice.time("14:00")),
      .join(chart.member(1), at: ExamplePractice.time("14:00")),
      .end(at: ExamplePractice.time("15:30")), at: "14:00")
    var person = try WorkbenchDriver(chart, at: "15:35")
    try person.openSession()
    try person.press(.alt("1"), "e", "<", .enter)
    #expect(person.message.contains("say why"))
    try person.type("left early, seen by all")
    try person.press(.enter)
    let attendance = person.store.chart.encounters[0].attendance
    #expect(attendance.status.presence?.left == (try ExamplePractice.time("15:25")))
    #expect(attendance.edits.last?.reason == "left early, seen by all")
  }

  @Test(
    "every change of the check-in is taken back by u and done again by U",
    .covers("terminal.U6", "N9"),
    arguments: [
      [Key.space], ["l", "+", .enter], ["a", .enter], ["w", .down, .enter], ["i", "y"], ["S"],
    ])
  func undo(keys: [Key]) throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(2)), at: "14:03")
    try person.openSession()
    func state(_ person: WorkbenchDriver) -> String {
      person.store.chart.encounters.map { "\($0.attendance.value)\($0.identityCheck == nil)" }
        .joined() + person.store.chart.session.state.name
    }
    let before = person.store.chart
    try person.press(keys)
    let changed = person.store.chart
    let steps = person.store.committed.count
    try person.press(Array(repeating: "u", count: steps))
    #expect(
      zip(person.store.chart.encounters, before.encounters).allSatisfy {
        $0.attendance.value == $1.attendance.value && $0.identityCheck == $1.identityCheck
      })
    #expect(person.store.chart.session.state == before.session.state)
    try person.press(Array(repeating: "U", count: steps))
    #expect(
      zip(person.store.chart.encounters, changed.encounters).allSatisfy {
        $0.attendance.value == $1.attendance.value && $0.identityCheck == $1.identityCheck
      })
    #expect(person.store.chart.session.state == changed.session.state)
  }

  @Test("the whole of a session is run from start to closed log", .covers("M105", "M137"))
  func wholeSession() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(3)), at: "13:58")
    try person.openSession()
    try person.press("i", "y", "i", "y")
    try person.clock("14:00")
    try person.press("S", "a", .enter)
    try person.clock("15:30")
    try person.press("E")
    #expect(person.screen.contains("End the session now?"))
    #expect(person.store.chart.session.ended == nil)
    try person.press("y", "C")
    #expect(person.store.chart.session.isAttendanceClosed)
    #expect(person.message.contains("closed"))
    #expect(
      person.store.chart.minutesPresent(of: person.store.chart.encounters[0], now: person.store.now)
        == 90)
  }

  @Test("Enter shows the selected member's note, and says why it can't", .covers("terminal.U4"))
  func toNote() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("3", .enter)
    #expect(person.screen.contains("Okonkwo, David"))
    #expect(person.screen.contains("[Member notes]"))
    try person.press(.alt("1"), "4", .enter)
    #expect(person.screen.contains("[Check-in]"))
    #expect(person.message.contains("those who came"))
  }
}
