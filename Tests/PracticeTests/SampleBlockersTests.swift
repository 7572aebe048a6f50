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

  private let shown: [BlockerCode: Set<String>]
  /// The table of the documentation: what it says where each blocker can be met.
  private let told: [BlockerCode: String]

  init() throws {
    shown = try Self.blockers(at: Self.folder)
      .merging(Self.blockers(at: Self.folder + "/first-week")) { $0.union($1) }
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

  /// Where a practice shows each blocker: the sessions, and the members where it is about one.
  private static func blockers(at folder: String) throws -> [BlockerCode: Set<String>] {
    let reading = try PracticeFolder.read(at: folder)
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
    return shown
  }

  @Test(
    "every blocker there is can be met where the documentation says", .covers("N1", "N8"))
  func isMetWhereTold() throws {
    #expect(Set(told.keys) == Set(BlockerCode.allCases))
    for (code, line) in told {
      let places = line.matches(of: /`(S-[^`]+)`/).map { String($0.1) }
      #expect(!places.isEmpty, "\(code.rawValue)")
      let met = shown[code] ?? []
      let wrong = places.filter { !met.contains($0) }
      #expect(wrong == [], "\(code.rawValue) can be met at \(met.sorted())")
    }
  }
}
