internal import ArgumentParser
internal import Practice

/// `quorum log`: who did what, and the proof that nothing of it was altered.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the log, prove it whole, or print how far it reaches",
    subcommands: [LogListCommand.self, LogVerifyCommand.self, LogHeadCommand.self],
    defaultSubcommand: LogListCommand.self)
}

/// `quorum log list`, which is what `quorum log` does.
struct LogListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries of the log, the first first")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let practice = try practice.open()
    let entries = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.openLog()
      return try practice.log()
    }
    try Listing.log(entries).answer.write(as: output.format)
  }
}

/// `quorum log verify`: the chain from its first entry to its last.
struct LogVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that no entry of the log was altered or taken out",
    discussion: """
      Exit code 0 when the log is intact, 6 when it isn't. A chain alone doesn't show that its end was \
      cut off: hand in what "quorum log head" printed on an earlier day.
      """)

  @OptionGroup var practice: PracticeOptions

  @Option(
    help: ArgumentHelp(
      "What \"quorum log head\" printed earlier; can be given several times.",
      valueName: "count:digest"))
  var head: [LogHeadArgument] = []

  func run() throws {
    let practice = try practice.open()
    let proof = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.verifyLog(anchors: head.map(\.anchor))
    }
    switch proof {
    case .intact(let anchor):
      let count = anchor.count == 1 ? "1 entry" : "\(anchor.count) entries"
      try StandardOutput.write(lines: ["The log is intact: \(count)."])
    case .broken(let sequence):
      throw CommandFailure(
        .damaged,
        "The log is not intact: entry \(sequence) is the first that was altered or is "
          + "missing.", hint: "keep a copy of the folder before anything else")
    case .cutOff(let found, let anchor):
      throw CommandFailure(
        .damaged,
        "The log is not intact: it has \(found.count) entries and doesn't pass the head printed at "
          + "entry \(anchor.count).", hint: "keep a copy of the folder before anything else")
    }
  }
}

/// `quorum log head`: how far the log reaches, to be kept elsewhere.
struct LogHeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print how far the log reaches, to be kept outside the practice")

  @OptionGroup var practice: PracticeOptions

  func run() throws {
    let practice = try practice.open()
    let head = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.logHead()
    }
    try StandardOutput.write(lines: [LogHeadArgument(anchor: head).text])
  }
}
