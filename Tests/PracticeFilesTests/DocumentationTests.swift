import Foundation
import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The documentation of practice folders")
struct DocumentationTests {
  @Test("every column of every table and every key of a payer's row stands in it")
  func columns() throws {
    let readme = try String(contentsOfFile: Folders.sample + "/README.md", encoding: .utf8)
    let folder = try TemporaryFolder()
    var missing: Set<String> = []
    for seed in 1...6 as ClosedRange<UInt64> {
      let path = folder.path + "/\(seed)"
      try PracticeFolder.write(
        try GeneratedPractice.content(SeededGenerator(seed: seed)), to: path)
      for file in try FileManager.default.contentsOfDirectory(atPath: path)
      where file.hasSuffix(".csv") {
        let table = try CSVTable(parsing: Array(Data(contentsOf: URL(filePath: path + "/" + file))))
        if !readme.contains("`\(file)`") { missing.insert(file) }
        missing.formUnion(table.columns.filter { !readme.contains("`\($0)`") })
      }
      for file in ["practice.toml", "phrases.toml", "payers/p-0.toml", "payers/p-1.toml"] {
        let text = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
        let keys = text.split(separator: "\n").compactMap { line -> String? in
          guard let end = line.firstRange(of: " = ")?.lowerBound else { return nil }
          let key = String(line[..<end])
          return key.allSatisfy { $0.isLowercase || $0 == "-" } ? key : nil
        }
        missing.formUnion(keys.filter { !readme.contains("`\($0)`") })
      }
    }
    #expect(missing.sorted() == [])
  }
}
