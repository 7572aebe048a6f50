public import Foundation

/// A folder of its own that is removed, with all that is in it, when the last reference to it goes.
///
/// It is a class because its end removes the folder; a suite or a ``CommandRunner`` that holds it keeps it.
public final class TemporaryFolder: Sendable {
  /// The folder, readable by its owner alone.
  public let url: URL

  /// The folder's path, without a slash at its end.
  public var path: String { url.path(percentEncoded: false) }

  /// Makes an empty folder below the system's folder for temporary files.
  ///
  /// - Throws: What the file system says when it can't be made.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "quorum-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
