import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("A folder that is read onto a practice")
struct MergeTests {
  private let base: PracticeContent

  init() throws { base = try PracticeFolder.read(at: Folders.second).content }

  private func merged(_ file: String, _ text: String) throws -> PracticeContent {
    let folder = try FolderCopy(empty: ())
    try folder.write(text, to: file)
    return try PracticeFolder.read(at: folder.path, onto: base).content
  }

  @Test("the same folder twice changes nothing", arguments: [Folders.sample, Folders.second])
  func twice(_ folder: String) throws {
    let once = try PracticeFolder.read(at: folder).content
    #expect(try PracticeFolder.read(at: folder, onto: once).content == once)
  }

  @Test(
    "so does a folder that was written, onto any practice", arguments: 1...20 as ClosedRange<UInt64>
  )
  func generated(seed: UInt64) throws {
    let content = try GeneratedPractice.content(SeededGenerator(seed: seed))
    let folder = try TemporaryFolder()
    try PracticeFolder.write(content, to: folder.path + "/out")
    #expect(try PracticeFolder.read(at: folder.path + "/out", onto: content).content == content)
  }

  @Test("an empty folder changes nothing")
  func nothing() throws {
    let folder = try FolderCopy(empty: ())
    #expect(try PracticeFolder.read(at: folder.path, onto: base).content == base)
  }

