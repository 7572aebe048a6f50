import Foundation
import TestSupport
import Testing

@Suite("What reading commands answer", .covers("terminal.R34"))
struct ReadingCommandTests {
  let practice: CommandPractice

  init() throws { practice = try .sample() }

  @Test("sessions have the promised keys, and dates choose among them")
  func sessions() throws {
    let all = try practice.quorum("sessions", "--format", "json")
    #expect(all.exitCode == 0)
    #expect(
      all.keys == [
        "sessions", "session", "group", "date", "start", "end", "state", "enrolled", "present",
      ])
    let day = try practice.quorum("sessions", "--on", "2026-03-12", "--format", "json").json
    let items = try #require(day["sessions"] as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items.first?["session"] as? String == "S-0312-DBT")
    #expect(items.first?["start"] as? String == "2026-03-12T14:00:00-07:00")
    let span = try practice.quorum(
      "sessions", "--from", "2026-03-10", "--to", "2026-03-12", "--format", "json"
    ).json
    #expect((span["sessions"] as? [Any])?.count == 3)
  }

  @Test("a table lines up and is for people")
  func table() throws {
    let table = try practice.quorum("sessions", "--on", "2026-03-12")
    #expect(
      table.output == """
        Session     Group  Date        Start  End    State      Enrolled  Present
        S-0312-DBT  G-DBT  2026-03-12  14:00  15:30  scheduled         8        0

        """)
  }

  @Test("CSV has the keys as its first line and every cell in quotes", .covers("C44"))
  func commaSeparated() throws {
    let answer = try practice.quorum("sessions", "--on", "2026-03-12", "--format", "csv")
    let lines = answer.output.components(separatedBy: "\r\n")
    #expect(
      lines.first
        == #""session","group","date","start","end","state","enrolled","present""#)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix(#""S-0312-DBT","G-DBT","2026-03-12","#))
  }

  @Test("the gate answers with its keys, and with exit code 3 when it is blocked")
  func gate() throws {
    let blocked = try practice.quorum("gate", "S-0312-DBT", "--format", "json")
    #expect(blocked.exitCode == 3)
    #expect(
      blocked.keys == [
        "session", "state", "enrolled", "present", "blockers", "code", "stops", "client", "field",
        "message", "source", "overridable", "decidedBy", "encounters",
        "row", "remarks", "addOn", "overrides",
      ])
    #expect(try blocked.json["state"] as? String == "blocked")
    let open = try practice.quorum("gate", "S-0304-ANX", "--format", "json")
    #expect(open.exitCode == 0)
    #expect(try open.json["state"] as? String == "open")
    #expect(try (open.json["blockers"] as? [Any])?.isEmpty == true)
    let encounters = try #require(try open.json["encounters"] as? [[String: Any]])
    let states = Set(encounters.compactMap { $0["state"] as? String })
    #expect(states == ["ready", "not-billable"])
  }

  @Test("why names what stops one client's claim")
  func why() throws {
    let answer = try practice.quorum("why", "S-0312-DBT", "C-01", "--format", "json")
    #expect(answer.exitCode == 0)
    #expect(try answer.json["client"] as? String == "C-01")
    #expect(answer.output.contains("session.not-ended"))
    let facts = try #require(try answer.json["facts"] as? [[String: Any]])
    #expect(facts.first?["name"] as? String == "date of service")
    #expect(facts.first?["value"] as? String == "2026-03-12")
    let rules = try #require(try answer.json["rules"] as? [[String: Any]])
    #expect(rules.first?["outcome"] as? String == "blocked")
    let stranger = try practice.quorum("why", "S-0312-DBT", "C-99")
    #expect(stranger.exitCode == 1)
    #expect(stranger.errorLines.count == 2)
    #expect(stranger.output.isEmpty)
  }

  @Test("a checklist has the promised keys, and exit code 3 while something is open")
  func checklist() throws {
    let steps = try practice.quorum("checklist", "S-0312-DBT", "--format", "json")
    #expect(steps.exitCode == 3)
    #expect(steps.keys == ["items", "number", "item", "state", "text", "reasons"])
    #expect((try steps.json["items"] as? [Any])?.count == 12)
    let absent = try practice.quorum("checklist", "S-0312-DBT", "C-99")
    #expect(absent.exitCode == 1)
    let payer = try practice.quorum("checklist", "--payer", "evergreen", "--format", "json")
    #expect((try payer.json["items"] as? [Any])?.count == 9)
    #expect(try practice.quorum("checklist", "--payer", "nobody").exitCode == 1)
    #expect(try practice.quorum("checklist").exitCode == 64)
  }

  @Test("a session shows attendance, identity checks and notes")
  func session() throws {
    let answer = try practice.quorum("session", "S-0304-ANX", "--format", "json")
    #expect(answer.exitCode == 0)
    #expect(
      answer.keys.starts(with: [
        "session", "group", "title", "date", "scheduledStart", "scheduledEnd", "start", "end",
        "state", "attendanceClosed", "reopenings", "facilitator",
      ]))
    let members = try #require(try answer.json["members"] as? [[String: Any]])
    #expect(members.count == 7)
    let present = members.filter { $0["attendance"] as? String == "present" }
    #expect(present.allSatisfy { ($0["note"] as? [String: Any])?["state"] as? String == "signed" })
    #expect(try practice.quorum("session", "S-0304-ANX").output.contains("Group note: signed"))
  }

  @Test("every rule is printed with its codes, its text and its source", .covers("M117"))
  func rules() throws {
    let all = try practice.quorum("rules", "--format", "json")
    #expect(
      all.keys == ["rules", "codes", "text", "source", "hard", "remarks", "terms", "payers"])
    let late = try practice.quorum("rules", "filing.too-late", "--format", "json").json
    let rule = try #require((late["rules"] as? [[String: Any]])?.first)
    #expect(rule["terms"] as? [String] == ["timely-filing-days"])
    #expect(rule["remarks"] as? [String] == ["filing.soon"])
    #expect((rule["payers"] as? [String])?.contains("evergreen") == true)
    let read = try practice.quorum("rules", "complexity.not-paid").output
    #expect(read.contains("remarks: complexity.not-paid"))
    #expect(read.contains("changed by: interactive-complexity") && read.contains("of: evergreen"))
    let soft = try practice.quorum("rules", "note.names-member").output
    #expect(soft.contains("may be overridden: note.names-member"))
    let unnamed = try practice.runner.quorum(["rules", "filing.too-late", "--format", "json"])
    let nobody = try #require((try unnamed.json["rules"] as? [[String: Any]])?.first)
    #expect(unnamed.exitCode == 0 && nobody["payers"] is NSNull)
    let one = try practice.quorum("rules", "note.missing-plan", "--format", "json").json
    #expect((one["rules"] as? [Any])?.count == 1)
    #expect(try practice.quorum("rules", "no.such-code").exitCode == 1)
  }

  @Test("the log lists who did what, is intact, and knows its earlier head", .covers("C21", "C23"))
  func log() throws {
    let head = try practice.quorum("log", "head")
    #expect(head.exitCode == 0)
    let printed = try #require(head.output.split(separator: "\n").first.map(String.init))
    let entries = try practice.quorum("log", "--format", "json")
    #expect(
      entries.keys == [
        "entries", "sequence", "at", "user", "action", "subject", "outcome", "reason",
      ])
    let verified = try practice.quorum("log", "verify", "--head", printed)
    #expect(verified.exitCode == 0)
    #expect(verified.output.hasPrefix("The log is intact"))
    let digits = printed.last == "0" ? "1" : "0"
    let other = try practice.quorum("log", "verify", "--head", printed.dropLast() + digits)
    #expect(other.exitCode == 6)
    #expect(other.errors.contains("not intact"))
  }

  @Test("no answer about ids carries a name", .covers("C19", "C21"))
  func noNames() throws {
    let clients = try String(
      contentsOfFile: CommandPractice.sampleData + "/clients.csv", encoding: .utf8)
    let names = clients.split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first.map(
        String.init)
    }.filter { $0.utf8.count > 4 && !$0.contains("\"") }
    try #require(names.count > 10)
    let search = MarkerSearch(names)
    for command in [["log"], ["sessions"], ["claims"], ["gate", "S-0304-ANX"], ["rules"]] {
      let answer = try practice.runner.quorum(command + ["--data", practice.folder])
      #expect(search.findings(in: answer.outputBytes, place: command[0]) == [])
      #expect(search.findings(in: answer.errorBytes, place: command[0]) == [])
    }
    #expect(try search.findings(in: [URL(filePath: practice.folder)]) == [])
  }
}
