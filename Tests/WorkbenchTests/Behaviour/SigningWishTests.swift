import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

@Suite("What is signed is what was read", .covers("C27", "C28", "C30"))
struct SigningWishTests {
  private func toSign(asksPassphrase: Bool = false) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:35")
    try person.openSession(asksPassphrase: asksPassphrase)
    return person
  }

  private func client(_ person: WorkbenchDriver) -> ClientID { person.store.chart.member(1) }

  @Test("a note that somebody else changed since it was shown isn't signed, but shown anew")
  func changedMeanwhile() throws {
    var person = try toSign()
    try person.store.someoneElse(.writeNote(client(person), .response, "Theirs, unread."))
    try person.press("s", .enter)
    #expect(person.store.chart.encounters[0].note.signed == nil)
    #expect(person.message.contains("Somebody else changed this session meanwhile."))
    #expect(person.screen.contains("Theirs, unread."))
    try person.press("s", .enter)
    #expect(person.store.chart.encounters[0].note.signed != nil)
  }

  @Test("nothing is signed unasked, and the question tells what would stop the claim")
  func asked() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(2), at: "15:35")
    try person.openSession()
    try person.press(.down, .enter)
    try person.type("Member2 was tired. ")
    try person.press(.escape, "s")
    #expect(person.screen.contains("You sign the note of Member1, Ann as its author."))
    #expect(person.screen.contains("names another member (row 2)."))
    try person.press(.escape)
    #expect(person.message.contains("Not signed."))
    #expect(person.wishes.isEmpty)
    try person.press("s", .enter)
    #expect(person.wishes.count == 1)
    #expect(person.message.contains("Signed."))
  }

  @Test("nothing is taken back under a signature, and what is signed isn't offered to be")
  func undo() throws {
    var person = try toSign()
    try person.press(.down, .enter)
    try person.type("More. ")
    try person.press(.escape)
    person.isHeld = true
    try person.press("s", .enter, "u")
    #expect(person.message.contains("A signature is on its way"))
    try person.deliver()
    try person.press("u")
    #expect(person.message.contains("There is nothing to undo."))
    #expect(
      person.store.chart.encounters[0].note.signed?.content[.response].contains("More.") == true)
    #expect(!person.screen.contains("not saved"))
  }

  @Test("the history shows the original beside each correction, and what was added", .covers("C27"))
  func history() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    try person.press(.alt("3"), .down, "c")
    try person.type("Tried it at work.")
    try person.press(.tab)
    try person.type("Wrong place.")
    try person.press(.enter, "A")
    try person.type("Called back on Friday.")
    try person.press(.enter, "h")
    #expect(person.screen.contains("corrected it: Wrong place."))
    #expect(person.screen.contains("Response, before: "))
    #expect(person.screen.contains("Response, since: "))
    #expect(person.screen.contains("Tried it at work."))
    #expect(person.screen.contains("Called back on Friday."))
    try person.press(.enter)
    #expect(person.workbench.dialog == nil)
  }

  @Test("an addendum that says nothing isn't signed", arguments: ["n/a", "...", "see above"])
  func emptyAddendum(text: String) throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    try person.press(.alt("3"), "A")
    try person.type(text)
    try person.press(.enter)
    #expect(person.message.contains("This says nothing"))
    #expect(person.wishes.isEmpty)
  }

  @Test("only the author's supervisor co-signs, and only what is signed", .covers("M56"))
  func coSigning() throws {
    var person = try toSign()
    try person.press("o")
    #expect(person.message.contains("The author signs this note first"))
    try person.press("s", .enter)
    try person.press("o")
    #expect(person.message.contains("Nobody supervises the author of this note."))
    #expect(person.wishes.map(\.what).count == 1)
  }

  @Test("what arrives while the passphrase is asked for isn't signed unread")
  func underThePassphrase() throws {
    var person = try toSign(asksPassphrase: true)
    person.isHeld = true
    try person.press(.down, .down, .enter)
    try person.type("One word more. ")
    try person.press(.escape, .home, "s")
    try person.type("correct horse")
    // The answer to the person's own commit brings what somebody else wrote in another note.
    try person.deliver()
    try person.store.someoneElse(.writeNote(client(person), .response, "Theirs, unread."))
    try person.take(.session(person.store.loaded))
    #expect(person.screen.contains("Passphrase"))
    try person.press(.enter)
    #expect(person.store.chart.encounters[0].note.signed == nil)
    #expect(person.screen.contains("Theirs, unread."))
  }

  @Test("one's own text that is still on its way is what is signed")
  func ownText() throws {
    var person = try toSign()
    person.isHeld = true
    try person.press(.down, .enter)
    try person.type("First. ")
    try person.press(.tab)
    try person.type("Second. ")
    try person.press(.escape, "s", .enter)
    try person.deliver()
    #expect(
      person.store.chart.encounters[0].note.signed?.content[.response].contains("First.") == true)
    #expect(person.wishes.map(\.shown) == [[.note(client(person)): 2]])
  }

  @Test("an addendum to a note that was added to meanwhile is kept, and the other one shown")
  func addendum() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    try person.press(.alt("3"), "A")
    try person.type("Called back")
    person.store.revisions[.note(client(person)), default: 0] += 1
    try person.press(.enter)
    #expect(person.message.contains("Somebody else"))
    try person.press("A")
    #expect(person.screen.contains("Called back"))
    try person.press(.enter)
    #expect(person.message.contains("The addendum is signed."))
  }

  @Test("two signatures in a row on one note are both the person's own")
  func twice() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    person.isHeld = true
    try person.press(.alt("3"), "A")
    try person.type("First")
    try person.press(.enter, "A", .control("u"))
    try person.type("Second")
    try person.press(.enter)
    try person.deliver()
    #expect(person.message.contains("The addendum is signed."))
    #expect(person.wishes.count == 2)
  }
}
