internal import FoundationEssentials
internal import Glibc
internal import GroupCare
internal import Vault

/// A demonstration that is kept ready, to be copied each time somebody wants one.
///
/// It lies in a folder of its own: the sealed store, the secret it was made with, and a label with the
/// digests of both. Whatever isn't exactly as it was kept counts as not being there.
public struct ReadyMadePractice: Sendable {
  private let folder: String

  /// Names the folder; it needn't exist.
  public init(in folder: String) { self.folder = folder }

  /// Returns a short name for bytes: no other bytes have it.
  public static func name(for bytes: [UInt8]) -> String {
    Verifier.digest(bytes).prefix(16).hexadecimal
  }

  /// What a label says of a store and its secret.
  private static func mark(of store: [UInt8], _ secret: [UInt8]) -> String {
    name(for: Verifier.digest(store) + Verifier.digest(secret))
  }

  /// Copies the practice to a place where there is none.
  ///
  /// - Parameter location: The place; its folder is made.
  /// - Returns: What was noted when it was kept; nothing when it isn't there or isn't as it was.
  public func copy(to location: PracticeLocation) -> String? {
    guard
      let label = Self.read(folder + "/label"),
      let store = Self.read(folder + "/store"), let secret = Self.read(folder + "/secret"),
      let text = String(validating: label, as: UTF8.self)
    else { return nil }
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, lines[0] == Self.mark(of: store, secret) else { return nil }
    guard
      unsafe mkdir(location.directory, 0o700) == 0 || errno == EEXIST,
      Self.write(secret, location.secretPath), Self.write(store, location.storePath)
    else {
      Self.remove(location)
      return nil
    }
    return String(lines[1])
  }

  /// Keeps a practice that was just made, unless that can't be done.
  ///
  /// - Parameters:
  ///   - location: The practice, on which nobody has worked yet.
  ///   - note: What is to be known of it before it is opened.
  public func keep(_ location: PracticeLocation, note: String) {
    guard
      let store = Self.read(location.storePath), let secret = Self.read(location.secretPath)
    else { return }
    let files = FileManager.default
    // Built beside it and then renamed: whoever looks meanwhile finds all of it or nothing.
    let parts = folder + ".\(getpid())"
    try? files.removeItem(atPath: parts)
    try? files.createDirectory(
      atPath: parts, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let label = Array((Self.mark(of: store, secret) + "\n" + note).utf8)
    let isWhole =
      Self.write(store, parts + "/store") && Self.write(secret, parts + "/secret")
      && Self.write(label, parts + "/label")
    if isWhole {
      try? files.removeItem(atPath: folder)
      _ = unsafe Glibc.rename(parts, folder)
    }
    try? files.removeItem(atPath: parts)
  }

  /// Takes away what is kept, and a copy of it that didn't open.
  public func discard(_ copy: PracticeLocation) {
    try? FileManager.default.removeItem(atPath: folder)
    Self.remove(copy)
  }

  private static func remove(_ location: PracticeLocation) {
    for path in [location.storePath, location.storePath + "-journal", location.secretPath] {
      _ = unsafe unlink(path)
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, unsafe Glibc.read(file, buffer.baseAddress, size))
    }
    return bytes.count == size ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], _ path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(file, $0.baseAddress, $0.count)
    }
    return written == bytes.count
  }
}
