import Foundation
import GroupCare
import Practice
import TestSupport
import Testing

@Suite("A demonstration that is kept ready", .covers("C13", "C16"))
struct ReadyMadePracticeTests {
  private let stored: StoredPractice
  private let kept: String
  private let ready: ReadyMadePractice
  private let copy: PracticeLocation

  init() throws {
    stored = try StoredPractice()
    kept = stored.folder.path + "/cache/quorum/demo-1"
    ready = ReadyMadePractice(in: kept)
    copy = PracticeLocation(directory: stored.folder.path + "/copy")
    ready.keep(stored.location, note: "torres 13:50")
  }

  private func signIn() throws -> OpenPractice {
    try OpenPractice.signIn(at: copy, user: nil, passphrase: nil, clock: stored.clock.clock)
  }

  @Test("its copy is the same practice, and what is done there stays there")
  func copied() throws {
    #expect(ready.copy(to: copy) == "torres 13:50")
    let practice = try signIn()
    try SessionWalk(practice: practice).document()
    #expect(try practice.log().contains { $0.action == "note.sign" })
    #expect(try !stored.signIn().log().contains { $0.action == "note.sign" })
    #expect(try practice.clients() == stored.signIn().clients())
    #expect(
      try FileManager.default.attributesOfItem(atPath: copy.directory + "/practice.quorum")[
        .posixPermissions] as? Int == 0o600)
  }

  @Test(
    "what isn't byte for byte as it was kept counts as not being there",
    arguments: ["store", "secret", "label"])
  func broken(file: String) throws {
    let path = kept + "/" + file
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count / 3] ^= 1
    try bytes.write(to: URL(filePath: path))
    #expect(ready.copy(to: copy) == nil)
    #expect(!copy.hasPractice)
    try FileManager.default.removeItem(atPath: path)
    #expect(ready.copy(to: copy) == nil)
    ready.keep(stored.location, note: "again")
    #expect(ready.copy(to: copy) == "again")
  }

  @Test("nothing of it stands readable on the disk")
  func sealed() throws {
    let findings = try MarkerSearch(SmallPractice.markers.filter { $0 != "torres" })
      .findings(in: [URL(filePath: kept)])
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("where nothing can be kept, nothing is, and nothing is said")
  func unwritable() {
    let nowhere = ReadyMadePractice(in: "/proc/quorum/demo-1")
    nowhere.keep(stored.location, note: "")
    #expect(nowhere.copy(to: copy) == nil)
  }
}
