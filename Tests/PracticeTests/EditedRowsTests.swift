import Foundation
import GRDB
import GroupCare
import Practice
import TestSupport
import Testing

@Suite("A store that somebody edited by hand", .covers("T51", "C38"))
struct EditedRowsTests {
  private static let tables = [
    "setting", "record", "head", "index_entry", "facts", "draft", "log", "user_slot",
    "class_grant", "counter",
  ]

  /// What a hand may put into a cell: extremes of its own sort, nothing, and another sort.
  private static func values(for type: String) -> [String] {
    switch type {
    case "INTEGER":
      ["-9223372036854775808", "-1", "4294967296", "9223372036854775807", "NULL", "'x'"]
    default: ["randomblob(16)", "x''", "'x'", "NULL", "7"]
    }
  }

  /// What is edited is a copy of it: made once, since making one takes as long as forty edits.
  private static let pristine = Result { try StoredPractice.worked() }

  @Test("whatever stands in whichever column, it opens or says it is damaged", arguments: tables)
  func edited(_ table: String) throws {
    let stored = try Self.pristine.get().copied()
    let pristine = try Data(contentsOf: URL(filePath: stored.file))
    var answers: Set<Answer> = []
    for (column, type) in try columns(of: table, in: stored.file) {
      for (index, value) in Self.values(for: type).enumerated() {
        try pristine.write(to: URL(filePath: stored.file))
        let edit = EditedCell(
          table: table, column: column, value: value, isEveryRow: index.isMultiple(of: 2))
        guard try edit.make(in: stored.file) else { continue }
        let answer = try use(stored)
        #expect(answer != .unexpected, "\(edit)")
        answers.insert(answer)
      }
    }
    #expect(answers.contains(.refused), "nothing of what was edited was noticed")
  }

  private func columns(of table: String, in file: String) throws -> [(String, String)] {
    let queue = try DatabaseQueue(path: file)
    defer { try? queue.close() }
    return try queue.read { try $0.columns(in: table).map { ($0.name, $0.type) } }
  }

  private enum Answer {
    case whole, refused, unexpected
  }

  /// Reads everything and writes of every kind; whatever is refused ends it.
  private func use(_ stored: StoredPractice) throws -> Answer {
    do {
      let practice = try stored.signIn()
      let days = try practice.allSessions()
      let open = try practice.open(SmallPractice.session)
      _ = try practice.client(SmallPractice.okonkwo)
      _ = try practice.roster(of: SmallPractice.group)
      _ = try practice.log()
      let proof = try practice.verifyLog()
      _ = try practice.drafts()
      _ = try practice.users()
      _ = try practice.batches()
      let claims = try practice.claims()
      _ = try practice.scheduleSession(
        group: SmallPractice.group, date: CalendarDate(clamped: "2026-03-19"))
      try practice.addAddendum(
        "seen again", to: .group(SmallPractice.session),
        basedOn: open.revisions[.groupNote] ?? 0)
      for claim in claims.prefix(1) {
        try practice.voidClaim(claim.id, reason: "times were wrong", .neverSent)
      }
      _ = try practice.generateClaims(for: SmallPractice.session)
      try practice.rebuildFacts()
      guard case .intact = proof, days.count == 1 else { return .refused }
      return .whole
    } catch PracticeError.damaged, PracticeError.signInRefused, PracticeError.unknown,
      PracticeError.refused, PracticeError.alreadyExists, PracticeError.newerRevision,
      PracticeError.noteIsNotSigned, PracticeError.alreadyVoided, PracticeError.busy,
      PracticeError.storeUnusable(_, .notAStore), PracticeError.storeUnusable(_, .newerFormat)
    {
      return .refused
    } catch {
      return .unexpected
    }
  }
}

extension StoredPractice {
  /// A practice with a documented and billed session, and a draft.
  static func worked() throws -> StoredPractice {
    let stored = try StoredPractice()
    let practice = try stored.signIn()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    try practice.saveDraft(
      "she paused before she answered",
      for: DraftPlace(session: walk.session, part: .groupNote, field: "topic"), basedOn: 1)
    return stored
  }
}
