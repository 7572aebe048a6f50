internal import Glibc

/// What the program finds around it, asked of the system itself: Foundation takes a whole millisecond
/// for each of these at its first use, and the start of the screen waits for them.
enum Surroundings {
  /// Returns a variable of the environment.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The path of the program's own file, without links.
  static var program: String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// Returns a path without links, `.` and `..`; nothing when there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether there is a file or a folder that may be read.
  static func hasFile(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }
}
