import Foundation
import Glibc

/// A program that was started, and that is waited for once.
///
/// Standard input, output and error are files, never pipes: nothing can block on a full pipe, and no other child that is
/// started at the same moment can hold one open. Descriptors are opened so that no other child inherits them.
struct ChildProcess: Sendable {
  /// The process's number.
  let processID: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The program, looked up in `PATH`, and its arguments.
  ///   - environment: All of the environment that the program sees.
  ///   - streams: The paths of the files that are to be standard input, output and error.
  /// - Throws: ``ChildProcessFailure`` when it can't be started.
  init(
    _ command: [String], environment: [String: String],
    streams: (input: String, output: String, errors: String)
  ) throws {
    let writing = O_WRONLY | O_CREAT | O_APPEND
    try self.init(
      command, environment: environment,
      streams: [
        .file(streams.input, O_RDONLY), .file(streams.output, writing),
        .file(streams.errors, writing),
      ])
  }

  /// What becomes standard input, output or error of a program.
  enum Stream {
    /// A file, opened with these flags.
    case file(String, Int32)
    /// What is open already under this number.
    case open(Int32)
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The program, looked up in `PATH`, and its arguments.
  ///   - environment: All of the environment that the program sees.
  ///   - streams: Standard input, output and error.
  ///   - ownsTerminal: Whether it leads a session of its own, so that the first terminal among the files is its own.
  /// - Throws: ``ChildProcessFailure`` when it can't be started.
  init(
    _ command: [String], environment: [String: String], streams: [Stream],
    ownsTerminal: Bool = false
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      switch stream {
      case .file(let path, let flags):
        unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
      case .open(let file):
        unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
      }
    }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The test runner may ignore or block signals; a program under test starts with none ignored or blocked.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    // POSIX_SPAWN_SETSID, which the headers show to nobody here.
    if ownsTerminal { flags |= 0x80 }
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var child: pid_t = 0
    let arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    let code = unsafe posix_spawnp(
      &child, command[0], &actions, &attributes, arguments, variables)
    guard code == 0 else {
      throw ChildProcessFailure(sentence: "\(command[0]) could not be started: error \(code).")
    }
    processID = child
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: How it ended.
  func wait() -> ProgramEnd {
    var status: Int32 = 0
    while unsafe waitpid(processID, &status, 0) == -1 && errno == EINTR {}
    return Self.end(status)
  }

  /// Asks whether the program has ended; once it says how, it must not be asked again.
  ///
  /// - Returns: How it ended, or nil while it runs.
  func endIfOver() -> ProgramEnd? {
    var status: Int32 = 0
    return unsafe waitpid(processID, &status, WNOHANG) == processID ? Self.end(status) : nil
  }

  private static func end(_ status: Int32) -> ProgramEnd {
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
  }
}

/// How a program ended.
public enum ProgramEnd: Hashable, Sendable {
  /// It ended by itself, with this exit code.
  case exited(Int32)
  /// A signal ended it.
  case killed(signal: Int32)
}

/// What went wrong with a program under test, other than the answer that it gave.
public struct ChildProcessFailure: Error, CustomStringConvertible {
  /// What went wrong, in words.
  public let sentence: String

  /// The sentence.
  public var description: String { sentence }
}
