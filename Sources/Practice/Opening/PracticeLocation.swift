internal import FoundationEssentials

/// The folder in which a practice lies: its store and the secret of this machine.
///
/// The folder is made with mode 0700, the files with 0600.
public struct PracticeLocation: Hashable, Sendable {
  /// The folder.
  public let directory: String

  /// Names a folder; it needn't exist.
  public init(directory: String) {
    self.directory =
      directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
  }

  /// Whether a practice lies there.
  public var hasPractice: Bool { FileManager.default.fileExists(atPath: storePath) }

  var storePath: String { directory + "/practice.quorum" }
  var secretPath: String { directory + "/installation.secret" }
}
