internal import Glibc
internal import Screen

/// Standard output and standard error: nothing is said to be written that wasn't (C33).
enum StandardOutput {
  /// Writes text as it is.
  static func write(_ text: String) throws(CommandFailure) {
    guard writeAll(text, to: STDOUT_FILENO) else {
      throw CommandFailure(
        .failed, "The answer could not be written to standard output.",
        hint: "look for room on the disk it is sent to")
    }
  }

  /// Writes lines in which nothing steers a terminal (T1).
  static func write(lines: [String]) throws(CommandFailure) {
    try write(lines.map { TextSanitiser.display($0) + "\n" }.joined())
  }

  /// Writes lines to standard error; that they can't be written stops nothing.
  static func complain(_ lines: [String]) {
    _ = writeAll(lines.map { TextSanitiser.display($0) + "\n" }.joined(), to: STDERR_FILENO)
  }

  private static func writeAll(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
