import GroupCare
import TestSupport
import Testing

@Suite("Looking up a diagnosis where it is typed")
struct DiagnosisSearchTests {
  static let table = DiagnosisTable.example

  @Test(
    "by a code, its beginning, or words in any order and spelling",
    .covers("M142"),
    arguments: [
      ("F60.3", ["F60.3"]), ("f603", ["F60.3"]), ("  f60.3 ", ["F60.3"]),
      ("f50.2", ["F50.2", "F50.20", "F50.21"]), ("F502", ["F50.2", "F50.20", "F50.21"]),
      ("borderline", ["F60.3"]), ("DISORDER border", ["F60.3"]), ("unstable", ["F60.3"]),
      ("restr mild anorexia", ["F50.010"]), ("f50 mild", ["F50.21", "F50.010"]),
      ("bulimia", ["F50.20", "F50.21", "F50.2"]), ("tourette’s", ["F95.2"]),
      ("Tourette", ["F95.2"]), ("touretté", ["F95.2"]), ("munchausen", ["F68.1"]),
      ("MÜNCHAUSENS", ["F68.1"]), ("Mu\u{308}nch", ["F68.1"]), ("anorexia bulimia", []),
      ("xyz", []), ("", []), (" ,;- ", []), ("伟", []), ("gender", ["F64"]),
    ] as [(String, [String])])
  func found(text: String, codes: [String]) {
    let found = Self.table.search(text, on: .example("2026-03-12"))
    #expect(found.map(\.code.text) == codes)
  }

  @Test("it shows what held on the day")
  func day() {
    let before = Self.table.search("bulimia", on: .example("2024-09-30"))
    #expect(before.map(\.code.text) == ["F50.2"] && before.allSatisfy(\.isBillable))
    let long = Self.table.search("bulimia", on: .example("2019-01-01"))
    #expect(long.map(\.code.text) == ["F50.2"])
  }

  @Test("beginnings of a line's words, shuffled and in any case, find it")
  func findsEveryLine() throws {
    var generator = SeededGenerator(seed: 11)
    let date = CalendarDate.example("2026-03-12")
    let entries = Self.table.entries.filter { $0.period.contains(date) }
    for _ in 0..<300 {
      let entry = try #require(entries.randomElement(using: &generator))
      let words = entry.description.split { !$0.isLetter && $0 != "'" }
        .shuffled(using: &generator)
        .prefix(Int.random(in: 1...4, using: &generator))
        .map { $0.prefix(Int.random(in: 1...$0.count, using: &generator)) }
        .map { Bool.random(using: &generator) ? $0.uppercased() : $0.lowercased() }
      let found = Self.table.search(words.joined(separator: " "), on: date, limit: 100)
      #expect(found.contains(entry), "\(words)")
    }
  }

  @Test("one word more never finds more, and fewer lines are the first of more lines")
  func narrows() throws {
    var generator = SeededGenerator(seed: 12)
    let date = CalendarDate.example("2026-03-12")
    let words = ["a", "an", "f5", "F50.0", "disorder", "mild", "un", "o", "p", "2", "'", "é"]
    for _ in 0..<300 {
      let some = (0..<Int.random(in: 1...3, using: &generator))
        .compactMap { _ in words.randomElement(using: &generator) }
      let more = some + [try #require(words.randomElement(using: &generator))]
      let wide = Self.table.search(some.joined(separator: " "), on: date, limit: 100)
      let narrow = Self.table.search(more.joined(separator: " "), on: date, limit: 100)
      // A lone apostrophe is no word.
      if !wide.isEmpty { #expect(Set(narrow).isSubset(of: wide), "\(more)") }
      let limit = Int.random(in: 1...5, using: &generator)
      let few = Self.table.search(some.joined(separator: " "), on: date, limit: limit)
      #expect(few == Array(wide.prefix(limit)))
    }
    #expect(Self.table.search("f", on: date, limit: 0).isEmpty)
  }

  @Test("whatever is typed, there is an answer")
  func total() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(Self.table.search(text, on: .example()).count <= 20)
    }
  }
}
