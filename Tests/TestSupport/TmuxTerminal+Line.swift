internal import Foundation

extension TmuxTerminal {
  /// Returns the text on the screen and all that scrolled out of it above.
  ///
  /// - Returns: A line for each row, without the blanks at its end.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func history() throws -> [String] {
    try server.ask(["capture-pane", "-p", "-S", "-", "-t", TmuxServer.pane])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Returns what stands in the title of the terminal's window.
  ///
  /// - Returns: The title.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func title() throws -> String { try server.answer(to: "#{pane_title}") }

  /// Writes on the screen as another program does that has the same terminal, such as `wall`.
  ///
  /// - Parameter text: What it writes, control sequences and all.
  /// - Throws: What the file system says when the terminal is closed.
  public func scribble(_ text: String) throws {
    let line = try FileHandle(
      forWritingTo: URL(filePath: try server.answer(to: "#{pane_tty}")))
    try line.write(contentsOf: Data(text.utf8))
    try line.close()
  }
}