  @Test("an empty folder alone is no practice")
  func noPractice() throws {
    let folder = try FolderCopy(empty: ())
    #expect(throws: PracticeFolderError.noPractice) { try PracticeFolder.read(at: folder.path) }
    #expect(throws: PracticeFolderError.notFound) {
      try PracticeFolder.read(at: folder.path + "/elsewhere")
    }
  }

  @Test("a known id is updated, and a blank never overwrites")
  func blanks() throws {
    let content = try merged(
      "clients.csv", "id,family,given,phone,line1\n2026.0001,Marchetti-Lund,,,\n")
    let old = try #require(base.clients.first)
    let new = try #require(content.clients.first)
    #expect(new.name.family == "Marchetti-Lund")
    #expect(new.name.given == old.name.given)
    #expect(new.phone == old.phone && new.address == old.address)
    #expect(new.birthDate == old.birthDate && new.diagnoses == old.diagnoses)
    #expect(content.clients.dropFirst() == base.clients.dropFirst())
  }

  @Test("an unknown id is added")
  func added() throws {
    let content = try merged(
      "clients.csv", "id,family,birth-date,sex\n2026.0005,Nye,1970-01-01,F\n")
    #expect(content.clients.count == base.clients.count + 1)
  }

  @Test("a single file is read as a folder of its own")
  func singleFile() throws {
    let folder = try FolderCopy(empty: ())
    try folder.write("id,units\n", to: "authorizations.csv")
    try folder.write("id,family\nx,y\n", to: "clients.csv")
    let path = folder.path + "/authorizations.csv"
    #expect(try PracticeFolder.read(at: path, onto: base).content == base)
  }

  @Test("a membership that ends makes room for the next, in any order of rows")
  func membership() throws {
    let content = try merged(
      "memberships.csv",
      "id,group,client,order,from,to\nm9,NIGHT,2026.0001,1,2026-04-02,\nm1,,,,,2026-04-01\n")
    #expect(content.memberships.count == base.memberships.count + 1)
    #expect(content.memberships.first?.period.last?.iso == "2026-04-01")
  }

  @Test("a session takes what the file says of it, and keeps the rest")
  func session() throws {
    let folder = try FolderCopy()
    try folder.write(
      "id = \"2026-02-21.night\"\ntechnical-issues = \"The line hummed.\"\n",
      to: "sessions/2026-02-21.night.toml")
    var expected = base
    let content = try PracticeFolder.read(at: folder.path, onto: base).content
    let place = try #require(
      base.sessions.firstIndex { $0.session.id.text == "2026-02-21.night" })
    #expect(content.sessions[place].session.detail.technicalIssues == "The line hummed.")
    #expect(content.sessions[place].members == base.sessions[place].members)
    expected.sessions[place].session = content.sessions[place].session
    #expect(content == expected)
  }

  @Test("a signed note isn't changed by a folder", .covers("C27"))
  func signedNote() throws {
    let folder = try FolderCopy()
    try folder.replace(
      "Replayed the quarrel", "Rehearsed the quarrel", in: "sessions/2026-02-21.night.toml")
    #expect(throws: PracticeFolderError.self) {
      try PracticeFolder.read(at: folder.path, onto: base)
    }
    let reading = try PracticeFolder.read(at: folder.path, onto: base, skippingBadRows: true)
    #expect(reading.content == base)
    #expect(reading.refused.map(\.column) == ["members.0.note.text"])
  }

  @Test("rows that are refused are left out with all that refers to them, when asked")
  func skipping() throws {
    let folder = try FolderCopy()
    try folder.replace("1958-06-15", "1958-06-31", in: "clients.csv")
    let reading = try PracticeFolder.read(at: folder.path, skippingBadRows: true)
    let client = try #require(ClientID("2026.0003"))
    #expect(reading.content.clients.count == 3)
    #expect(!reading.content.coverages.contains { $0.client == client })
    #expect(!reading.content.memberships.contains { $0.client == client })
    #expect(
      reading.refused.filter { $0.file == "coverages.csv" }.map(\.reason)
        == ["The row of this client was refused itself."])
    #expect(reading.content.sessions.count == 1)
  }

  @Test(
    "a row that comes again changes what it says, and is silent where it must be", .covers("M12"))
  func payerRow() throws {
    let old = try #require(base.payers.first { $0.id.text == "7" })
    let row = try #require(old.rows.first)
    let folder = try FolderCopy()
    try folder.write(
      """
      id = "7"

      [[rows]]
      code = "90853"
      from = 2026-01-01
      reviewed = 2026-06-30
      virtual = false
      caps = [{ units = 8, months = 6 }, { units = 1, per = "day" }]
      silent = ["modifiers"]
      """, to: "payers/tern.toml")
    let content = try PracticeFolder.read(at: folder.path, onto: base).content
    let new = try #require(content.payers.first { $0.id.text == "7" })
    #expect(new.rows.count == old.rows.count && new.name == old.name)
    let changed = try #require(new.rows.first { $0.scope == row.scope })
    #expect(changed.reviewed.iso == "2026-06-30" && changed.source == row.source)
    #expect(changed.effective == row.effective)
    var terms = row.terms
    terms.isVirtualCovered = false
    terms.caps = [UnitCap(units: 8, span: .months(6)), UnitCap(units: 1, span: .day)]
    terms.modifiers = nil
    #expect(changed.terms == terms)
  }

  @Test("what the practice decides for itself is changed key by key", .covers("M35"))
  func policyTerms() throws {
    let text = """
      [policy.terms]
      signature-days = 3
      silent = ["plan-review-days"]
      """
    var terms = base.profile.policy.terms
    terms.signatureDays = 3
    terms.planReviewDays = nil
    #expect(try merged("practice.toml", text).profile.policy.terms == terms)
  }

  @Test("a phrase that comes again keeps what isn't said of it, and others are added")
  func phrases() throws {
    let content = try GeneratedPractice.content(SeededGenerator(seed: 7))
    let text = """
      [[phrases]]
      id = "ph-1"
      fields = ["plan", "response"]

      [[phrases]]
      id = "ph-2"
      text = "Said of it"

      [[phrases]]
      id = "new"
      text = "  Named one thing  "
      """
    let folder = try FolderCopy(empty: ())
    try folder.write(text, to: "phrases.toml")
    let merged = try PracticeFolder.read(at: folder.path, onto: content).content.phrases
    #expect(merged.map(\.id.text) == ["ph-0", "ph-1", "ph-2", "new"])
    #expect(merged[0] == content.phrases[0])
    #expect(merged[1].text == content.phrases[1].text)
    #expect(merged[1].fields == [.response, .plan])
    #expect(merged[2].text == "Said of it")
    #expect(merged[2].fields == content.phrases[2].fields)
    #expect(merged[3].text == "Named one thing")
    #expect(merged[3].fields == [])
  }

  @Test(
    "of what payers ask a blank never overwrites either",
    arguments: [
      "eligibility.csv", "referrals.csv", "consents.csv", "screenings.csv", "services.csv",
      "enrolments.csv",
    ])
  func blanksOfPayers(_ file: String) throws {
    let content = try GeneratedPractice.content(SeededGenerator(seed: 7))
    let folder = try FolderCopy(empty: ())
    let ids = [
      "eligibility.csv": "b0", "referrals.csv": "r0", "consents.csv": "k0",
      "screenings.csv": "x0", "services.csv": "i0", "enrolments.csv": "e0",
    ]
    try folder.write("id\n\(try #require(ids[file]))\n", to: file)
    #expect(try PracticeFolder.read(at: folder.path, onto: content).content == content)
  }
}
