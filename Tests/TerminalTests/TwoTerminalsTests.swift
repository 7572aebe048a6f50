import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("Two terminals at one practice")
  struct TwoTerminalsTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "both typed in the same field of the same note: both texts survive, and nobody's program ends",
      .covers("C30"), arguments: ["torres", "lindqvist"])
    func sameField(secondUser: String) throws {
      let first = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try first.play(Story.toObjective)
      let second = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true, user: secondUser)
      try second.play(Story.toObjective)

      try first.type("Ride out one urge.")
      try second.type("Name the wave aloud.")
      try first.see("Ride out one urge.")
      try second.see("Name the wave aloud.")
      // Neither sees the other's typing, only what was saved.
      #expect(try first.screen().allSatisfy { !$0.contains("Name the wave") })

      try first.press("Escape")
      try first.see("saved 14:31", "✓ Objective Ride out one urge.")
      try second.press("Escape")
      try second.see(
        "Two people wrote in \"Objective\"", "Ride out one urge.", "Name the wave aloud.")
      try second.press("Enter")
      try second.see("Both texts are kept, theirs first.")
      try second.see("saved 14:31")
      // The first is told without asking.
      try first.see("Name the wave aloud.")
      try first.leave()
      try second.leave()
      #expect(try desk.objective() == "Ride out one urge.\n\nName the wave aloud.")
      try desk.expectSealed(["Ride out one urge", "Name the wave aloud"])
    }

    @Test(
      "each sees on the title line who else is in the session, until they leave or their program is killed",
      .covers("terminal.U24", "C30"))
    func whoElse() throws {
      let first = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try first.play(Story.toObjective)
      try first.type("Half a sent")
      let second = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true, user: "lindqvist")
      try second.play(Story.toObjective)
      try second.see("O. Lindqvist, LPCC with A. Torres")
      try first.see("A. Torres, LMFT with O. Lindqvist", "Half a sent")
      try first.type("ence")
      try first.see("Half a sentence")
      try second.press("Escape", "Escape")
      try second.see("Enter open")
      let alone: ([String]) -> Bool = { !$0.joined().contains("with O.") }
      try first.waitFor(timeout: 60, alone)
      try second.press("Enter")
      try first.see("A. Torres, LMFT with O. Lindqvist")
      try second.kill()
      try first.waitFor(timeout: 60, alone)
      try first.press("Escape")
      try first.leave()
      try desk.expectSealed(["Half a sentence", "Lindqvist"])
    }

    @Test(
      "an addendum isn't signed over one that its author hasn't seen; it is shown, nothing is lost",
      .covers("C28", "C30"))
    func sameAddendum() throws {
      let first = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try first.play(Story.toAddendum)
      try first.type("Called back on Thursday.")
      try first.see("Called back on Thursday.")
      let second = try desk.sit(clock: "2026-03-12T14:31", isFrozen: true, user: "haddad")
      try second.play(Story.toAddendum)
      try second.type("Her daughter called.")
      try second.press("Enter")
      try second.see("The addendum is signed.", "1 addendum")

      try first.press("Enter")
      try first.see("Somebody else changed this session meanwhile.", "1 addendum")
      try first.press("A")
      try first.see("Her daughter called.", "Called back on Thursday.")
      try first.press("Enter")
      try first.see("The addendum is signed.", "2 addenda")
      try first.leave()
      try second.leave()
      try desk.expectSealed(["Called back on Thursday", "Her daughter called"])
    }
  }
}
