internal import FoundationEssentials
internal import Glibc

/// Finds who holds a file, so that a person can be told whom to ask (C31).
enum LockHolder {
  /// Reads the kernel's list of locks.
  ///
  /// Asking through the file itself won't do: closing it would give up our own locks.
  ///
  /// - Returns: The process that has the file locked for writing, if it is on this machine.
  static func process(of path: String) -> Int? {
    var status = stat()
    guard
      unsafe stat(path, &status) == 0,
      let list = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard
        words.count >= 8, words[3] == "WRITE",
        words[5].split(separator: ":").last == Substring(String(status.st_ino)),
        let process = Int(words[4]), process > 0
      else { continue }
      return process
    }
    return nil
  }
}
