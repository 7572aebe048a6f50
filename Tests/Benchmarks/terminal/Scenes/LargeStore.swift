import Foundation
import TestSupport

/// A store with a hundred thousand claims, made once and kept.
struct LargeStore {
  /// The store's folder.
  let path: String

  /// Takes the store in a folder, or makes it there, which takes minutes.
  init(
    at path: String, quorum: String, environment: [String: String],
    announcing: (String) -> Void
  ) throws {
    self.path = path
    let store = URL(filePath: path).appending(path: "practice.quorum")
    guard !FileManager.default.fileExists(atPath: store.path(percentEncoded: false)) else { return }
    announcing("A store of \(LargePractice.claims) claims is made in \(path), once.")
    let folder = try TemporaryFolder()
    let practice = folder.url.appending(path: "practice")
    _ = try LargePractice(in: practice)
    let making = Process()
    making.executableURL = URL(filePath: quorum)
    making.arguments = [
      "init", "--data", path, "--user", LargePractice.user, "--from",
      practice.path(percentEncoded: false),
    ]
    making.environment = environment
    // What it says of the sample is of interest only where it refuses.
    let said = Pipe()
    (making.standardOutput, making.standardError) = (said, said)
    try making.run()
    let words = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    making.waitUntilExit()
    guard making.terminationStatus == 0 else {
      let reason = words.split(separator: "\n").last ?? "it gave no reason."
      throw BenchmarkFailure("The store could not be made in \(path): \(reason)")
    }
  }
}
