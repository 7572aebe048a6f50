internal import Foundation
internal import Glibc

/// A terminal emulator beside tmux, which says what a program's bytes look like (decision 0010).
///
/// It is fed with bytes and asked for its screen. It is a class because its end ends the emulator.
public final class ScreenJudge {
  private let emulator: ChildProcess
  private let line: Int32
  private var read: [UInt8] = []

  /// Makes an empty screen.
  ///
  /// - Parameters:
  ///   - columns: The width.
  ///   - rows: The height.
  /// - Throws: ``ChildProcessFailure`` when the emulator isn't installed.
  public init(columns: Int = 80, rows: Int = 24) throws {
    let python = try Self.python()
    var ends: [Int32] = [-1, -1]
    guard
      unsafe socketpair(
        AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw ChildProcessFailure(sentence: "There is no line to the emulator.") }
    let script = Repository.root.appending(path: ".ci/judge-screen").path(percentEncoded: false)
    defer { close(ends[1]) }
    emulator = try ChildProcess(
      [python, script, "\(columns)", "\(rows)"],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"],
      streams: [.open(ends[1]), .open(ends[1]), .file("/dev/null", O_WRONLY)])
    line = ends[0]
  }

  deinit {
    close(line)
    kill(emulator.processID, SIGKILL)
    _ = emulator.wait()
  }

  /// Shows bytes.
  public func feed(_ bytes: some Sequence<UInt8>) throws {
    try tell(["feed": Data(bytes).base64EncodedString()])
  }

  /// Makes the screen another size.
  public func resize(columns: Int, rows: Int) throws { try tell(["resize": [columns, rows]]) }

  /// Returns what is on the screen.
  public func look() throws -> JudgedScreen {
    try tell(["look": true])
    while !read.contains(0x0A) {
      var file = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      var part = [UInt8](repeating: 0, count: 65_536)
      guard unsafe poll(&file, 1, 20_000) > 0,
        case let count = unsafe Glibc.read(line, &part, part.count), count > 0
      else { throw ChildProcessFailure(sentence: "The emulator says nothing.") }
      read += part[..<count]
    }
    let answer = Data(read.prefix { $0 != 0x0A })
    read.removeFirst(answer.count + 1)
    return try JSONDecoder().decode(JudgedScreen.self, from: answer)
  }

  private func tell(_ command: [String: Any]) throws {
    var rest = try JSONSerialization.data(withJSONObject: command) + [0x0A]
    while !rest.isEmpty {
      let part = Array(rest)
      let count = unsafe write(line, part, part.count)
      guard count > 0 else { throw ChildProcessFailure(sentence: "The emulator has ended.") }
      rest.removeFirst(count)
    }
  }

  /// The Python that `QUORUM_JUDGE_PYTHON` names, or the one that `.ci/packages` made.
  private static func python() throws -> String {
    let made = Repository.root.appending(path: ".build-judges/bin/python3")
    let path =
      ProcessInfo.processInfo.environment["QUORUM_JUDGE_PYTHON"]
      ?? made.path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ChildProcessFailure(
        sentence: "The second judge of screens isn't installed; run .ci/packages.")
    }
    return path
  }
}
