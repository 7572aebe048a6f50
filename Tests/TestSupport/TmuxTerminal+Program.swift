public import Glibc

extension TmuxTerminal {
  /// Returns the number of the process that was started in the terminal.
  ///
  /// - Returns: The number.
  /// - Throws: ``ChildProcessFailure`` when the terminal is closed.
  public func processID() throws -> Int32 {
    guard let number = Int32(try server.answer(to: "#{pane_pid}")) else {
      throw ChildProcessFailure(sentence: "No program runs in the terminal.")
    }
    return number
  }

  /// Sends a signal to the program; `SIGKILL` if none is named.
  ///
  /// - Parameter signal: The signal.
  /// - Throws: ``ChildProcessFailure`` when there is no such program any more.
  public func kill(signal: Int32 = SIGKILL) throws {
    guard Glibc.kill(try processID(), signal) == 0 else {
      throw ChildProcessFailure(sentence: "The program could not be sent signal \(signal).")
    }
  }

  /// Waits until the program has ended.
  ///
  /// The screen stays as the program left it. Of a program that ends as soon as it was started, tmux can lose the words;
  /// ``CommandRunner`` is for those.
  ///
  /// - Parameter timeout: After how many seconds to give up.
  /// - Returns: How it ended.
  /// - Throws: ``TerminalTimeout`` when it still runs.
  public func waitForEnd(timeout: Double = 10) throws -> ProgramEnd {
    guard try server.isProgramEnded(within: timeout) else {
      throw TerminalTimeout(screen: try screen(), seconds: timeout)
    }
    let words = try server.answer(to: "#{pane_dead_status} #{pane_dead_signal}")
      .split(separator: " ", omittingEmptySubsequences: false)
    if let signal = Int32(words[1]) { return .killed(signal: signal) }
    guard let code = Int32(words[0]) else {
      throw ChildProcessFailure(sentence: "The terminal doesn't know how the program ended.")
    }
    return .exited(code)
  }

  /// Takes the terminal away, as a closed window or a dropped line does, and waits until the program has ended.
  ///
  /// - Parameter timeout: After how many seconds to give up on the program.
  /// - Throws: ``ChildProcessFailure`` when the program still runs.
  public func closeTerminal(timeout: Double = 10) throws {
    let program = try processID()
    try server.ask(["kill-pane", "-t", TmuxServer.pane])
    guard try server.isGone(program, within: timeout) else {
      throw ChildProcessFailure(sentence: "The program still runs without its terminal.")
    }
  }
}
