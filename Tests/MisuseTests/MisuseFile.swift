import Foundation
import TestSupport
import Testing

/// A file of source that the compiler refuses, or that it must accept.
struct MisuseFile: CustomTestStringConvertible, Sendable {
  let url: URL

  /// All files of a folder beside this one, in the order of their names.
  static func all(in folder: String) throws -> [MisuseFile] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    return try FileManager.default
      .contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map(MisuseFile.init)
  }

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// The part of the compiler's message that the first line promises.
  func expectedMessage() throws -> String {
    let mark = "// refused: "
    let line = try String(contentsOf: url, encoding: .utf8).prefix { $0 != "\n" }
    try #require(line.hasPrefix(mark), "The first line says which message is expected.")
    return String(line.dropFirst(mark.count))
  }

  /// Compiles the file against the modules that the tests were built with.
  func compile() throws -> CommandResult {
    try CommandRunner().run([
      "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library",
      "-I", Products.folder.appending(path: "Modules").path(percentEncoded: false),
      // Shared, as each fresh home would have the compiler build its own.
      "-module-cache-path",
      Products.folder.appending(path: "ModuleCache").path(percentEncoded: false),
      url.path(percentEncoded: false),
    ])
  }

  /// Says why the file isn't refused as it should be.
  ///
  /// - Parameter message: What the compiler has to say.
  /// - Returns: The reason, or nothing when it is refused as it should be.
  /// - Throws: ``ChildProcessFailure`` when the compiler can't be run.
  func complaint(expecting message: String) throws -> String? {
    let result = try compile()
    guard result.exitCode != 0 else { return "\(testDescription) compiles." }
    let errors = result.errors.split(separator: "\n").filter {
      $0.contains(".swift:") && $0.contains(": error: ")
    }
    // One error each: with a second one nobody could say which of them kept the claim from being made.
    guard errors.count == 1, errors[0].contains(message) else {
      return "\(testDescription) is refused for another reason:\n\(errors.joined(separator: "\n"))"
    }
    return nil
  }
}
