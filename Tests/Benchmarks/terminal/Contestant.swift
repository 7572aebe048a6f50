import Foundation

/// A program that takes part in a scene, and what is done with it.
struct Contestant {
  /// The name in the table.
  let name: String
  /// The program and its arguments.
  let command: [String]
  /// What is measured while it runs, in this order.
  let parts: [Part]

  init(_ name: String, _ command: [String], _ parts: [Part]) {
    (self.name, self.command, self.parts) = (name, command, parts)
  }

  /// Whether the program is here.
  var isInstalled: Bool {
    let program = command[0]
    guard !program.contains("/") else { return true }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}

/// Keys of one kind that follow one another.
struct Part {
  /// What the keys are; parts of the same name in different programs are compared.
  let name: String
  /// What is typed to get there, unmeasured.
  var before: [String] = []
  /// What the program has then sent, so that nothing else is measured in its place.
  var shows: String?
  /// The keys.
  let keys: [String]
  /// Which of them only makes others possible and isn't measured.
  var unmeasured: String?
  /// The first keys of a run, which load what the others find loaded.
  var dropped = 2
  /// How long to listen for an answer.
  var pace = Pace.key
  /// What of the budgets the bytes fall under.
  var budget: Budget?

  /// How long to listen for an answer.
  enum Pace {
    /// A key that is answered at once or never.
    case key
    /// A key that fetches or orders a long list, and may show something else meanwhile.
    case list

    /// How many milliseconds of silence end the answer.
    var quiet: Int { self == .key ? 30 : 250 }
    /// After how many seconds the key counts as one that does nothing.
    var patience: Double { self == .key ? 1 : 180 }
  }

  /// A kind of key for which there is a limit.
  enum Budget {
    /// Moving, which has to be quick and may send what it needs.
    case move
    /// Marking one member here.
    case toggle
    /// Typing a letter.
    case letter
    /// Pasting a long text.
    case paste
    /// Turning to another page.
    case page
  }
}
