internal import Foundation
internal import Glibc

/// A file with the text of one field, for as long as another program has it (C47).
///
/// It lies in a folder of its own below `XDG_RUNTIME_DIR`, which its owner alone can enter and which most systems
/// keep in memory. The folder is held by a lock: what a crash leaves has none any more and is taken away at
/// the next start.
struct EditorFolder {
  private static let prefix = "quorum-note-"
  /// The file tells nothing by its name either, since editors show it.
  private static let name = "note.txt"
  /// Many times what a note may have.
  private static let mostBytes = 4_000_000

  private let path: String
  private let folder: Int32
  private let written: [UInt8]

  /// The path of the file.
  var file: String { "\(path)/\(Self.name)" }

  /// Writes a text into a new file.
  ///
  /// - Throws: When there is no safe place for it, or it can't be written.
  init(_ text: String) throws(CommandFailure) {
    guard let base = Self.base() else {
      throw CommandFailure(
        .unusable,
        "No safe place for the text: XDG_RUNTIME_DIR must be a folder of yours with mode 0700.")
    }
    defer { close(base.descriptor) }
    let name = Self.prefix + String(UInt64.random(in: 0 ... .max), radix: 36)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    guard unsafe mkdirat(base.descriptor, name, 0o700) == 0 else { throw Self.unwritten }
    path = "\(base.path)/\(name)"
    folder = unsafe openat(base.descriptor, name, flags)
    // Editors end a text with a line end of their own; a second one is the text's.
    written = Array(text.utf8) + [UInt8(ascii: "\n")]
    guard folder >= 0, flock(folder, LOCK_EX | LOCK_NB) == 0, write() else {
      remove()
      throw Self.unwritten
    }
  }

  private static var unwritten: CommandFailure {
    CommandFailure(.failed, "The text couldn't be written to XDG_RUNTIME_DIR.")
  }

  /// Takes the folder away with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    if folder >= 0 { close(folder) }
  }

  /// Reads what the file holds now; nothing when it wasn't changed.
  ///
  /// - Throws: When it is gone, is no ordinary file any more or is far too long.
  func read() throws(CommandFailure) -> String? {
    let file = unsafe openat(
      folder, Self.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw CommandFailure(.failed, "The editor left no file.") }
    defer { close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(.failed, "The editor left no ordinary file.")
    }
    guard facts.st_size <= Self.mostBytes else {
      throw CommandFailure(.failed, "The editor left \(facts.st_size) bytes, far too many.")
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= Self.mostBytes {
      let count = unsafe Glibc.read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(.failed, "The editor's file can't be read.") }
      if count == 0 { break }
      bytes += part[..<count]
    }
    if bytes == written { return nil }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.failed, "The editor's file isn't UTF-8.")
    }
    return text
  }

  private func write() -> Bool {
    let file = unsafe openat(
      folder, Self.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = written[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Takes away what a program left that was killed while another one had a text.
  static func removeLeftOver() {
    guard let base = base() else { return }
    defer { close(base.descriptor) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = unsafe openat(
        base.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      if flock(folder, LOCK_EX | LOCK_NB) == 0 {
        try? FileManager.default.removeItem(atPath: "\(base.path)/\(name)")
      }
      close(folder)
    }
  }

  /// Opens `XDG_RUNTIME_DIR`, if it is a folder of one's own that nobody else can enter.
  private static func base() -> (path: String, descriptor: Int32)? {
    guard let path = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], path.hasPrefix("/")
    else { return nil }
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var facts = stat()
    guard unsafe fstat(folder, &facts) == 0, facts.st_uid == geteuid(),
      facts.st_mode & 0o7777 == 0o700
    else {
      close(folder)
      return nil
    }
    return (path, folder)
  }
}
