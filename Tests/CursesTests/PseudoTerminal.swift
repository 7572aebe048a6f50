import Glibc

/// Stands in for a user at a terminal, within a process of the test's own.
///
/// Standard input and output become one end; the test holds the other.
struct PseudoTerminal {
  private let user: Int32

  /// Makes the process's standard input and output a terminal.
  ///
  /// - Parameters:
  ///   - type: What `TERM` says.
  ///   - columns: The width.
  ///   - rows: The height.
  ///   - locale: What `LC_ALL` says.
  ///   - takesErrors: Whether standard error is the terminal, too.
  init(
    type: String, columns: UInt16 = 80, rows: UInt16 = 24, locale: String = "C.UTF-8",
    takesErrors: Bool = false
  ) {
    var user: Int32 = -1
    var program: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    precondition(unsafe openpty(&user, &program, nil, nil, &size) == 0, "no pty")
    self.user = user
    dup2(program, 0)
    dup2(program, 1)
    if takesErrors { dup2(program, 2) }
    _ = unsafe setenv("TERM", type, 1)
    _ = unsafe setenv("LC_ALL", locale, 1)
    _ = unsafe unsetenv("NO_COLOR")
    _ = unsafe unsetenv("ESCDELAY")
  }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(user, bytes, bytes.count)
  }

  /// Returns what the program has sent since the last time.
  func received() -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    var file = pollfd(fd: user, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&file, 1, 0) > 0 {
      let count = unsafe read(user, &part, part.count)
      if count <= 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }

  /// Has another process write everything that the program sends to a file, beyond the end of this one.
  ///
  /// - Parameter path: The file, which is there.
  func pass(to path: String) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, user, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Whatever else is open here would outlive this process in it.
    for file in 3..<256 { unsafe posix_spawn_file_actions_addclose(&actions, Int32(file)) }
    var child: pid_t = 0
    let words = unsafe [strdup("cat"), nil]
    precondition(
      unsafe posix_spawnp(&child, "cat", &actions, nil, words, environ) == 0, "no cat")
  }

  /// The flags of the line: local and input.
  var flags: [UInt32] {
    var modes = termios()
    _ = unsafe tcgetattr(0, &modes)
    return [modes.c_lflag, modes.c_iflag, modes.c_oflag]
  }

  /// Makes the window another size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(user, UInt(TIOCSWINSZ), &size)
    kill(getpid(), SIGWINCH)
  }
}
