internal import ArgumentParser
internal import DiagnosisFiles
internal import GroupCare

/// `quorum diagnoses`: diagnosis codes by code or by words.
struct DiagnosesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnoses", abstract: "Look up diagnosis codes",
    discussion: """
      By a code or its beginning, or by words in any order, of which the beginnings suffice. It shows \
      what held on the day; a claim can carry only what is billable. Nobody has to sign in for it.

      The codes are those of ICD-10-CM that group therapy meets. A newer release is put in \
      $XDG_CONFIG_HOME/quorum/icd-10-cm.tsv.
      """)

  @Argument(help: "A code, or words.")
  var words: [String]

  @Option(help: ArgumentHelp("As of this day; today without it.", valueName: "date"))
  var on: CalendarDate?

  @Option(help: ArgumentHelp("How many lines at most.", valueName: "number"))
  var limit = 20

  @OptionGroup var output: FormatOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let finding = DiagnosisLibrary.installed
    let day = on ?? Timestamp.system.date
    let found = finding.table.search(words.joined(separator: " "), on: day, limit: limit)
    try Listing.diagnoses(found, knownSince: finding.table.knownSince).answer
      .write(as: output.format)
    StandardOutput.complain(
      finding.warnings + [finding.table.release?.caution(on: day)].compactMap(\.self))
  }
}
