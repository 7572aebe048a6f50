import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("Rows of a payer matrix that can't be taken")
struct MatrixRefusalTests {
  private static let head = """
    id = "7"
    name = "TERN NATIONAL"
    kind = "ppo"

    """

  private static func row(_ lines: String) -> String {
    """
    [[rows]]
    code = "90853"
    from = 2026-01-01
    source = "Contract"
    reviewed = 2026-01-15
    covered = true
    \(lines)

    """
  }

  private func refusals(
    _ text: String, onto base: PracticeContent? = nil
  ) throws -> [String] {
    let folder = try FolderCopy()
    try folder.write(Self.head + text, to: "payers/tern.toml")
    // What refers to a payer that was refused is refused with it.
    return try PracticeFolder.read(at: folder.path, onto: base, skippingBadRows: true).refused
      .filter { $0.file == "payers/tern.toml" }.map(\.message)
  }

  @Test(
    "a term that says nothing a payer could mean is named by file, line and key",
    .covers("M11", "M39"),
    arguments: [
      (
        "caps = [{ units = 8, per = \"fortnight\" }]",
        "rows.0.caps.0.per: Write one of: day, week, benefit-year."
      ),
      (
        "caps = [{ units = 8 }]",
        "rows.0.caps.0.per: Write either per, as day, week or benefit-year, or months."
      ),
      (
        "caps = [{ units = 0, months = 6 }]",
        "rows.0.caps.0.units: This isn't a whole number from 1 to 100000."
      ),
      (
        "authorization = \"sometimes\"",
        "rows.0.authorization: Write always, never, or { from-unit = 9, diagnoses = [] }."
      ),
      (
        "ages = { from = 65, to = 18 }",
        "rows.0.ages: Write { from = 2, to = 12 }, or one of the two; from isn't above to."
      ),
      (
        "same-day = { individual-needs = \"599\" }",
        "rows.0.same-day.individual-needs: This isn't a modifier of two characters."
      ),
      (
        "rendering = \"anyone\"",
        "rows.0.rendering: Write one of: facilitator, responsible-clinician."
      ),
      (
        "excluded-diagnoses = [\"f41\"]",
        "rows.0.excluded-diagnoses: This isn't a list of beginnings of ICD-10-CM codes, with spaces between."
      ),
      ("rates = [{ place = \"10\" }]", "rows.0.rates.0.amount: This is required."),
      (
        "rates = [{ amount = 60, site = \"south\" }]",
        "rows.0.rates: The practice has no site with this id."
      ),
      ("silent = [\"mood\"]", "rows.0.silent: Write the names of other keys here."),
      ("platform = \"Heron Meet\"", "rows.0.platform: There is no such key here."),
    ])
  func terms(_ line: String, _ refusal: String) throws {
    #expect(try refusals(Self.row(line)) == ["payers/tern.toml:10: " + refusal])
  }

  @Test(
    "rows that hold on the same days and of which neither is the narrower are both named",
    .covers("N8", "M36"))
  func overlapping() throws {
    let text =
      Self.row("product-line = \"HMO\"") + Self.row("places = [\"11\"]")
    #expect(
      try refusals(text) == [
        "payers/tern.toml:13: rows.1.from: This row and the row at payers/tern.toml:4 hold on some"
          + " of the same days for the same service, and neither is the narrower; end one with to,"
          + " or narrow it."
      ])
  }

  @Test("a narrower row beside a wider one is taken", .covers("M36"))
  func narrower() throws {
    let text = Self.row("") + Self.row("product-line = \"HMO\"\nplaces = [\"11\"]")
    #expect(try refusals(text).isEmpty)
  }

  @Test("the same row twice in one file is refused and both places are named")
  func twice() throws {
    #expect(
      try refusals(Self.row("") + Self.row("virtual = false")) == [
        "payers/tern.toml:13: rows.1.from: The row at payers/tern.toml:4 is about the same from"
          + " the same day on."
      ])
  }

  @Test("a row that conflicts with one that the practice has already is refused")
  func conflictsWithKnown() throws {
    let base = try PracticeFolder.read(at: Folders.second).content
    let later = Self.row("").replacing("from = 2026-01-01", with: "from = 2026-07-01")
    let messages = try refusals(later, onto: base)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "payers/tern.toml:6: rows.0.from: This row and the practice's row from 2026-") == true)
  }
}
