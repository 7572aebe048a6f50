internal import Glibc

/// Thirty-two random bytes that stay on the machine and never enter a backup.
///
/// They are mixed into every key that a passphrase opens: whoever takes the database and knows a
/// passphrase still opens nothing (C11).
public struct InstallationSecret: Sendable {
  static let length = 32

  let bytes: [UInt8]

  /// Makes a new secret that lies in no file, as a store in memory needs it.
  public init() {
    bytes = RandomBytes.make(Self.length)
  }

  /// Makes a new secret and writes it to a new file that its owner alone may read.
  ///
  /// - Parameter path: Where the file shall lie; its folder must exist.
  /// - Returns: The new secret.
  /// - Throws: ``VaultError/installationSecret(path:problem:)``; a file that exists is never overwritten.
  public static func create(at path: String) throws(VaultError) -> InstallationSecret {
    let secret = InstallationSecret()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe Glibc.open(path, flags, 0o600)
    guard file >= 0 else {
      throw .installationSecret(path: path, problem: errno == EEXIST ? .exists : .system(errno))
    }
    defer { close(file) }
    let written = unsafe secret.bytes.withUnsafeBytes {
      unsafe write(file, $0.baseAddress, $0.count)
    }
    guard fchmod(file, 0o600) == 0, written == length, fsync(file) == 0 else {
      throw .installationSecret(path: path, problem: .system(errno))
    }
    return secret
  }

  /// Reads the secret of this machine.
  ///
  /// - Parameter path: Where the file lies.
  /// - Returns: The secret.
  /// - Throws: ``VaultError/installationSecret(path:problem:)`` if it is missing, a link, open to others,
  ///   or of the wrong length.
  public static func read(at path: String) throws(VaultError) -> InstallationSecret {
    let file = unsafe Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      switch errno {
      case ENOENT: throw .installationSecret(path: path, problem: .missing)
      case ELOOP: throw .installationSecret(path: path, problem: .notAFile)
      default: throw .installationSecret(path: path, problem: .system(errno))
      }
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .installationSecret(path: path, problem: .system(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .installationSecret(path: path, problem: .notAFile)
    }
    guard status.st_mode & 0o007 == 0 else {
      throw .installationSecret(path: path, problem: .open(mode: status.st_mode & 0o777))
    }
    var bytes = [UInt8](repeating: 0, count: length + 1)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
    }
    guard count == length else {
      throw .installationSecret(path: path, problem: .wrongLength)
    }
    return InstallationSecret(bytes: Array(bytes.prefix(length)))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
