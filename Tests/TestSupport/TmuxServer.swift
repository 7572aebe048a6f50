import Foundation

/// A `tmux` server of one terminal, and the way to give it commands.
struct TmuxServer: Sendable {
  /// The one pane that there is.
  static let pane = "terminal:0.0"

  /// Where the socket and the streams of the commands lie.
  let folder: URL

  private let environment: [String: String]

  /// Names a server; the first command starts it.
  ///
  /// - Parameter environment: What the programs in the terminal see.
  /// - Throws: What the file system says when its folder can't be made.
  init(environment: [String: String]) throws {
    // The path of a socket has to be short, whatever TMPDIR says.
    folder = URL(filePath: "/tmp/quorum-tmux-\(UUID().uuidString.prefix(13))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    self.environment = environment
  }

  /// Starts the server, and a program in its only pane.
  func open(_ program: [String], columns: Int, rows: Int, term: String, directory: String) throws {
    try ask(
      [
        "set-option", "-s", "escape-time", "0", ";",
        "set-option", "-s", "exit-empty", "off", ";",
        "set-option", "-s", "default-terminal", term, ";",
        "set-option", "-g", "status", "off", ";",
        "set-option", "-g", "remain-on-exit", "on", ";",
        "set-option", "-g", "remain-on-exit-format", "", ";",
        "set-hook", "-g", "pane-died", "wait-for -S ended", ";",
        "new-session", "-d", "-s", "terminal", "-x", "\(columns)", "-y", "\(rows)", "-c", directory,
        // `env` keeps tmux from handing a lone word to a shell, and hides that there is a tmux.
        "env", "-u", "TMUX", "-u", "TMUX_PANE",
      ] + program.map(Self.literal) + [
        // Only now: tmux 3.3a falls over a first window that is to have no size of its own.
        ";", "set-option", "-g", "window-size", "manual",
        // With a pipe tmux reads a program's last words before it takes note of its end.
        ";", "pipe-pane", "-t", Self.pane, "exec cat > '\(path("written"))'",
      ])
  }

  /// The command that speaks to this server, without what it is to say.
  func command(_ words: [String]) -> [String] {
    // A socket of its own, no configuration, UTF-8 whatever the locale.
    ["tmux", "-S", path("socket"), "-f", "/dev/null", "-u"] + words
  }

  /// Starts a client of the server.
  func start(_ command: [String], input: String, output: String) throws -> ChildProcess {
    try ChildProcess(
      command, environment: environment, streams: (input, output, path("errors")))
  }

  /// Returns the path of one of the server's own files.
  func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  /// Gives the server a command.
  ///
  /// - Parameter words: The command, or several with a `;` between them.
  /// - Returns: What it answered.
  /// - Throws: ``ChildProcessFailure`` when it refused.
  @discardableResult
  func ask(_ words: [String]) throws -> String {
    let answer = path("answer-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: answer) }
    let end = try start(
      ["timeout", "20"] + command(words), input: "/dev/null", output: answer
    ).wait()
    guard end == .exited(0) else {
      let errors = (try? String(contentsOfFile: path("errors"), encoding: .utf8)) ?? ""
      throw ChildProcessFailure(sentence: "tmux refused \(words.first ?? ""): \(end) \(errors)")
    }
    return String(decoding: try Data(contentsOf: URL(filePath: answer)), as: UTF8.self)
  }

  /// Returns a word that the server takes as it is: at the end of a word a semicolon would end the command.
  static func literal(_ word: String) -> String {
    word.hasSuffix(";") ? word.dropLast() + "\\;" : word
  }

  /// Returns what the server knows of the pane.
  ///
  /// - Parameter format: A format of `tmux`, such as `#{pane_pid}`.
  /// - Returns: The format with its values.
  /// - Throws: ``ChildProcessFailure`` when there is no pane.
  func answer(to format: String) throws -> String {
    try ask(["display-message", "-p", "-t", Self.pane, format])
      .trimmingCharacters(in: .newlines)
  }

  /// Waits until the server knows how the program ended.
  ///
  /// Now and then tmux 3.3a misses the end of its only child; the end of another one, made for it, opens its eyes.
  func isProgramEnded(within seconds: Double) throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    repeat {
      _ = try start(
        ["timeout", "0.5"] + command(["wait-for", "ended"]),
        input: "/dev/null", output: "/dev/null"
      ).wait()
      if try !answer(to: "#{pane_dead_status}#{pane_dead_signal}").isEmpty { return true }
      // Not waited for: its end can be missed as well.
      try ask(["run-shell", "-b", "true"])
    } while ContinuousClock.now < deadline
    return false
  }

  /// Waits until a process is gone, whosever child it is.
  func isGone(_ process: Int32, within seconds: Double) throws -> Bool {
    try start(
      [
        "timeout", "\(seconds)", "tail", "--pid=\(process)", "--sleep-interval=0.02", "-f",
        "/dev/null",
      ],
      input: "/dev/null", output: "/dev/null"
    ).wait() == .exited(0)
  }

  /// Ends the server with all that runs in it, and removes its files.
  func kill() {
    _ = try? ask(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }
}
