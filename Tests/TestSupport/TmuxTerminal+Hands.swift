extension TmuxTerminal {
  /// Presses keys one after another.
  ///
  /// - Parameter keys: Names of keys as `tmux` has them: `Enter`, `Escape`, `Space`, `Tab`, `BSpace`, `Up`, `F8`, `C-p`
  ///   (Ctrl), `M-1` (Alt), or a single character.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func press(_ keys: String...) throws {
    try press(keys)
  }

  /// Presses a list of keys one after another.
  ///
  /// - Parameter keys: Names of keys, as for the other form.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func press(_ keys: [String]) throws {
    try server.ask(["send-keys", "-t", TmuxServer.pane, "--"] + keys.map(TmuxServer.literal))
  }

  /// Types a text, character by character; nothing in it is the name of a key.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func type(_ text: String) throws {
    try server.ask(["send-keys", "-l", "-t", TmuxServer.pane, "--", TmuxServer.literal(text)])
  }

  /// Pastes a text, in brackets if the program asked for brackets.
  ///
  /// - Parameter text: The text; its line feeds arrive as Enter, as from a terminal's clipboard.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func paste(_ text: String) throws {
    try server.ask([
      "set-buffer", "-b", "clipboard", "--", TmuxServer.literal(text), ";",
      "paste-buffer", "-p", "-d", "-b", "clipboard", "-t", TmuxServer.pane,
    ])
  }

  /// Makes the terminal larger or smaller.
  ///
  /// - Parameters:
  ///   - columns: The new width.
  ///   - rows: The new height.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func resize(columns: Int, rows: Int) throws {
    try server.ask([
      "resize-window", "-t", TmuxServer.pane, "-x", "\(columns)", "-y", "\(rows)",
    ])
  }
}
