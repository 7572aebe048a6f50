internal import ArgumentParser
internal import GroupCare
internal import Practice
internal import PracticeFiles

/// `quorum import`: practice folders and their files, all or nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in practice folders, or single files of one",
    discussion: """
      Everything is checked before anything is taken. Each row that can't be taken is named with file, \
      line, column and reason, and then nothing is taken at all, unless --skip-bad-rows is given. What \
      is known already is changed by its id; a blank never takes the place of something.
      """)

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "Folders or files.")
  var paths: [String]

  @Flag(help: "Leave out the rows that can't be taken, and take the rest.")
  var skipBadRows = false

  @Flag(help: "Only check the files, and take nothing.")
  var dryRun = false

  func run() throws {
    let practice = try practice.open()
    let known = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.exportContent()
    }
    var content = known
    for path in paths {
      content = try PracticeFolder.taken(at: path, onto: content, skippingBadRows: skipBadRows)
        .content
    }
    StandardOutput.complain(content.diagnosisFaults(notIn: known, on: practice.now().date))
    if dryRun {
      try StandardOutput.write(lines: ["Nothing is wrong with the files; nothing was taken."])
      return
    }
    let outcome = try CommandFailure.ofPractice { [content] () throws(PracticeError) in
      try practice.importContent(content)
    }
    try StandardOutput.write(lines: [outcome.sentence])
  }
}

extension PracticeFolder {
  /// Reads a folder or file, and writes a line to standard error for every row refused.
  static func taken(
    at path: String, onto existing: PracticeContent?, skippingBadRows: Bool
  ) throws(CommandFailure) -> PracticeReading {
    do {
      let reading = try read(at: path, onto: existing, skippingBadRows: skippingBadRows)
      StandardOutput.complain(reading.refused.map { "left out: " + $0.message })
      return reading
    } catch {
      if case .refused(let rows) = error { StandardOutput.complain(rows.map(\.message)) }
      throw CommandFailure(
        error, of: path,
        hint: existing == nil ? nil : "mend them, or take the rest with --skip-bad-rows")
    }
  }
}

extension ImportOutcome {
  /// What an import did, in one sentence.
  var sentence: String {
    let kept = kept == 0 ? "" : ", \(kept) kept as they were worked on here"
    return "\(created) new, \(updated) changed, \(unchanged) as they were\(kept)."
  }
}
