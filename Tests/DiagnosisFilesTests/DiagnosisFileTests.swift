import DiagnosisFiles
import GroupCare
import TestSupport
import Testing

@Suite("Reading a file of diagnosis codes")
struct DiagnosisFileTests {
  static let head = """
    # anything
    release\tFY2026
    first-day\t2025-10-01
    last-day\t2026-09-30
    known-since\t2021-01-01
    covers\tF Z63
    source\tan example
    licence\tPublic domain

    code\tbillable\tfrom\tto\tdescription\talso

    """

  static func read(_ text: String) throws -> DiagnosisTable {
    try DiagnosisFile.table(of: Array(text.utf8), path: "x.tsv")
  }

  static func failure(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("a line is a code, its days and what it says", arguments: ["\n", "\r\n"])
  func reads(end: String) throws {
    let text =
      Self.head + """
        F50.2\t1\t\t2024-09-30\tBulimia nervosa\t
        F50.2\t0\t2024-10-01\t\tBulimia nervosa\t
        F50.21\t1\t2024-10-01\t\tBulimia nervosa, mild\tHyperorexia
        """
    let table = try Self.read(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: end))
    #expect(table.release?.name == "FY2026" && table.coverage == ["F", "Z63"])
    #expect(
      table.entries == [
        .example("F50.2", "Bulimia nervosa", to: "2024-09-30"),
        .example("F50.2", "Bulimia nervosa", isBillable: false, from: "2024-10-01"),
        .example(
          "F50.21", "Bulimia nervosa, mild", inclusions: "Hyperorexia", from: "2024-10-01"),
      ])
  }

  static let line = "F60.3\t1\t\t\tBorderline personality disorder\t\n"

  @Test(
    "a broken file is told of in one sentence with its line",
    .covers("M142"),
    arguments: [
      ("F60.3\t1\t\t\tx", "x.tsv:11: A code has 6 fields; this line has 5."),
      ("60.3\t1\t\t\tx\t", "x.tsv:11: The first field is no ICD-10-CM code."),
      ("F60.3\t2\t\t\tx\t", "x.tsv:11: Billable is 1, or 0 for a heading."),
      ("F60.3\t1\t2026\t\tx\t", "x.tsv:11: A day is written as 2026-10-01."),
      ("F60.3\t1\t\t2026-02-30\tx\t", "x.tsv:11: A day is written as 2026-10-01."),
      ("F60.3\t1\t2020-01-01\t\tx\t", "x.tsv:11: The first day is before known-since, 2021-01-01."),
      ("F60.3\t1\t2026-02-02\t2026-02-01\tx\t", "x.tsv:11: The last day is before the first."),
      ("F60.3\t1\t\t\t\t", "x.tsv:11: The description is missing."),
      ("F60.3\t1\t\t\tx\u{1b}[0m\t", "x.tsv:11: This line is not plain UTF-8 text."),
      (line + line, "x.tsv: F60.3 has two lines for 2021-01-01."),
      ("", "x.tsv: There is no code in this file."),
    ])
  func brokenLine(lines: String, sentence: String) {
    #expect(Self.failure(Self.head + lines) == sentence)
  }

  @Test("so is one whose head is broken")
  func brokenHead() {
    #expect(
      Self.failure("")
        == "x.tsv: The line of column heads is missing: code, billable, from, to, description, also."
    )
    #expect(
      Self.failure(Self.head.replacing("FY2026", with: "") + Self.line)
        == "x.tsv: The line \"release\" is missing.")
    #expect(
      Self.failure(Self.head.replacing("2021-01-01", with: "early") + Self.line)
        == "x.tsv: The line \"known-since\" holds no day such as 2026-10-01.")
    #expect(
      Self.failure(Self.head.replacing("2026-09-30", with: "2025-09-30") + Self.line)
        == "x.tsv: The last day is before the first.")
    #expect(
      Self.failure("release\tA\nrelease\tB\n") == "x.tsv:2: \"release\" stands here a second time.")
    let unknown = Self.failure("edition\tA\n")
    #expect(unknown?.hasPrefix("x.tsv:1: Before the column heads a line has a key") == true)
    #expect(Self.failure(Self.line)?.hasPrefix("x.tsv:1: ") == true)
  }

  @Test("bytes that were changed at random give a table or one sentence, never a crash")
  func fuzz() {
    var generator = SeededGenerator(seed: 21)
    let sound = Array(
      (Self.head + Self.line + "Z63\t0\t\t2025-01-01\tProblems\tother; more\n").utf8)
    for _ in 0..<1_500 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let place = bytes.indices.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: [9, 10, 45].shuffled(using: &generator), at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      do {
        let table = try DiagnosisFile.table(of: bytes, path: "x.tsv")
        #expect(table.release != nil && !table.entries.isEmpty)
      } catch {
        let sentence = error.description
        #expect(sentence.hasPrefix("x.tsv") && sentence.hasSuffix("."))
        #expect(!sentence.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  @Test("what is no file is refused, not waited for")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiagnosisFileError.self) { try DiagnosisFile.read(folder.path) }
    #expect(throws: DiagnosisFileError.self) { try DiagnosisFile.read(folder.path + "/none") }
    #expect(throws: DiagnosisFileError.self) { try DiagnosisFile.read("/dev/zero") }
  }
}
