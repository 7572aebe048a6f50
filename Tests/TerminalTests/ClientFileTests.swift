import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("The clients and one client's file, at the keyboard")
  struct ClientFileTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "from the list into a file, a diagnosis is added by words and ended, and stands there the next day",
      .covers("M123", "M26"))
    func diagnosis() throws {
      let terminal = try desk.sit(clock: "2026-03-12T13:50", isFrozen: true)
      try terminal.play(
        Story(
          "a diagnosis by words",
          Self.toFile + [
            .press("+", sees: "Add a diagnosis", "type a code or words"),
            .type("generalized anxiety", sees: "F41.1"),
            .press("Enter", sees: "F41.1 is added. u takes it back.", "2 F41.1"),
            .press("u", sees: "Taken back: F41.1 is added."),
            .press("U", sees: "Done again: F41.1 is added.", "2 F41.1"),
            .press("x", sees: "End F41.1", "2026-03-12"),
            .press("Enter", sees: "F41.1 ends on 2026-03-12. u takes it back."),
          ]))
      try terminal.leave()
      let next = try desk.sit(clock: "2026-03-13T09:00", isFrozen: true)
      try next.play(Story("the next day", Self.toFile))
      try next.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try next.see("· F41.1 ended · Generalized anxiety disorder · 2026-03-12 to")
      try next.press("Escape")
      try next.see("Clients", "Okonkwo, David Jr.")
      try next.leave()
      try desk.expectSealed(["Generalized anxiety", "F41.1"])
    }

    private static let toFile: [Story.Step] = [
      .press(sees: "Enter open", "DBT Skills"),
      .press("p", sees: "Clients", "40 clients"),
      .press("/", sees: "Enter to the list"),
      .type("okonkwo", sees: "Okonkwo, David Jr."),
      .press("Enter", "Enter", sees: "C-03", "b. 1996-01-29", "Coverage"),
    ]
  }
}
