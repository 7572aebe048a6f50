import Foundation
import GroupCare
import Practice
import PracticeFiles
import TestSupport
import Testing

@Suite("What the sample practice shows")
struct SampleBlockersTests {
  private static let folder =
    Repository.root.appending(path: "sample-data").path(percentEncoded: false)

  /// What no folder can show: signatures that are forged or aren't accepted, since the practice's
  /// policy accepts those that come with it, a practice or a supervisor without an NPI, of which there
  /// is one each, and a row that is refused when it is read.
  private static let unshown: Set<BlockerCode> = [
    .groupNoteSignature, .groupNoteImported, .noteSignature, .noteImported, .billingNPI,
    .supervisorNPI, .addOnAlone,
  ]

  private let shown: [BlockerCode: Set<String>]
  /// The table of the documentation: what it says where each blocker can be met.
  private let told: [BlockerCode: String]

  init() throws {
    let reading = try PracticeFolder.read(at: Self.folder)
    let practice = try OpenPractice.inMemory(
      administrator: try #require(reading.content.clinicians.first), content: reading.content,
      clock: TestClock(try #require(reading.demoClock)).clock)
    var shown: [BlockerCode: Set<String>] = [:]
    for session in reading.content.sessions.map(\.session.id) {
      let report = try practice.open(session).report
      for blocker in report.blockers + report.encounters.flatMap(\.blockers) {
        shown[blocker.code, default: []].formUnion(
          [session.text] + (blocker.client.map { ["\(session) \($0)"] } ?? []))
      }
    }
    self.shown = shown
    let readme = try String(contentsOfFile: Self.folder + "/README.md", encoding: .utf8)
    let section = try #require(
      readme.split(separator: "\n## ").first { $0.hasPrefix("Where each blocker can be met\n") })
    told = Dictionary(
      try section.matches(of: /(?m)^\| `([^`]+)` \| (.*) \|$/).map { match in
        (
          try #require(BlockerCode(rawValue: String(match.1)), "there is no blocker \(match.1)"),
          String(match.2)
        )
      }, uniquingKeysWith: { first, second in first + second })
  }

  @Test(
    "every blocker there is can be met where the documentation says, but those that no data can show",
    .covers("N1", "N8"))
  func isMetWhereTold() throws {
    #expect(Set(told.keys) == Set(BlockerCode.allCases))
    for (code, line) in told {
      let places = line.matches(of: /`(S-[^`]+)`/).map { String($0.1) }
      #expect(places.isEmpty == Self.unshown.contains(code), "\(code.rawValue)")
      let met = shown[code] ?? []
      let wrong = places.filter { !met.contains($0) }
      #expect(wrong == [], "\(code.rawValue) can be met at \(met.sorted())")
      #expect(met.isEmpty == Self.unshown.contains(code), "\(code.rawValue)")
    }
  }
}
