import DiagnosisFiles
import Foundation
import GroupCare
import InstalledFiles
import TestSupport
import Testing

@Suite("Finding the file of diagnosis codes")
struct DiagnosisLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ file: String, release: String, last: String) throws {
    try write(
      file,
      DiagnosisFileTests.head.replacing("FY2026", with: release)
        .replacing("2026-09-30", with: last) + DiagnosisFileTests.line)
  }

  private func write(_ file: String, _ text: String) throws {
    let url = folder.url.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private var library: DiagnosisLibrary {
    let config = folder.path + "/config"
    return DiagnosisLibrary(
      Installation(executable: folder.path + "/tree/.build/debug/quorum") {
        $0 == "XDG_CONFIG_HOME" ? config : nil
      })
  }

  private static let own = "config/quorum/icd-10-cm.tsv"
  private static let checkout = "tree/Sources/DiagnosisFiles/icd-10-cm.tsv"

  @Test("the newest release wins, wherever it lies; of two as new the person's own")
  func newest() throws {
    try write("tree/Package.swift", "")
    try write("tree/.build/debug/quorum", "")
    try write(Self.checkout, release: "shipped", last: "2026-09-30")
    #expect(library.newest().table.release?.name == "shipped")
    try write(Self.own, release: "own", last: "2026-09-30")
    #expect(library.newest().table.release?.name == "own")
    try write(Self.own, release: "own", last: "2025-10-30")
    #expect(library.newest().table.release?.name == "shipped")
    try write(Self.own, release: "own", last: "2027-09-30")
    #expect(library.newest().table.release?.name == "own")
    try write("tree/share/quorum/icd-10-cm.tsv", release: "nobody's", last: "2030-09-30")
    #expect(library.newest().table.release?.name == "own")
    try write("tree/.build/share/quorum/icd-10-cm.tsv", release: "installed", last: "2029-09-30")
    #expect(library.newest().table.release?.name == "installed")
    #expect(library.newest().warnings.isEmpty)
  }

  @Test("a broken file is told of, and the shipped one serves")
  func broken() throws {
    try write("tree/Package.swift", "")
    try write(Self.checkout, release: "shipped", last: "2026-09-30")
    try write(Self.own, DiagnosisFileTests.head + "F60.3\tyes\t\t\tx\t\n")
    let finding = library.newest()
    #expect(finding.table.release?.name == "shipped")
    #expect(
      finding.warnings
        == ["\(folder.path)/\(Self.own):11: Billable is 1, or 0 for a heading."])
  }

  @Test("without any file codes are checked by shape alone, and that is said")
  func none() {
    let finding = library.newest()
    #expect(finding.table == .empty)
    #expect(finding.warnings.count == 1 && finding.warnings[0].hasSuffix("by shape alone."))
  }
}
