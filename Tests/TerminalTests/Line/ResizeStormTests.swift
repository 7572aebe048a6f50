import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("A window that is dragged about")
  struct ResizeStormTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "two hundred sizes at random, from one cell to five hundred columns, end in the right screen",
      .covers("terminal.R17", "terminal.R19"))
    func storm() throws {
      let screen = try desk.writeAtLine()
      let before = try screen.type("Half a tho", sees: "Objective Half a tho")
      var random = SeededGenerator(seed: 17)
      for step in 0..<200 {
        switch step % 20 {
        case 3: screen.line.resize(columns: 1, rows: 1)
        case 7: screen.line.resize(columns: 2, rows: 1)
        case 11: screen.line.resize(columns: 500, rows: 200)
        default:
          screen.line.resize(
            columns: Int.random(in: 1...200, using: &random),
            rows: Int.random(in: 1...60, using: &random))
        }
        screen.line.rest(milliseconds: Int.random(in: 0...8, using: &random))
      }
      try screen.resize(columns: 80, rows: 24)
      #expect(try screen.see("Objective Half a tho").rows == before.rows)
      #expect(try screen.settled().cursor == before.cursor)
      try screen.type("ught", sees: "Objective Half a thought")
      try screen.type("\u{1B}", sees: "saved 14:31")
      #expect(screen.leave() == .exited(0))
      #expect(try desk.objective() == "Half a thought")
    }

    @Test(
      "smaller and back before anybody looks: what was cut off is drawn again",
      .covers("terminal.R17"))
    func thereAndBack() throws {
      let screen = try desk.sitAtLine()
      try screen.see("Enter open", "14:00 DBT Skills")
      let before = try screen.settled()
      for size in [(40, 10), (80, 24)] {
        screen.line.resize(columns: size.0, rows: size.1)
        // The terminal cuts off at once, whenever the program comes to look.
        try screen.judge.resize(columns: size.0, rows: size.1)
      }
      try screen.see("Enter open", "14:00 DBT Skills")
      #expect(try screen.settled().rows == before.rows)
      #expect(screen.leave() == .exited(0))
    }
  }
}
