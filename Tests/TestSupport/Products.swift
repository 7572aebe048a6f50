public import Foundation

/// The programs that were built together with the tests.
public enum Products {
  /// Returns the path of a built program.
  ///
  /// It lies beside the test bundle. `QUORUM_BINARY` names another `quorum`, so that the journeys can be played by
  /// a release build.
  ///
  /// - Parameter name: The program's name.
  /// - Returns: The path.
  /// - Throws: ``ChildProcessFailure`` when there is no such program.
  public static func path(of name: String) throws -> String {
    let path =
      if name == "quorum", let named = ProcessInfo.processInfo.environment["QUORUM_BINARY"] {
        named
      } else {
        folder.appending(path: name).path(percentEncoded: false)
      }
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ChildProcessFailure(
        sentence: "There is no program \(name) beside the tests; build it with swift build.")
    }
    return path
  }

  /// The folder in which the test bundle lies, with `Modules` and the programs in it.
  public static var folder: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }
}

/// The checkout to which the tests belong.
public enum Repository {
  /// The top folder.
  public static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}
