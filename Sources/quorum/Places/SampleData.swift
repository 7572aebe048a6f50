internal import Foundation
internal import InstalledFiles

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
    return Installation().shippedPlaces(of: "sample-data").map {
      URL(filePath: $0).standardizedFileURL.path(percentEncoded: false)
    }
  }

  private static func isPractice(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/practice.toml")
  }
}
