import Foundation
import Glibc
import TestSupport

/// A pipe with a name, through which another process tells what it saw.
final class NamedPipe {
  /// Its path.
  let path: String
  private let folder: TemporaryFolder
  private let file: Int32

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "pipe").path(percentEncoded: false)
    // Open for writing as well, so that it doesn't end with its writer.
    guard unsafe mkfifo(path, 0o600) == 0,
      case let file = unsafe open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC), file >= 0
    else { throw POSIXError(.EIO) }
    self.file = file
  }

  deinit { close(file) }

  /// Reads until a text has come, or nothing comes for a long while.
  func read(until text: String) throws -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    while !String(decoding: bytes, as: UTF8.self).contains(text) {
      guard unsafe poll(&waiting, 1, 20_000) > 0 else { break }
      let count = unsafe Glibc.read(file, &part, part.count)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
