public import Foundation
public import Testing

/// Expects a text to be what was recorded for it, in `Goldens/<name>.txt` beside the test's source file.
///
/// With `RECORD_GOLDENS=1` in the environment the text is recorded instead, and the test fails all the same: a
/// recording is to be read by a person, and a run that records proves nothing.
///
/// - Parameters:
///   - actual: The text that was made.
///   - name: The golden's name, without folder and extension.
///   - file: The test's source file, beside which the folder `Goldens` lies.
///   - sourceLocation: Where a failure is shown.
public func expectGolden(
  _ actual: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let golden = URL(filePath: file).deletingLastPathComponent()
    .appending(path: "Goldens/\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  let finding = GoldenFinding(
    of: actual, against: golden, named: name, isRecording: isRecording)
  guard let finding else { return }
  Issue.record(Comment(rawValue: finding.sentence), sourceLocation: sourceLocation)
}

/// Why a text doesn't pass as its golden.
public struct GoldenFinding: Equatable, Sendable {
  /// What is wrong and what to do, in words.
  public let sentence: String

  /// Compares or records a text.
  ///
  /// There is no finding when the text is what was recorded and nothing is being recorded.
  ///
  /// - Parameters:
  ///   - actual: The text that was made.
  ///   - golden: The file that holds what is expected.
  ///   - name: What to call the golden in words.
  ///   - isRecording: Whether the text is to be written to the file.
  public init?(of actual: String, against golden: URL, named name: String, isRecording: Bool) {
    if isRecording {
      do {
        try FileManager.default.createDirectory(
          at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: golden)
        sentence =
          "The golden \(name) was recorded; read the difference, then run without RECORD_GOLDENS."
      } catch {
        sentence = "The golden \(name) could not be recorded: \(error)."
      }
      return
    }
    guard let bytes = try? Data(contentsOf: golden) else {
      sentence =
        "There is no golden \(name); record it with RECORD_GOLDENS=1 and read it before you commit it."
      return
    }
    guard bytes != Data(actual.utf8) else { return nil }
    // Byte by byte: as Strings "é" in one scalar and in two would count as equal.
    let expected = String(decoding: bytes, as: UTF8.self)
    sentence = "The golden \(name) differs. \(Self.firstDifference(expected, actual))"
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let expectedLines = lines(of: expected)
    let actualLines = lines(of: actual)
    let shared = zip(expectedLines, actualLines).prefix { Array($0.utf8) == Array($1.utf8) }.count
    func line(_ lines: [String]) -> String {
      shared < lines.count ? "|\(lines[shared])|" : "(the text ends before this line)"
    }
    return """
      Line \(shared + 1) of \(expectedLines.count) expected and \(actualLines.count) made:
      expected \(line(expectedLines))
      made     \(line(actualLines))
      """
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
