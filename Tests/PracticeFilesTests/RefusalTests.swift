import GroupCare
import PracticeFiles
import TestSupport
import Testing

/// A folder that was spoilt in one place, and what must be said about it.
struct Spoilt: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let old: String
  let new: String
  let refusals: [String]

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ refusals: String...) {
    testDescription = name
    self.file = file
    self.old = old
    self.new = new
    self.refusals = refusals
  }

  static let night = "sessions/2026-02-21.night.toml"

  static let tables: [Spoilt] = [
    Spoilt(
      "an impossible date", "clients.csv", "1990-02-28", "1990-02-30",
      "clients.csv:2: birth-date: This isn't a date of the calendar; write YYYY-MM-DD."),
    Spoilt(
      "an NPI whose check digit is wrong", "clinicians.csv", "1122334455", "1122334450",
      "clinicians.csv:2: npi: This isn't an NPI: ten digits that begin with 1 or 2 and end in a check digit."
    ),
    Spoilt(
      "a duplicate id", "plans.csv", "p2,", "p1,",
      "plans.csv:3: id: Another row has this id.",
      "goals.csv:3: plan: There is no plan with this id."),
    Spoilt(
      "an unknown client", "coverages.csv", "c1,2026.0001", "c1,2026.9999",
      "coverages.csv:2: client: There is no client with this id."),
    Spoilt(
      "an id of another shape", "memberships.csv", "m1,", "m 1,",
      "memberships.csv:2: id: This isn't an id; write 1 to 40 letters, digits, hyphens, points or underscores."
    ),
    Spoilt(
      "an unknown column", "goals.csv", "baseline", "base-line",
      "goals.csv:1: base-line: There is no such column here."),
    Spoilt(
      "a missing column", "diagnoses.csv", "code,", "",
      "diagnoses.csv:1: code: This column is missing."),
    Spoilt(
      "a row with a cell too many", "goals.csv", "6 of 7 days", "6 of 7 days,x",
      "goals.csv:2: This row has 6 cells where there are 5 columns."),
    Spoilt(
      "a word that is no choice", "clients.csv", ",F,", ",X,",
      "clients.csv:2: sex: Write one of: F, M, U."),
    Spoilt(
      "a blank that is required", "clients.csv", "Marchetti", "",
      "clients.csv:2: family: This is required."),
    Spoilt(
      "half an address", "clients.csv", "12 Gull St", "",
      "clients.csv:2: line1: An address needs a street, a city, a state of two capital letters and a ZIP code."
    ),
    Spoilt(
      "a period that ends before it begins", "diagnoses.csv", "2026-12-31", "2025-12-31",
      "diagnoses.csv:6: to: The last day is before the first."),
    Spoilt(
      "memberships that overlap", "memberships.csv", "m2,NIGHT,2026.0002", "m2,NIGHT,2026.0001",
      "memberships.csv:3: from: This client is in this group on some of these days already."),
    Spoilt(
      "a group at a site that isn't there", "groups.csv", "k.adeyemi,1,", "k.adeyemi,2,",
      "groups.csv:2: site: The practice has no site with this id.",
      "memberships.csv:2: group: The row of this group was refused itself.",
      "memberships.csv:3: group: The row of this group was refused itself.",
      "memberships.csv:4: group: The row of this group was refused itself.",
      "sessions/2026-02-21.night.toml:2: group: The row of this group was refused itself.",
      "sessions/2026-03-14.night.toml:2: group: The row of this group was refused itself."),
  ]

  static let documents: [Spoilt] = [
    Spoilt(
      "a zone that isn't one", "practice.toml", "America/New_York", "America/Gotham",
      "practice.toml:2: zone: This isn't the IANA name of a time zone, as America/New_York is."),
    Spoilt(
      "an amount that isn't one", "practice.toml", "61.5", "\"61,50\"",
      "practice.toml:36: fees.90853: This isn't an amount in dollars; write 72 or 72.50."),
    Spoilt(
      "an unknown key", "practice.toml", "grace-minutes", "grace",
      "practice.toml:40: policy.grace: There is no such key here."),
    Spoilt(
      "text that isn't TOML", "payers/tern.toml", "kind = \"ppo\"", "kind = ppo",
      "payers/tern.toml:4: This isn't TOML, from column 8 on."),
    Spoilt(
      "rows of one code that overlap", "payers/medi-ne.toml", "[[rows]]",
      "[[rows]]\ncode = \"90853\"\nfrom = 2024-01-01\nsource = \"x\"\nreviewed = 2024-01-01\n"
        + "covered = false\n\n[[rows]]",
      "payers/medi-ne.toml:15: rows.1.from: This row and the row at payers/medi-ne.toml:6 hold on some of the same days for the same service, and neither is the narrower; end one with to, or narrow it."
    ),
    Spoilt(
      "a phrase without words", "phrases.toml", "'Named \"one thing\" learned: '", "' '",
      "phrases.toml:2: phrases.0.text: A phrase has words; this one is empty."),
    Spoilt(
      "a phrase that is longer than a phrase", "phrases.toml", "Ran the",
      String(repeating: "n", count: 227),
      "phrases.toml:8: phrases.1.text: A phrase has at most 300 characters; this one has 301."),
    Spoilt(
      "a phrase with a line end in it", "phrases.toml", "twice, then", "twice,\\nthen",
      "phrases.toml:8: phrases.1.text: A phrase is one line without control or hidden characters."),
    Spoilt(
      "a phrase with a hidden character", "phrases.toml", "twice, then", "twice,\u{202E}then",
      "phrases.toml:8: phrases.1.text: A phrase is one line without control or hidden characters."),
    Spoilt(
      "a phrase without an id", "phrases.toml", "id = \"b.1\"\n", "",
      "phrases.toml:1: phrases.0.id: This is required."),
    Spoilt(
      "a phrase twice", "phrases.toml", "b.2", "b.1",
      "phrases.toml:7: phrases.1.id: Another phrase has this id."),
    Spoilt(
      "a phrase for a field that is answered by choosing", "phrases.toml", "response plan",
      "response participation",
      "phrases.toml:4: phrases.0.fields: No field with words has this key; write some of: "
        + "objective, topic, modality, interventions, goals, activities, process, incidents, "
        + "size-rationale, length-rationale, response, observations, relevance, goal.current, "
        + "homework, plan, modifier-reason, complexity.account."),
    Spoilt(
      "an unknown key of a phrase", "phrases.toml", "fields =", "for =",
      "phrases.toml:4: phrases.0.for: There is no such key here."),
    Spoilt(
      "a session of an unknown group", night, "\"NIGHT\"", "\"NOON\"",
      "sessions/2026-02-21.night.toml:2: group: There is no group with this id."),
    Spoilt(
      "a session that ends before it starts", night, "end = \"2026-02-22", "end = \"2026-02-20",
      "sessions/2026-02-21.night.toml:4: end: The session would end before it starts."),
    Spoilt(
      "a wall time that a clock change leaves out", "sessions/2026-03-08.dawn.toml",
      "\"2026-03-08T01:55\"", "\"2026-03-08T02:10\"",
      "sessions/2026-03-08.dawn.toml:28: members.0.times.0.left: A clock change leaves this time out; write another, or its offset."
    ),
    Spoilt(
      "times out of order", "sessions/2026-03-08.dawn.toml", "\"2026-03-08T03:05\"",
      "\"2026-03-08T01:45\"",
      "sessions/2026-03-08.dawn.toml:28: members.0.times: These times overlap or are out of order, or one that isn't the last has no end."
    ),
    Spoilt(
      "a member who leaves before joining", night, "joined = \"2026-02-21T23:41\"",
      "joined = \"2026-02-22T23:41\"",
      "sessions/2026-02-21.night.toml:59: members.1.times.0.left: The member would leave before joining."
    ),
    Spoilt(
      "a note field that isn't one", night, "risk.trend", "risk.tendency",
      "sessions/2026-02-21.night.toml:53: members.0.note.text.risk.tendency: A note has no such field, or this member's plan no such goal.",
      "sessions/2026-02-21.night.toml:37: members.0.note.signed: The note is signed, but risk.trend is missing."
    ),
    Spoilt(
      "a goal of somebody else", night, "goal.g1.status", "goal.g2.status",
      "sessions/2026-02-21.night.toml:47: members.0.note.text.goal.g2.status: A note has no such field, or this member's plan no such goal.",
      "sessions/2026-02-21.night.toml:37: members.0.note.signed: The note is signed, but goal.g1.status is missing."
    ),
    Spoilt(
      "a choice that isn't one", night, "participation = \"active\"", "participation = \"keen\"",
      "sessions/2026-02-21.night.toml:40: members.0.note.text.participation: Write one of: active, moderate, limited, silent.",
      "sessions/2026-02-21.night.toml:37: members.0.note.signed: The note is signed, but participation is missing."
    ),
    Spoilt(
      "one identifier", night, "\"name\", \"birth-date\"", "\"name\"",
      "sessions/2026-02-21.night.toml:62: members.1.identity.method: Write known-to-clinician, or two or more of: name, birth-date, address, phone, photo-document."
    ),
    Spoilt(
      "a closed log with somebody unaccounted for", night, "status = \"absent\"",
      "status = \"unaccounted\"",
      "sessions/2026-02-21.night.toml:8: attendance-closed: The log is closed, but member 2026.0003 isn't accounted for or hasn't left."
    ),
    Spoilt(
      "a member twice", night, "\"2026.0003\"", "\"2026.0002\"",
      "sessions/2026-02-21.night.toml:88: members.2.client: This member stands here twice."),
  ]
}

