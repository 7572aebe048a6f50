import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// A pen that drops on the keyboard, or a finger that slips: asks every command of the table, which is internal.
@Suite(.covers("terminal.R40")) struct SlipTests {
  private static let rows: [[Character]] =
    ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0) }

  /// The keys that touch a letter's, and that one itself.
  private static func neighbours(of letter: Character) -> [Character] {
    let small = Character(letter.lowercased())
    guard let row = rows.firstIndex(where: { $0.contains(small) }),
      let column = rows[row].firstIndex(of: small)
    else { return [] }
    return (max(0, row - 1)...min(3, row + 1)).flatMap { near in
      rows[near].indices.filter { abs($0 - column) <= 1 }.map { rows[near][$0] }
    }
  }

  @Test(
    "no two keys that touch each other carry out what asks first",
    arguments: DisabledCommandTests.situations.indices)
  func slips(index: Int) throws {
    let chart = try DisabledCommandTests.situations[index].make()
    for tab in ["1", "2", "3", "4"] as [Character] {
      var person = try WorkbenchDriver(chart, at: "15:50")
      try person.openSession()
      try person.press(.alt(tab))
      // An identity check is taken back by u, and i with its answer beside it is how it is done fast.
      for command in Command.all(in: person.workbench.place) where command.id != .identity {
        guard case .character(let letter) = command.keys[0] else { continue }
        var asked = person
        try asked.press(.character(letter))
        guard asked.workbench.dialog != nil else { continue }
        for neighbour in Self.neighbours(of: letter) {
          for second in [neighbour, Character(neighbour.uppercased())] {
            var slipped = asked
            try slipped.press(.character(second))
            #expect(
              slipped.commits.count == asked.commits.count
                && slipped.wishes.count == asked.wishes.count,
              "\(command.id): \(letter), then \(second)")
          }
        }
      }
    }
  }
}
