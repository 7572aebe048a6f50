internal import Glibc

/// The file of a store, before SQLite gets to see it (C16).
struct StoreFile {
  let path: String

  private var journal: String {
    path + "-journal"
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder, if need be, so that its owner alone can enter it.
  func makeFolder() throws(StoreError) {
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .system(path: folder, number: errno)
    }
    try checkFolder()
  }

  /// Makes an empty file that its owner alone may read.
  func make() throws(StoreError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST ? .exists(path: path) : .system(path: path, number: errno)
    }
    defer { Glibc.close(file) }
    guard fchmod(file, 0o600) == 0 else { throw .system(path: path, number: errno) }
  }

  /// The name that the file has while it is made.
  var unfinished: StoreFile {
    StoreFile(path: path + ".unfinished")
  }

  /// Gives the file its name, unless another has it, and waits until the folder is on the disk.
  ///
  /// A crash in between leaves it both names; ``check()`` takes the first one away then.
  func rename(to other: StoreFile) throws(StoreError) {
    guard unsafe link(path, other.path) == 0 else {
      throw errno == EEXIST ? .exists(path: other.path) : .system(path: path, number: errno)
    }
    remove()
    let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw .system(path: folder, number: errno) }
    defer { Glibc.close(directory) }
    guard fsync(directory) == 0 else { throw .system(path: folder, number: errno) }
  }

  /// Takes the file and its journal away, if they are there.
  func remove() {
    _ = unsafe unlink(path)
    _ = unsafe unlink(journal)
  }

  /// Refuses a store that is there, and a journal without its store: SQLite would play it into the new file.
  func checkAbsent() throws(StoreError) {
    var status = stat()
    for path in [path, journal] {
      guard unsafe lstat(path, &status) != 0 else { throw .exists(path: path) }
    }
  }

  /// Refuses a file or folder that others could read, write or exchange.
  func check() throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(path: path) : .system(path: path, number: errno)
    }
    if status.st_nlink == 2 {
      try forgetUnfinished(status)
      status.st_nlink = 1
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
      throw .notAPlainFile(path: path)
    }
    guard status.st_mode & 0o007 == 0 else {
      throw .openToAll(path: path, mode: status.st_mode & 0o777)
    }
    try checkFolder()
  }

  /// Takes away the name that a crash left beside the file's own.
  private func forgetUnfinished(_ own: stat) throws(StoreError) {
    var other = stat()
    guard
      unsafe lstat(unfinished.path, &other) == 0, other.st_ino == own.st_ino,
      other.st_dev == own.st_dev
    else { throw .notAPlainFile(path: path) }
    guard unsafe unlink(unfinished.path) == 0 || errno == ENOENT else {
      throw .system(path: unfinished.path, number: errno)
    }
  }

  private func checkFolder() throws(StoreError) {
    var status = stat()
    guard unsafe stat(folder, &status) == 0 else { throw .system(path: folder, number: errno) }
    guard status.st_mode & 0o007 == 0 else {
      throw .openToAll(path: folder, mode: status.st_mode & 0o777)
    }
  }
}
