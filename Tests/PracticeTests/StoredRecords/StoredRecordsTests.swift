import Foundation
import GroupCare
// What is stored has types of its own, which nobody outside Practice sees.
@testable import Practice
import PracticeFiles
import Store
import TestSupport
import Testing
import Vault

@Suite("What earlier versions stored")
struct StoredRecordsTests {
  @Test("every kind of record was recorded, and is read by the one who wrote it")
  func kinds() throws {
    let names = StoredFormat.all.map(\.name)
    #expect(Set(RecordKind.allCases.map(\.rawValue)).isSubset(of: names))
    for format in StoredFormat.all {
      #expect(try !RecordedRecords(format).lines.isEmpty, "\(format.name)")
    }
  }

  @Test(
    "a recorded record is read, and written again with all that it said", .covers("C39"),
    arguments: StoredFormat.all)
  func rewritten(format: StoredFormat) throws {
    for line in try RecordedRecords(format).lines {
      let written = try format.rewrite(line)
      #expect(try format.rewrite(written) == written)
      let (before, after) = (try StoredShape(line).leaves, try StoredShape(written).leaves)
      for (path, values) in before {
        let found = after[path] ?? after[Self.moved(path)] ?? []
        #expect(values.sorted() == found.sorted(), "\(format.name)\(path)")
      }
    }
  }

  /// Where something stands by now that stood directly in a row of the payer matrix.
  private static func moved(_ path: String) -> String {
    let row = ".value.rows[]"
    if path == row + ".code" { return row + ".scope.code" }
    return path.hasPrefix(row) ? row + ".terms" + path.dropFirst(row.count) : path
  }

  @Test("what a record of an earlier version doesn't say has a value that says nothing wrong")
  func standIns() throws {
    func first<Value: StoredRecord>(_ type: Value.Type) throws -> Value {
      let format = try #require(StoredFormat.all.first { $0.name == Value.kind.rawValue })
      let line = try #require(try RecordedRecords(format).lines.first)
      return try JSONDecoder().decode(Body<Value>.self, from: line).value
    }
    #expect(try first(Coverage.self).productLine.isEmpty)
    #expect(try first(TherapyGroup.self).isPart2 == false)
    #expect(try first(ClaimRecord.self).overrides == [])
    #expect(try first(ProgressNoteRecord.self).date == nil)
    #expect(try first(PracticeProfile.self).policy.terms == PracticePolicy.standardTerms)
    #expect(try first(Membership.self).isTakenBack == false)
    let facts = try #require(StoredFormat.all.first { $0.name == "facts" })
    for line in try RecordedRecords(facts).lines {
      let summary = try JSONDecoder().decode(SessionSummary.self, from: line)
      #expect(summary.walkIns <= summary.present)
      #expect(summary.notesToWrite + summary.notesToSign + summary.notesSigned == summary.present)
    }
    let payer = try first(Payer.self)
    let row = try #require(payer.rows.first)
    #expect(row.scope == RowScope(code: .groupPsychotherapy))
    #expect(row.terms.isCovered != nil && row.terms.supervision != nil)
  }

  @Test(
    "a note that was signed before 90785 could be documented has the digest that its author signed",
    .covers("M137", "R5"))
  func digests() throws {
    let format = try #require(StoredFormat.all.first { $0.name == "progress-note" })
    let notes = try RecordedRecords(format).lines.map {
      try JSONDecoder().decode(Body<ProgressNoteRecord>.self, from: $0).value.note
    }
    let signed = notes.filter { $0.signature != nil }
    #expect(signed.count > 2)
    for note in signed {
      let digest = Verifier.digest(note.content.canonicalBytes)
      #expect(digest == note.signature?.statement.digest)
    }
    let older = signed.filter { $0.content[.complexityFactor].isEmpty }
    #expect(older.count > 1)
  }

  @Test("everything that records have today was recorded, so that no later version can lose it")
  func everythingIsRecorded() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    let today = try StoredToday().records
    for format in StoredFormat.all {
      let recorded = try RecordedRecords(format)
      var known: [String: Set<String>] = [:]
      func add(_ shape: StoredShape) { known.merge(shape.names) { $0.union($1) } }
      for line in recorded.lines { add(try StoredShape(format.rewrite(line))) }
      let records = today[format.name] ?? []
      #expect(!records.isEmpty, "\(format.name)")
      for record in records {
        let shape = try StoredShape(record)
        // A new name in a known object has a stand-in, or no recorded record could be read.
        let new = shape.names.filter { path, names in
          known[path].map { isRecording && !names.isSubset(of: $0) } ?? true
        }
        if new.isEmpty { continue }
        if isRecording { try recorded.append(record) }
        Issue.record(
          """
          No recorded \(format.name) shows \(new.keys.sorted()). RECORD_GOLDENS=1 adds one that \
          does, at the end of its file; what stands there is never changed.
          """)
        add(shape)
      }
    }
  }
}