@Suite("What a practice folder is refused for")
struct RefusalTests {
  @Test("the second practice is read without a refusal")
  func fine() throws { #expect(try FolderCopy().refused.isEmpty) }

  @Test("every bad row of a table is named with its line and column", arguments: Spoilt.tables)
  func tables(_ spoilt: Spoilt) throws { try check(spoilt) }

  @Test("so is every bad key of a document", arguments: Spoilt.documents)
  func documents(_ spoilt: Spoilt) throws { try check(spoilt) }

  private func check(_ spoilt: Spoilt) throws {
    let folder = try FolderCopy()
    try folder.replace(spoilt.old, spoilt.new, in: spoilt.file)
    let refused = folder.refused.map(\.message)
    for refusal in spoilt.refusals { #expect(refused.contains(refusal)) }
    #expect(refused.first == spoilt.refusals.first)
  }

  @Test("all bad rows of all files are listed at once")
  func all() throws {
    let folder = try FolderCopy()
    try folder.replace("1990-02-28", "soon", in: "clients.csv")
    try folder.replace("F33.2", "33", in: "diagnoses.csv")
    try folder.replace("Portland", "", in: "practice.toml")
    #expect(
      Set(folder.refused.map(\.file)).isSuperset(
        of: ["practice.toml", "clients.csv", "diagnoses.csv"]))
  }

  @Test("what stands in a refused cell is never repeated", .covers("T53"))
  func noContent() throws {
    let folder = try FolderCopy()
    try folder.replace("1990-02-28", "MARKER-1", in: "clients.csv")
    try folder.replace("F33.2", "MARKER-2", in: "diagnoses.csv")
    try folder.replace(
      "participation = \"active\"", "participation = \"MARKER-3\"", in: Spoilt.night)
    #expect(folder.refused.count >= 3)
    #expect(!folder.refused.contains { $0.message.contains("MARKER") })
  }

  @Test("a signed note that lacks something is refused, a draft isn't", .covers("M133"))
  func incomplete() throws {
    let folder = try FolderCopy()
    try folder.replace("Speaking up undoes", "", in: Spoilt.night)
    #expect(folder.refused.isEmpty)
    try folder.replace("risk.level = \"low\"", "", in: Spoilt.night)
    #expect(
      folder.refused.map(\.reason) == ["The note is signed, but risk.level is missing."])
  }

