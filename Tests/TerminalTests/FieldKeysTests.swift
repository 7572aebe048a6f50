import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("Finding words and putting in phrases while a note is written")
  struct FieldKeysTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "Ctrl+F finds words in the field, and no word that was looked for is kept anywhere",
      .covers("terminal.U10", "C14"))
    func find() throws {
      let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try terminal.play(Story.toObjective)
      try terminal.type("Rate distress before; name what helped; rate Distress after.")
      try terminal.press("C-Home", "C-f")
      try terminal.see("Find:", "Enter next Up previous Esc done ^F other words")
      try terminal.type("distr")
      try terminal.see("Find: distr 1 of 2")
      try terminal.press("Enter")
      try terminal.see("Find: distr 2 of 2")
      try terminal.press("F3")
      try terminal.see("Find: distr 1 of 2", "It went on from the top.")
      try terminal.press("Up")
      try terminal.see("Find: distr 2 of 2", "It went on from the end.")
      try terminal.press("C-f")
      try terminal.type("xylophonic")
      try terminal.see("Find: xylophonic not in this text")
      try terminal.press("C-u")
      try terminal.type("helped")
      try terminal.see("Find: helped 1 of 1")
      try terminal.press("Escape")
      try terminal.see("Esc done Tab next field")
      // What was found is selected, so that typing takes its place.
      try terminal.type("soothed")
      try terminal.see("name what soothed; rate")
      try terminal.press("Escape")
      try terminal.see("saved 14:31")
      try terminal.leave()
      #expect(
        try desk.objective() == "Rate distress before; name what soothed; rate Distress after.")
      try desk.expectSealed(["xylophonic", "name what soothed"])
    }

    @Test("Alt+I puts in a phrase of the practice, Alt+. the same once more, each undone alone")
    func phrase() throws {
      let terminal = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try terminal.play(Story.toObjective)
      try terminal.press("M-.")
      try terminal.see("No phrase was put into this note yet; Alt+I shows them.")
      try terminal.press("M-i")
      try terminal.see("Phrases for Objective", "type to narrow")
      try terminal.type("until")
      try terminal.see("It is for Plan, next steps; this field is Objective.")
      try terminal.press("C-u")
      try terminal.type("private")
      try terminal.see("Nothing has these letters.")
      try terminal.press("C-u")
      try terminal.type("alone")
      try terminal.see("> alone", "> Took part by video", "For every field.")
      try terminal.press("Enter")
      let words = "Took part by video and said at the start to be alone in the room."
      try terminal.see("Put in; Ctrl+Z takes it out again.", "Objective Took part by video")
      try terminal.press("M-.")
      try terminal.see("in the room. Took part by video")
      try terminal.press("C-z")
      try terminal.type(" So did two others.")
      try terminal.see("So did two others.")
      try terminal.press("Escape")
      try terminal.see("saved 14:31")
      try terminal.leave()
      #expect(try desk.objective() == words + " So did two others.")
      try desk.expectSealed([words])
    }
  }
}
