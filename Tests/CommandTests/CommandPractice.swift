import Foundation
import TestSupport
import Testing

/// A practice made by `quorum init`, on which the commands are tried.
struct CommandPractice {
  let runner: CommandRunner
  let folder: String
  private let options: [String]

  /// The practice of the sample data: a demonstration, which needs no passphrase.
  static func sample() throws -> CommandPractice {
    let runner = try CommandRunner()
    let practice = CommandPractice(runner: runner, options: [])
    try practice.make(from: Self.sampleData, user: "torres")
    return practice
  }

  /// A practice of another shape, with a passphrase.
  static func second() throws -> CommandPractice {
    let runner = try CommandRunner()
    let file = runner.home.appending(path: "passphrase")
    try Data("seven grey herons on a pier\n".utf8).write(to: file)
    let practice = CommandPractice(
      runner: runner,
      options: [
        "--user", "k.adeyemi", "--passphrase-file", file.path(percentEncoded: false),
      ])
    try practice.make(from: Self.secondPractice, user: nil)
    return practice
  }

  static let sampleData = path("sample-data")
  static let secondPractice = path("Tests/PracticeFilesTests/second-practice")

  private init(runner: CommandRunner, options: [String]) {
    self.runner = runner
    folder = runner.home.appending(path: "practice").path(percentEncoded: false)
    self.options = options
  }

  /// Runs a command on the practice.
  func quorum(_ arguments: String..., input: String = "") throws -> CommandResult {
    try runner.quorum(arguments + ["--data", folder] + options, input: input)
  }

  /// Runs a command whose words are at hand as a list.
  func quorum(_ arguments: [String]) throws -> CommandResult {
    try runner.quorum(arguments + ["--data", folder] + options, input: "")
  }

  /// Runs a command without saying who asks.
  func quorum(unsigned arguments: String..., input: String = "") throws -> CommandResult {
    try runner.quorum(arguments + ["--data", folder], input: input)
  }

  /// Returns a path in the fresh home folder.
  func path(_ name: String) -> String {
    runner.home.appending(path: name).path(percentEncoded: false)
  }

  private func make(from source: String, user: String?) throws {
    let name = user.map { ["--user", $0] } ?? []
    let made = try runner.quorum(
      ["init", "--from", source, "--data", folder] + name + options)
    try #require(made.exitCode == 0, "\(made)")
  }

  private static func path(_ name: String) -> String {
    Repository.root.appending(path: name).path(percentEncoded: false)
  }
}

extension CommandResult {
  /// Standard output read as JSON.
  var json: [String: Any] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: outputBytes) as? [String: Any])
    }
  }

  /// The keys of a JSON answer in the order in which they are written, each once.
  var keys: [String] {
    var keys: [String] = []
    for match in output.matches(of: /"([A-Za-z]+)":/) {
      let key = String(match.output.1)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The lines on standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}
