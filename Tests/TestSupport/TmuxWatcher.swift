import Foundation
import Glibc

/// A silent client of a `tmux` server that is told of whatever the program in the terminal writes.
///
/// Its streams are named pipes that this process holds open, so that it neither ends nor blocks before it is ended.
struct TmuxWatcher: Sendable {
  private let client: ChildProcess
  private let input: Int32
  private let output: Int32

  /// Attaches to the server's terminal, and waits until nothing more can be missed.
  init(of server: TmuxServer) throws {
    let paths = (input: server.path("watcher-input"), output: server.path("watcher-output"))
    input = try Self.openPipe(at: paths.input)
    output = try Self.openPipe(at: paths.output)
    client = try server.start(
      server.command(["-C", "attach-session", "-f", "ignore-size", "-t", "terminal"]),
      input: paths.input, output: paths.output)
    let deadline = ContinuousClock.now + .seconds(10)
    var seen = ""
    while !seen.contains("%session-changed") {
      guard waitForInput(until: deadline) else {
        throw ChildProcessFailure(sentence: "tmux didn't let the watcher in: \(seen)")
      }
      seen += String(decoding: drain(), as: UTF8.self)
    }
  }

  /// Waits until the program has written something since the last wait.
  ///
  /// - Parameter deadline: When to give up.
  /// - Returns: Whether it has.
  func waitForOutput(until deadline: ContinuousClock.Instant) -> Bool {
    guard waitForInput(until: deadline) else { return false }
    _ = drain()
    return true
  }

  /// Takes leave of the client, whose server is gone.
  func end() {
    // It may wait for somebody to read what it has to tell; then it neither hears of the end nor lets the server go.
    _ = Glibc.kill(client.processID, SIGKILL)
    _ = client.wait()
    close(input)
    close(output)
  }

  private static func openPipe(at path: String) throws -> Int32 {
    guard unsafe mkfifo(path, 0o600) == 0 else {
      throw ChildProcessFailure(sentence: "A named pipe could not be made: error \(errno).")
    }
    // For reading and writing: the opening doesn't wait for another side, and the other side never sees an end.
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw ChildProcessFailure(sentence: "A named pipe could not be opened: error \(errno).")
    }
    return descriptor
  }

  private func waitForInput(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = deadline - .now
      guard left > .zero else { return false }
      var question = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let milliseconds = left / .milliseconds(1)
      let count = unsafe poll(&question, 1, Int32(milliseconds.rounded(.up)))
      if count == 1 { return true }
    }
  }

  private func drain() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(output, &buffer, buffer.count)
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }
}
