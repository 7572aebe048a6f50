public import Foundation

/// A place where the built programs run with surroundings that are the same everywhere.
///
/// Home, data, configuration and run-time folders are fresh and empty, the zone is UTC, and nothing of the
/// environment of the test run is seen except `PATH`.
public struct CommandRunner: Sendable {
  /// The variables that the program sees.
  public var environment: [String: String]

  /// The folder in which the program is started; at first the root of the repository.
  public var directory: URL

  private let folder: TemporaryFolder

  /// The folder below which all that the program keeps is written.
  public var home: URL { folder.url }

  /// Makes fresh surroundings.
  ///
  /// - Throws: What the file system says when the folders can't be made.
  public init() throws {
    folder = try TemporaryFolder()
    environment = try Self.surroundings(below: folder.url)
    directory = Repository.root
  }

  /// Returns the variables of fresh surroundings, and makes the folders that they name.
  ///
  /// - Parameter home: The folder that is to be the home folder.
  /// - Returns: The variables.
  /// - Throws: What the file system says when the folders can't be made.
  public static func surroundings(below home: URL) throws -> [String: String] {
    func path(_ name: String) throws -> String {
      let url = home.appending(path: name)
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return url.path(percentEncoded: false)
    }
    return [
      "HOME": home.path(percentEncoded: false),
      "XDG_DATA_HOME": try path("data"),
      "XDG_CONFIG_HOME": try path("config"),
      "XDG_STATE_HOME": try path("state"),
      "XDG_CACHE_HOME": try path("cache"),
      "XDG_RUNTIME_DIR": try path("runtime"),
      "TMPDIR": try path("temporary"),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "TZ": "UTC",
      "LC_ALL": "C.UTF-8",
    ]
  }

  /// Runs `quorum` to its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: What stands on standard input, at the end of which it is closed.
  ///   - timeout: After how many seconds the program is stopped.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``ChildProcessFailure`` when it can't be started or didn't end in time.
  public func quorum(
    _ arguments: String..., input: String = "", timeout: Int = 60
  ) throws -> CommandResult {
    try run([Products.path(of: "quorum")] + arguments, input: Data(input.utf8), timeout: timeout)
  }

  /// Runs `quorum` with a list of arguments to its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: What stands on standard input, at the end of which it is closed.
  ///   - timeout: After how many seconds the program is stopped.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``ChildProcessFailure`` when it can't be started or didn't end in time.
  public func quorum(
    _ arguments: [String], input: String = "", timeout: Int = 60
  ) throws -> CommandResult {
    try run([Products.path(of: "quorum")] + arguments, input: Data(input.utf8), timeout: timeout)
  }

  /// Runs any program to its end.
  ///
  /// - Parameters:
  ///   - command: The program, looked up in `PATH`, and its arguments.
  ///   - input: The bytes on standard input, at the end of which it is closed.
  ///   - timeout: After how many seconds the program is stopped.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``ChildProcessFailure`` when it can't be started or didn't end in time.
  public func run(
    _ command: [String], input: Data = Data(), timeout: Int = 60
  ) throws -> CommandResult {
    let streams = try TemporaryFolder()
    func stream(_ name: String) -> URL { streams.url.appending(path: name) }
    try input.write(to: stream("input"))
    let child = try ChildProcess(
      [
        "timeout", "--kill-after=2", "\(timeout)",
        "env", "--chdir=\(directory.path(percentEncoded: false))",
      ] + command,
      environment: environment,
      streams: (
        stream("input").path(percentEncoded: false),
        stream("output").path(percentEncoded: false),
        stream("errors").path(percentEncoded: false)
      ))
    let end = child.wait()
    // What `timeout` answers when it had to step in; no program of ours ends with it.
    guard end != .exited(124) else {
      throw ChildProcessFailure(sentence: "\(command[0]) didn't end within \(timeout) seconds.")
    }
    return CommandResult(
      end: end,
      outputBytes: try Data(contentsOf: stream("output")),
      errorBytes: try Data(contentsOf: stream("errors")))
  }
}
