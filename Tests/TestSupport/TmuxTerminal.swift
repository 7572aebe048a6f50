public import Foundation

/// A real terminal, kept by `tmux`, in which a program runs as it does for a person.
///
/// Each terminal has a server of its own behind a socket of its own, so that any number of them can stand side by side and
/// none sees a person's configuration. Waiting is for what the program writes, never for time: a second, silent client
/// of the server is told of every byte.
///
/// It is a class because its end ends the server and whatever still runs in it.
public final class TmuxTerminal {
  /// Where the cursor stands.
  public struct Cursor: Hashable, Sendable {
    /// The column, from 0 at the left.
    public let column: Int
    /// The row, from 0 at the top.
    public let row: Int
    /// Whether the cursor is shown.
    public let isVisible: Bool
  }

  let server: TmuxServer
  private let watcher: TmuxWatcher

  /// Starts a program in a new terminal.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments; a shell is used only if one is named.
  ///   - environment: All of the environment that the program sees, but for `TERM`, which the terminal sets.
  ///   - columns: The width.
  ///   - rows: The height.
  ///   - term: What `TERM` says inside the terminal.
  ///   - directory: The folder in which the program is started; the root of the repository if not named.
  /// - Throws: ``ChildProcessFailure`` when `tmux` refuses.
  public init(
    _ command: [String], environment: [String: String], columns: Int = 80, rows: Int = 24,
    term: String = "tmux-256color", directory: String? = nil
  ) throws {
    let server = try TmuxServer(environment: environment)
    do {
      try server.open(
        command, columns: columns, rows: rows, term: term,
        directory: directory ?? Repository.root.path(percentEncoded: false))
      watcher = try TmuxWatcher(of: server)
      // From now on the server ends with the watcher, also when the tests are killed.
      try server.ask(["set-option", "-s", "exit-unattached", "on"])
    } catch {
      server.kill()
      throw error
    }
    self.server = server
  }

  deinit {
    server.kill()
    watcher.end()
  }

  // MARK: - What a person sees

  /// Returns the text on the screen.
  ///
  /// - Returns: A line for each row, without the blanks at its end.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func screen() throws -> [String] {
    try lines(["capture-pane", "-p", "-t", TmuxServer.pane])
  }

  /// Returns the screen with the colours and attributes of its text.
  ///
  /// - Returns: A line for each row, with escape sequences where the rendition changes.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func styledScreen() throws -> [String] {
    try lines(["capture-pane", "-p", "-e", "-t", TmuxServer.pane])
  }

  /// Returns where the cursor stands.
  ///
  /// - Returns: The cursor.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func cursor() throws -> Cursor {
    let words = try server.answer(to: "#{cursor_x} #{cursor_y} #{cursor_flag}").split(
      separator: " ")
    guard words.count == 3, let column = Int(words[0]), let row = Int(words[1]) else {
      throw ChildProcessFailure(sentence: "The terminal has no cursor.")
    }
    return Cursor(column: column, row: row, isVisible: words[2] == "1")
  }

  /// Whether the program has the alternate screen, which it must give back at its end.
  ///
  /// - Returns: Whether it has.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func isAlternateScreen() throws -> Bool {
    try server.answer(to: "#{alternate_on}") == "1"
  }

  /// Returns all bytes that the program has written to the terminal so far.
  ///
  /// They come by a pipe of their own, which can be a moment behind the screen.
  ///
  /// - Returns: The bytes, control sequences and all.
  /// - Throws: What the file system says when they can't be read.
  public func writtenBytes() throws -> Data {
    try Data(contentsOf: URL(filePath: server.path("written")))
  }

  private func lines(_ question: [String]) throws -> [String] {
    // The line feed after the last row is not a row.
    try server.ask(question).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Waits until the screen is as wanted.
  ///
  /// - Parameters:
  ///   - timeout: After how many seconds to give up.
  ///   - condition: Whether the rows of the screen are as wanted; asked at first and after each change.
  /// - Returns: The screen that is as wanted.
  /// - Throws: ``TerminalTimeout`` with the last screen in its words when it doesn't come.
  @discardableResult
  public func waitFor(
    timeout: Double = 10, _ condition: ([String]) throws -> Bool
  ) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(timeout)
    while true {
      let screen = try screen()
      if try condition(screen) { return screen }
      guard watcher.waitForOutput(until: deadline) else {
        throw TerminalTimeout(screen: screen, seconds: timeout)
      }
    }
  }

  /// Waits until a text stands on the screen, in one row.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - timeout: After how many seconds to give up.
  /// - Returns: The screen with the text on it.
  /// - Throws: ``TerminalTimeout`` with the last screen in its words when it doesn't come.
  @discardableResult
  public func waitFor(_ text: String, timeout: Double = 10) throws -> [String] {
    try waitFor(timeout: timeout) { screen in screen.contains { $0.contains(text) } }
  }
}
