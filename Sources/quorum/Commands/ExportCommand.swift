internal import ArgumentParser
internal import Practice
internal import PracticeFiles

/// `quorum export`: the whole practice as a folder.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole practice into a new folder",
    discussion: """
      The folder holds everything in readable form, notes included, so keep it where nobody else \
      looks. What is exported can be imported again and gives the same practice.
      """)

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "The folder, which must not be there yet or be empty.")
  var folder: String

  func run() throws {
    let practice = try practice.open()
    let content = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.exportContent()
    }
    do {
      try PracticeFolder.write(content, to: folder)
    } catch {
      throw CommandFailure(error, of: folder)
    }
    try StandardOutput.write(lines: ["The practice is exported to \(folder)."])
  }
}
