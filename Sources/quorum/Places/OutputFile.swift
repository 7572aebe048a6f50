internal import Glibc

/// A file that appears whole or not at all, and never in place of another.
///
/// It is opened before anything is committed, so that a folder that can't be written is found out in
/// time. It has no name until it is whole: whatever ends the program before leaves nothing behind.
struct OutputFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  /// The name it has meanwhile, where the file system knows no files without one.
  private let passing: PassingFile?

  /// Begins a file that its owner alone may read.
  ///
  /// - Parameter path: The name it gets in the end.
  /// - Throws: When there is a file of that name, or none can be made.
  init(at path: String) throws(CommandFailure) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw Self.exists(path) }
    let folder = Self.folder(of: path)
    PassingFile.removeLeftOver(in: folder)
    // The C header hides this flag's own part of the number from Swift.
    let nameless = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
    let file = unsafe open(folder, nameless, 0o600)
    let passing = file < 0 ? PassingFile(in: folder) : nil
    guard file >= 0 || passing != nil else {
      throw CommandFailure(
        .failed, "\(path) can't be written: \(Self.reason(errno)).",
        hint: "name a file in a folder that is there and that you may write")
    }
    self.path = path
    self.passing = passing
    descriptor = passing?.descriptor ?? file
  }

  deinit {
    passing?.remove()
    close(descriptor)
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
    let own = passing?.path ?? "/proc/self/fd/\(descriptor)"
    guard unsafe linkat(AT_FDCWD, own, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
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
