import Foundation
import TestSupport
import Testing

/// The two validators of 837P files that aren't ours.
enum Judges {
  /// The command that has them judge a file.
  ///
  /// Their Python is the one that `QUORUM_JUDGE_PYTHON` names, or the one that `.ci/packages` made. When there is
  /// none the test fails and says what to install.
  static func command(for file: String) throws -> [String] {
    let root = Repository.root
    let made = root.appending(path: ".build-judges/bin/python3").path(percentEncoded: false)
    let python = ProcessInfo.processInfo.environment["QUORUM_JUDGE_PYTHON"] ?? made
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      """
      The judges of 837P files aren't installed. Run .ci/packages, or: python3 -m venv .build-judges && \
      .build-judges/bin/pip install pyx12==4.0.0 x12sdk==2.2.0
      """)
    return [python, root.appending(path: ".ci/judge-837p").path(percentEncoded: false), file]
  }
}
