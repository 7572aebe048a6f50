internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum claims write`: the file of a batch once more.
struct ClaimsWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write the 837P file of a batch again, byte for byte")

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "The batch's id.")
  var batch: BatchID

  @Option(help: ArgumentHelp("The file, which must not be there yet.", valueName: "file"))
  var out: String

  func run() throws {
    let practice = try practice.open()
    let file = try OutputFile(at: out)
    let bytes = try CommandFailure.asking(practice) { () throws(PracticeError) in
      try practice.file(of: batch)
    }
    try file.finish(bytes)
    try StandardOutput.write(lines: ["Batch \(batch) written to \(out)."])
  }
}
