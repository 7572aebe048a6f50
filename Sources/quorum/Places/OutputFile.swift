internal import Glibc

/// A file that appears whole or not at all, and never in place of another.
///
/// It is opened under a passing name before anything is committed, so that a folder that can't be
/// written is found out in time.
struct OutputFile: ~Copyable {
  private let path: String
  private let passing: String
  private let descriptor: Int32

  /// Begins a file that its owner alone may read.
  ///
  /// - Throws: When there is a file of that name, or none can be made.
  init(at path: String) throws(CommandFailure) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw Self.exists(path) }
    let folder = Self.folder(of: path)
    let passing = "\(folder)/.quorum-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(passing, flags, 0o600)
    guard descriptor >= 0 else {
      throw CommandFailure(
        .failed, "\(path) can't be written: \(Self.reason(errno)).",
        hint: "name a file in a folder that is there and that you may write")
    }
    self.path = path
    self.passing = passing
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    _ = unsafe unlink(passing)
  }

  /// Writes the bytes, waits until they are on the disk, and gives the file its name.
  ///
  /// - Throws: When the disk is full, or another file took the name meanwhile.
  consuming func finish(_ bytes: [UInt8]) throws(CommandFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw unwritten(errno) }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw unwritten(errno) }
    // A second name fails where a file stands; renaming would take its place.
    guard unsafe link(passing, path) == 0 else {
      throw errno == EEXIST ? Self.exists(path) : unwritten(errno)
    }
    let folder = unsafe open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func unwritten(_ number: Int32) -> CommandFailure {
    CommandFailure(.failed, "\(path) could not be written: \(Self.reason(number)).")
  }

  private static func exists(_ path: String) -> CommandFailure {
    CommandFailure(
      .failed, "\(path) is there already, and no file is ever overwritten.",
      hint: "name another file, or move that one away")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func reason(_ number: Int32) -> String {
    unsafe String(cString: strerror(number))
  }
}
