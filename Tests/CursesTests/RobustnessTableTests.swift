import Foundation
import TestSupport
import Testing

@Suite("the table of the terminal's rules")
struct RobustnessTableTests {
  /// Of two instances, neither reads only: rule 39 doesn't hold here, which the page says.
  private static let rules = Set((1...40).filter { $0 != 39 }.map { "R\($0)" })

  @Test("every rule stands in the table once, with a test")
  func complete() throws {
    let rows = try Self.rows()
    #expect(Set(rows.map(\.rule)) == Self.rules)
    #expect(rows.count == Self.rules.count)
    #expect(rows.filter(\.tests.isEmpty).map(\.rule) == [])
  }

  @Test("every test of the table is there, and says which rule it holds")
  func exist() throws {
    let tests = Repository.root.appending(path: "Tests")
    for row in try Self.rows() {
      for test in row.tests {
        let file = tests.appending(path: test.file + ".swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        let name = NSRegularExpression.escapedPattern(for: test.name)
        #expect(
          text.range(of: #"@(Test|Suite)\(\s*"\#(name)""#, options: .regularExpression) != nil,
          "\(row.rule): no test \"\(test.name)\" in \(test.file)")
        #expect(
          text.contains("\"terminal.\(row.rule)\""), "\(test.file) says nothing of \(row.rule)")
      }
    }
  }

  private struct Row {
    let rule: String
    let tests: [(name: String, file: String)]
  }

  private static func rows() throws -> [Row] {
    let page = Repository.root.appending(path: "Sources/Curses/Curses.docc/RobustnessRules.md")
    return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0].wholeMatch(of: /R\d+/) != nil else { return nil }
      let tests = cells[2].matches(of: /"([^"]+)" \(([A-Za-z\/+]+)\)/).map {
        (name: String($0.1), file: String($0.2))
      }
      return Row(rule: cells[0], tests: tests)
    }
  }
}