  @Test("a closed session needs its notes signed")
  func unsigned() throws {
    let folder = try FolderCopy()
    try folder.replace(
      "signed = { by = \"k.adeyemi\", at = \"2026-02-22T00:50\" }\n", "", in: Spoilt.night)
    #expect(
      folder.refused.map(\.reason)
        == ["The session is closed, but the note of member 2026.0001 isn't signed."])
  }

  @Test("a claim whose line has no room for its modifiers is refused, not cut", .covers("R19"))
  func modifiers() throws {
    let folder = try FolderCopy(of: Folders.sample)
    try folder.replace("\"90853\",\"\",", "\"90853\",\"95 U1 U2 U3\",", in: "claims.csv")
    #expect(folder.refused.isEmpty)
    try folder.replace("95 U1 U2 U3", "95 U1 U2 U3 U4", in: "claims.csv")
    #expect(
      folder.refused.first?.message
        == "claims.csv:2: modifiers: A line has at most four modifiers.")
  }

  @Test("a supervisor who isn't there takes those along who rely on the refused")
  func supervisors() throws {
    let folder = try FolderCopy()
    try folder.append("a,A,,,,,,,b", to: "clinicians.csv")
    try folder.append("b,B,,,,,,,nobody", to: "clinicians.csv")
    try folder.append("c,C,,,,,,,c", to: "clinicians.csv")
    #expect(
      Set(folder.refused.map(\.message)) == [
        "clinicians.csv:4: supervisor: The row of this clinician was refused itself.",
        "clinicians.csv:5: supervisor: There is no clinician with this id.",
        "clinicians.csv:6: supervisor: Nobody supervises themselves.",
      ])
  }
}
