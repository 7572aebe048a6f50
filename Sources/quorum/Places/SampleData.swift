internal import Foundation

/// Where the practice of the demonstration lies.
enum SampleData {
  /// Returns its folder.
  ///
  /// `QUORUM_SAMPLE_DATA` names it, or it lies in the installation beside the program, or in the
  /// checkout in which the program was built.
  static func folder() throws(CommandFailure) -> String {
    guard let found = candidates().first(where: isPractice) else {
      throw CommandFailure(
        .unusable, "The sample practice isn't installed beside this program.",
        hint: "set QUORUM_SAMPLE_DATA to the folder sample-data of a checkout")
    }
    return found
  }

  private static func candidates() -> [String] {
    if let named = ProcessInfo.processInfo.environment["QUORUM_SAMPLE_DATA"], !named.isEmpty {
      return [named]
    }
    var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    var found = [folder.appending(path: "../share/quorum/sample-data")]
    while folder.path(percentEncoded: false) != "/" {
      // A checkout, and nobody else's folder that happens to be called so.
      let manifest = folder.appending(path: "Package.swift").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: manifest) {
        found.append(folder.appending(path: "sample-data"))
      }
      folder.deleteLastPathComponent()
    }
    return found.map { $0.standardizedFileURL.path(percentEncoded: false) }
  }

  private static func isPractice(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/practice.toml")
  }
}
