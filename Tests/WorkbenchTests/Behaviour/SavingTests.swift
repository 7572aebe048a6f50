import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite(.covers("C30", "C31")) struct SavingTests {
  private func atCheckIn(_ members: Int = 5) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(members)))
    try person.openSession()
    return person
  }

  private func writing() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession()
    try person.press(.alt("2"))
    return person
  }

  private func text(_ person: WorkbenchDriver) -> String {
    person.store.chart.groupNote.content[.objective]
  }

  // MARK: One commit at a time

  @Test("a burst while a commit is on its way is one commit more, in order")
  func burst() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space, .space, .space, .space, .space)
    #expect(person.commits.count == 1)
    #expect(person.screen.contains("5 of 5 here"))
    #expect(person.screen.contains("saving"))
    try person.deliverOne()
    #expect(person.commits.map(\.count) == [1, 4])
    try person.deliver()
    let order = person.store.committed.compactMap(\.client?.text)
    #expect(order == ["P-1", "P-2", "P-3", "P-4", "P-5"])
    #expect(!person.screen.contains("saving"))
  }

  @Test("a warning about something else leaves the commit on its way: once, and not again")
  func warned() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space)
    try person.take(.warned("What you type can't be kept yet."))
    #expect(person.message.contains("can't be kept yet"))
    try person.press(.space)
    try person.deliver()
    #expect(person.commits.map(\.count) == [1, 1])
    #expect(person.store.committed.compactMap(\.client?.text) == ["P-1", "P-2"])
  }

  @Test("what somebody else wrote is read once an open question is answered, not under it")
  func newsUnderDialog() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:35")
    try person.openSession(asksPassphrase: true)
    try person.press("s")
    #expect(person.screen.contains("Passphrase"))
    let before = person.effects.count
    try person.take(.othersWrote)
    #expect(person.effects.count == before)
    try person.press(.escape)
    #expect(person.effects.dropFirst(before).contains(.openSession(person.store.chart.session.id)))
  }

  @Test("nothing says saved before the commit returned", .covers("C34"))
  func savedMark() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space)
    #expect(!person.screen.contains("saved"))
    try person.deliver()
    #expect(person.screen.contains("saved 14:03"))
  }

  @Test("signing waits for what was typed before it, and what comes after waits for it")
  func signingInOrder() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:35")
    try person.openSession()
    person.isHeld = true
    try person.press(.down, .enter)
    try person.type("And she said so. ")
    try person.press(.escape, "s", .enter)
    #expect(!person.message.contains("igned."))
    try person.press(.alt("2"), .enter)
    try person.type("Later: ")
    try person.press(.escape)
    try person.deliver()
    let note = person.store.chart.encounters[0].note
    #expect(note.signed?.content[.response].hasPrefix("Tried paced") == true)
    #expect(note.signed?.content[.response].hasSuffix("And she said so. ") == true)
    #expect(text(person).hasSuffix("Later: "))
    #expect(person.store.drafts.isEmpty)
  }

  @Test("a commit that fails keeps what was typed and goes with the next change")
  func failure() throws {
    var person = try writing()
    person.store.failure = "The disk is full; free some space, then go on."
    try person.press(.enter)
    try person.type("Kept")
    try person.press(.escape)
    #expect(person.message.contains("disk is full"))
    #expect(text(person).isEmpty)
    #expect(person.screen.contains("Kept"))
    #expect(person.screen.contains("NOT SAVED"))
    #expect(person.store.drafts.values.map(\.text) == ["Kept"])
    try person.press(.down, .enter)
    try person.type("Topic")
    try person.press(.escape)
    #expect(text(person) == "Kept")
    #expect(person.store.chart.groupNote.content[.topic] == "Topic")
    #expect(person.store.drafts.isEmpty)
  }

  @Test("a signature that fails keeps the addendum that was typed")
  func failedAddendum() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    try person.press(.alt("3"), "A")
    try person.type("Called back")
    person.store.refusal = "That isn't your passphrase; nothing was signed."
    try person.press(.enter)
    #expect(person.message.contains("nothing was signed"))
    try person.press("A")
    #expect(person.screen.contains("Called back"))
  }

  @Test("another session opens only when this one is saved")
  func otherSession() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space, .space, .escape)
    try person.deliverOne()
    let other = try #require(SessionID("S-0319-DBT"))
    try person.take(.today(person.store.today))
    try person.press(.end, .home, .down, .enter)
    #expect(person.effects.last != .openSession(other))
    try person.deliver()
    #expect(person.store.chart.present.count == 2)
  }

  // MARK: Two people

  @Test("of two texts in one field both survive", arguments: [Key.enter, .escape])
  func bothTexts(key: Key) throws {
    var person = try writing()
    try person.press(.enter)
    try person.type("Mine")
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.press(.escape)
    #expect(person.screen.contains("Two people wrote in \"Objective\""))
    #expect(person.screen.contains("Theirs"))
    #expect(person.screen.contains("Mine"))
    try person.press(key)
    #expect(text(person) == "Theirs\n\nMine")
    #expect(person.store.drafts.isEmpty)
  }

  @Test("of two texts one is chosen", arguments: [("m", "Mine"), ("t", "Theirs")])
  func oneText(key: Character, result: String) throws {
    var person = try writing()
    try person.press(.enter)
    try person.type("Mine")
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.press(.escape, .character(key))
    #expect(text(person) == result)
    #expect(person.store.drafts.isEmpty)
  }

  @Test("the field that is open isn't touched when others write; leaving it asks")
  func otherTerminal() throws {
    var person = try writing()
    try person.press(.enter)
    try person.type("Mine")
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.take(.othersWrote)
    try person.type(", going on")
    #expect(person.screen.contains("Mine, going on"))
    #expect(!person.screen.contains("Theirs"))
    try person.press(.escape)
    #expect(person.screen.contains("Two people wrote"))
  }

  @Test("who wrote in another field of the same note collides with nothing")
  func otherField() throws {
    var person = try writing()
    try person.press(.enter)
    try person.type("Mine")
    try person.store.someoneElse(.writeGroupNote(.topic, "Theirs"))
    try person.press(.escape)
    #expect(text(person) == "Mine")
    #expect(person.store.chart.groupNote.content[.topic] == "Theirs")
    #expect(!person.screen.contains("Two people"))
  }

  @Test("of two choices one is chosen, and neither is a jumble")
  func choices() throws {
    var person = try writing()
    try person.press(.alt("3"), .enter)
    let client = person.store.chart.member(1)
    try person.store.someoneElse(.writeNote(client, .participation, "limited"))
    try person.press("1", .escape)
    #expect(person.screen.contains("Two people wrote"))
    try person.press("m")
    #expect(person.store.chart.encounters[0].note.content[.participation] == "active")
  }

  @Test("two conflicts at once are asked one after the other, and no text is lost")
  func twoConflicts() throws {
    var person = try writing()
    try person.press(.enter)
    try person.type("Objective mine")
    person.isHeld = true
    try person.press(.tab)
    try person.type("Topic mine")
    try person.press(.escape)
    try person.store.someoneElse(.writeGroupNote(.objective, "Objective theirs"))
    try person.store.someoneElse(.writeGroupNote(.topic, "Topic theirs"))
    try person.deliver()
    #expect(person.screen.contains("\"Objective\""))
    try person.press(.enter)
    #expect(person.screen.contains("\"Topic\""))
    try person.press(.enter)
    #expect(text(person) == "Objective theirs\n\nObjective mine")
    #expect(person.store.chart.groupNote.content[.topic] == "Topic theirs\n\nTopic mine")
  }

  @Test("a conflict never opens under the fingers of who types elsewhere")
  func whileTyping() throws {
    var person = try writing()
    person.isHeld = true
    try person.press(.enter)
    try person.type("Mine")
    try person.press(.tab)
    try person.type("tim")
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.deliver()
    try person.type("e")
    #expect(!person.screen.contains("Two people"))
    try person.press(.escape)
    #expect(person.screen.contains("Two people"))
    try person.press(.enter)
    #expect(text(person) == "Theirs\n\nMine")
    #expect(person.store.chart.groupNote.content[.topic] == "time")
  }

  /// Somebody whose text of a field collided while they typed elsewhere, and who went on in that field before
  /// the question could be asked.
  private func writingOn(refusal: String? = nil) throws -> WorkbenchDriver {
    var person = try writing()
    person.isHeld = true
    try person.press(.enter)
    try person.type("Mine")
    try person.press(.tab)
    try person.type("time")
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.deliver()
    try person.press(.backTab)
    try person.type(" plus")
    person.store.refusal = refusal
    try person.press(.escape)
    #expect(person.screen.contains("Two people"))
    return person
  }

  @Test("a conflict that is answered late keeps what was written in that field since")
  func late() throws {
    var person = try writingOn()
    try person.press(.enter)
    #expect(text(person) == "Theirs plus\n\nMine")

    person = try writingOn()
    try person.press("m")
    #expect(person.screen.contains("Theirs plus"))
    #expect(text(person) == "Theirs plus")
    try person.press("m")
    #expect(text(person) == "Mine")

    person = try writingOn()
    try person.press("t")
    #expect(text(person) == "Theirs plus")
  }

  @Test("a conflict that is answered late keeps what was refused in that field since")
  func lateAndRefused() throws {
    var person = try writingOn(refusal: "That is not allowed.")
    #expect(text(person) == "Theirs")
    try person.press(.enter)
    #expect(text(person) == "Theirs\n\nTheirs plus\n\nMine")

    person = try writingOn(refusal: "That is not allowed.")
    try person.press("t")
    #expect(text(person) == "Theirs")
    #expect(person.screen.contains("Theirs plus"))
  }

  @Test("of two texts on their way to one field the last is asked about, once")
  func twoTexts() throws {
    var person = try writing()
    person.isHeld = true
    try person.press(.enter)
    try person.type("Mine")
    try person.press(.escape, .enter)
    try person.type(" too")
    try person.press(.escape)
    try person.store.someoneElse(.writeGroupNote(.objective, "Theirs"))
    try person.deliver()
    #expect(person.screen.contains("Mine too"))
    try person.press(.enter)
    #expect(!person.screen.contains("Two people"))
    #expect(text(person) == "Theirs\n\nMine too")
  }

  @Test("a check-in that collides is said by name; the others of the burst are kept")
  func attendance() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space, .space, .space)
    try person.store.someoneElse(
      .setAbsence(person.store.chart.member(1), .absent(.ill), reason: ""))
    try person.deliver()
    #expect(person.store.chart.encounters[0].attendance.status == .absent(.ill))
    #expect(person.store.chart.present.map(\.client.id.text) == ["P-2", "P-3"])
    #expect(person.screen.contains("2 of 5 here"))
    #expect(person.message.contains("Somebody else changed Member1, Ann"))
  }

  @Test("undo never puts back what somebody else has changed meanwhile")
  func undoAfterConflict() throws {
    var person = try atCheckIn()
    person.isHeld = true
    try person.press(.space)
    try person.store.someoneElse(
      .setAbsence(person.store.chart.member(1), .absent(.ill), reason: ""))
    try person.deliver()
    try person.press("u")
    #expect(person.store.chart.encounters[0].attendance.status == .absent(.ill))
  }

  @Test("text for a note that was signed meanwhile is kept at its field")
  func signedMeanwhile() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:35")
    try person.openSession()
    try person.press(.down, .enter)
    try person.type("One word more. ")
    try person.store.sign(.member(person.store.chart.session.id, person.store.chart.member(1)))
    try person.take(.othersWrote)
    try person.press(.escape)
    #expect(person.message.contains("kept"))
    #expect(person.screen.contains("One word more."))
    #expect(person.screen.contains("not saved"))
    #expect(person.store.drafts.values.first?.text.contains("One word more.") == true)
    try person.press("c")
    #expect(person.screen.contains("One word more."))
  }

  @Test("text that the store refuses is kept at its field")
  func refusedText() throws {
    var person = try writing()
    person.store.refusal = "You may read this note, not write in it."
    try person.press(.enter)
    try person.type("Mine")
    try person.press(.escape)
    #expect(person.message.contains("You may read"))
    #expect(person.screen.contains("not saved"))
    try person.press(.enter, .escape)
    #expect(text(person) == "Mine")
    #expect(!person.screen.contains("not saved"))
  }

  // MARK: After a crash

  private func crashed(revision: Int, stored: String) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    if !stored.isEmpty { try person.store.someoneElse(.writeGroupNote(.objective, stored)) }
    let place = NotePlace.group(person.store.chart.session.id, .objective)
    person.store.drafts[place] = RecoveredDraft(
      place: place, text: "Typed before the crash", revision: revision,
      keptAt: try ExamplePractice.time("15:31"))
    return person
  }

  @Test("text typed before a crash is back in its field, and u takes it out", .covers("C34"))
  func recovery() throws {
    var person = try crashed(revision: 1, stored: "Typed")
    try person.openSession()
    #expect(text(person) == "Typed before the crash")
    #expect(person.message.contains("Recovered 1 text typed until 15:31"))
    #expect(person.store.drafts.isEmpty)
    try person.press("u")
    #expect(text(person) == "Typed")
  }

  @Test("when somebody wrote there since the crash, both texts survive", .covers("C34"))
  func recoveryConflict() throws {
    var person = try crashed(revision: 0, stored: "Theirs")
    try person.openSession()
    #expect(person.screen.contains("Two people wrote"))
    try person.press(.enter)
    #expect(text(person) == "Theirs\n\nTyped before the crash")
  }

  @Test("text typed before a crash into a note that is signed by now isn't lost", .covers("C34"))
  func recoverySigned() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    let place = NotePlace.group(person.store.chart.session.id, .incidents)
    person.store.drafts[place] = RecoveredDraft(
      place: place, text: "Typed before", revision: 0, keptAt: try ExamplePractice.time("15:31"))
    try person.openSession()
    #expect(person.message.contains("kept where a * stands"))
    try person.press(.alt("2"))
    #expect(person.screen.contains("Typed before"))
    #expect(person.store.drafts[place] != nil)
  }
}
