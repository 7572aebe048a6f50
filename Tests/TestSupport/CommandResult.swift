public import Foundation

/// What a program wrote and how it ended.
public struct CommandResult: Sendable {
  /// How it ended.
  public let end: ProgramEnd

  /// The bytes on standard output.
  public let outputBytes: Data

  /// The bytes on standard error.
  public let errorBytes: Data

  /// The exit code, or nothing when a signal ended the program.
  public var exitCode: Int32? {
    guard case .exited(let code) = end else { return nil }
    return code
  }

  /// Standard output as text.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Standard error as text.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
}

extension CommandResult: CustomStringConvertible {
  /// The end and both streams, for the message of a failed test.
  public var description: String {
    "\(end)\n--- output\n\(output)--- errors\n\(errors)"
  }
}
