import Foundation
import GRDB
import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What lies on the disk", .covers("C14", "T12"))
struct SealingTests {
  @Test("no name, date, number or word of a note stands readable in any file", .covers("T11"))
  func markers() throws {
    let stored = try StoredPractice.worked()
    let findings = try MarkerSearch(SmallPractice.markers).findings(in: [stored.folder.url])
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("folder and files are for their owner alone", .covers("C16"))
  func modes() throws {
    let stored = try StoredPractice.worked()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(stored.location.directory) == 0o700)
    #expect(try mode(stored.file) == 0o600)
    #expect(try mode(stored.location.directory + "/installation.secret") == 0o600)
  }

  /// Changes rows behind the practice's back, as somebody with the file could.
  private func tamper(_ stored: StoredPractice, _ statements: String) throws {
    let queue = try DatabaseQueue(path: stored.file)
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER record_refuses_update")
      try database.execute(sql: statements)
    }
    try queue.close()
  }

  @Test("a note whose box was changed by one bit is refused")
  func flipped() throws {
    let stored = try StoredPractice.worked()
    try tamper(
      stored,
      """
      UPDATE record SET box = CAST(substr(box, 1, 40) || x'00' || substr(box, 42) AS BLOB)
      WHERE kind = 'progress-note'
      """)
    #expect(throws: PracticeError.damaged) {
      try stored.signIn().open(SmallPractice.session)
    }
  }

  @Test("the boxes of two members' notes, swapped, are refused", .covers("T13"))
  func swapped() throws {
    let stored = try StoredPractice.worked()
    try tamper(
      stored,
      """
      CREATE TEMP TABLE swap AS SELECT id, rev, box FROM record WHERE kind = 'progress-note';
      UPDATE record SET box = (SELECT box FROM swap s WHERE s.id != record.id AND s.rev = record.rev)
      WHERE kind = 'progress-note'
        AND EXISTS (SELECT 1 FROM swap s WHERE s.id != record.id AND s.rev = record.rev)
      """)
    #expect(throws: PracticeError.damaged) {
      try stored.signIn().open(SmallPractice.session)
    }
  }

  @Test("an earlier revision of a note, put in place of the signed one, is refused", .covers("T13"))
  func putBack() throws {
    let stored = try StoredPractice.worked()
    try tamper(
      stored,
      """
      UPDATE record SET box = (SELECT box FROM record o WHERE o.id = record.id AND o.rev = 1)
      WHERE kind = 'group-note' AND rev > 1
      """)
    #expect(throws: PracticeError.damaged) {
      try stored.signIn().open(SmallPractice.session)
    }
  }

  @Test("a log with a changed entry says which one is the first that is wrong", .covers("C23"))
  func log() throws {
    let stored = try StoredPractice.worked()
    let queue = try DatabaseQueue(path: stored.file)
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER log_refuses_update")
      try database.execute(sql: "UPDATE log SET at = at + 1 WHERE sequence = 5")
    }
    try queue.close()
    #expect(try stored.signIn().verifyLog() == .broken(sequence: 5))
  }
}
