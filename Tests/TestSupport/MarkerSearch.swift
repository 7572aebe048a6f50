public import Foundation

/// A search for texts that must not stand readable in any file.
///
/// Each marker is looked for as UTF-8, as UTF-16 of both byte orders, and in base64 at each of the three places of a
/// group of bytes at which it can begin; base64 both with the common and with the file-name alphabet.
public struct MarkerSearch: Sendable {
  /// A place where a marker stands.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The marker.
    public let marker: String
    /// How it was written.
    public let encoding: String
    /// The file's path, or what else was searched.
    public let place: String
    /// Where in the file it begins, in bytes.
    public let offset: Int

    /// The finding in words.
    public var description: String { "\(marker) as \(encoding) at byte \(offset) of \(place)" }
  }

  private struct Pattern {
    let marker: String
    let encoding: String
    let bytes: Data
  }

  private let patterns: [Pattern]

  /// Prepares a search.
  ///
  /// - Parameter markers: The texts; none of them empty. One of fewer than three bytes isn't looked for in base64,
  ///   where it would be nowhere whole.
  public init(_ markers: [String]) {
    patterns = markers.flatMap { marker in
      Self.encodings(of: marker).map {
        Pattern(marker: marker, encoding: $0.name, bytes: $0.bytes)
      }
    }
  }

  /// Searches all files in folders, and the names of the files too.
  ///
  /// - Parameter folders: The folders, searched with all that is below them.
  /// - Returns: Every place where a marker stands.
  /// - Throws: What the file system says when a file can't be read.
  public func findings(in folders: [URL]) throws -> [Finding] {
    var findings: [Finding] = []
    for folder in folders {
      let names = try FileManager.default.subpathsOfDirectory(
        atPath: folder.path(percentEncoded: false))
      for name in names {
        findings += self.findings(in: Data(name.utf8), place: "the name \(name)")
        let file = folder.appending(path: name)
        let values = try file.resourceValues(forKeys: [.isRegularFileKey])
        guard values.isRegularFile == true else { continue }
        findings += self.findings(in: try Data(contentsOf: file), place: name)
      }
    }
    return findings
  }

  /// Searches bytes.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - place: What to call them in a finding.
  /// - Returns: The first place of each marker in each way of writing.
  public func findings(in data: Data, place: String) -> [Finding] {
    patterns.compactMap { pattern in
      guard let range = data.range(of: pattern.bytes) else { return nil }
      return Finding(
        marker: pattern.marker, encoding: pattern.encoding, place: place,
        offset: range.lowerBound - data.startIndex)
    }
  }

  private static func encodings(of marker: String) -> [(name: String, bytes: Data)] {
    let utf8 = Data(marker.utf8)
    let units = Array(marker.utf16)
    var found = [
      (name: "UTF-8", bytes: utf8),
      (name: "UTF-16LE", bytes: Data(units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })),
      (name: "UTF-16BE", bytes: Data(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] })),
    ]
    for shift in 0..<3 {
      let text = innerBase64(of: utf8, shift: shift)
      // Fewer letters than this stand in any long base64 text by chance.
      guard text.utf8.count >= 4 else { continue }
      found.append((name: "base64 at place \(shift)", bytes: Data(text.utf8)))
      let forNames = text.replacing("+", with: "-").replacing("/", with: "_")
      guard forNames != text else { continue }
      found.append((name: "base64url at place \(shift)", bytes: Data(forNames.utf8)))
    }
    return found
  }

  /// Returns the letters of base64 that depend on the marker alone, whatever stands before and after it.
  private static func innerBase64(of bytes: Data, shift: Int) -> String {
    let letters = Array((Data(count: shift) + bytes).base64EncodedString().utf8)
    let bits = (shift + bytes.count) * 8
    let first = (shift * 8 + 5) / 6
    let last = bits / 6
    guard first < last else { return "" }
    return String(decoding: letters[first..<last], as: UTF8.self)
  }
}
