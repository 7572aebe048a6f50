internal import Glibc
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
    // Foundation would need a whole millisecond for this at its first use, and the screen waits for it.
    guard let resolved = unsafe realpath(found, nil) else { return found }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func candidates() -> [String] {
    if let named = Installation.environment("QUORUM_SAMPLE_DATA"), !named.isEmpty {
      return [named]
    }
    return Installation().shippedPlaces(of: "sample-data")
  }

  private static func isPractice(_ folder: String) -> Bool {
    unsafe access(folder + "/practice.toml", R_OK) == 0
  }
}
