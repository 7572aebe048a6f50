import ClaimFiles
import Foundation
import Stories
import TestSupport
import Testing

extension Journeys {
  @Suite("A whole group day, from the first arrival to the claims")
  struct WholeDayTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(
      "eight are enrolled, seven come, one walks in: seven claims in a file that strict readers accept",
      .covers("M104", "U9"))
    func wholeDay() throws {
      let file = desk.output("claims.837")
      for chapter in Story.chaptersOfMarch12(file: file) {
        let minutes = 13 * 60 + 50 + chapter.minutes
        let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        let terminal = try desk.sit(clock: "2026-03-12T\(clock)", isFrozen: true)
        try terminal.play(chapter.story)
        try terminal.leave()
      }
      try expectRecord()
      try expectClaims(in: file)
      try desk.expectSealed(GroupNoteText.words + MemberNote.ofMarch12.flatMap(\.words))
    }

    private func expectRecord() throws {
      let gate = try desk.ask("gate", "S-0312-DBT")
      #expect(gate["state"] as? String == "open")
      #expect((gate["blockers"] as? [Any])?.isEmpty == true)
      let listed = try #require(try desk.ask("claims")["claims"] as? [[String: Any]])
      let claims = listed.filter { $0["session"] as? String == "S-0312-DBT" }
      let clients = claims.compactMap { $0["client"] as? String }
      #expect(clients.sorted() == ["C-01", "C-02", "C-03", "C-05", "C-06", "C-07", "C-08"])
    }

    private func expectClaims(in file: String) throws {
      let bytes = try Data(contentsOf: URL(filePath: file))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.split(separator: "~").count { $0.drop { $0 == "\n" }.hasPrefix("CLM*") } == 7)
      let batch = try ProfessionalClaimReader().read(Array(bytes))
      #expect(batch.claims.count == 7)
      #expect(text.contains("EVG207922"), "what is looked for elsewhere stands here")
      #expect(text.prefix(106).dropLast().hasSuffix("*T*:"), "a demonstration's claims are a test")
      let verdict = try desk.runner.run(try Judges.command(for: file))
      #expect(verdict.exitCode == 0, "\(verdict)")
    }
  }
}
