internal import Foundation
internal import Glibc

/// A file under a passing name, held by a lock for as long as somebody writes it.
///
/// For file systems without nameless files, such as those of some networks. What a crash leaves has no
/// lock any more, so the next writing into that folder takes it away.
struct PassingFile {
  let path: String
  let descriptor: Int32

  /// Makes an empty file; on failure `errno` says why.
  init?(in folder: String) {
    path = "\(folder)/.quorum-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    // Where locks aren't known either, nobody else can get one to take it away.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Takes the name away.
  func remove() {
    _ = unsafe unlink(path)
  }

  /// Takes away what writers left that are gone.
  static func removeLeftOver(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(".quorum-") && name.hasSuffix(".part") {
      let path = "\(folder)/\(name)"
      let file = unsafe open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(path) }
      close(file)
    }
  }
}
