internal import Glibc

/// Where a passphrase comes from: a file, standard input, or the keyboard; never an argument or a
/// variable of the environment (C17, C19).
enum PassphraseInput {
  /// Reads a passphrase from a file, or from standard input when the path is `-`.
  ///
  /// One line end behind it is cut.
  static func read(_ path: String) throws(CommandFailure) -> String {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(
        .failed, "The passphrase file \(path) can't be read.",
        hint: "name a file that you alone may read, or - for standard input")
    }
    defer { if path != "-" { close(descriptor) } }
    return try text(from: descriptor)
  }

  /// Asks for a passphrase on the terminal, which doesn't show it.
  ///
  /// - Returns: Nothing when there is no terminal to ask on.
  static func ask(_ question: String) throws(CommandFailure) -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var settings = termios()
    guard unsafe tcgetattr(terminal, &settings) == 0 else { return nil }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
    defer {
      unsafe tcsetattr(terminal, TCSAFLUSH, &settings)
      _ = unsafe Glibc.write(terminal, "\n", 1)
    }
    _ = unsafe Array(question.utf8).withUnsafeBytes {
      unsafe Glibc.write(terminal, $0.baseAddress, $0.count)
    }
    return try text(from: terminal, untilLineEnd: true)
  }

  private static func text(
    from descriptor: Int32, untilLineEnd: Bool = false
  ) throws(CommandFailure) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // More than the longest passphrase can take in UTF-8 is not a passphrase.
    while bytes.count <= 8192 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      if untilLineEnd, bytes.last == UInt8(ascii: "\n") { break }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    guard bytes.count <= 8192, let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.failed, "The passphrase isn't text of a sensible length.")
    }
    return text
  }
}
