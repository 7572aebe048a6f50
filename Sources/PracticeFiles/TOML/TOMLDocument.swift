internal import TOMLKit
internal import TOMLReading

/// A TOML file that was parsed, with the line of each of its keys.
struct TOMLDocument {
  let root: [String: TOMLNode]
  let places: TOMLPlaces

  /// What keeps a text from being TOML, and on which line.
  struct ParsingError: Error {
    let line: Int
    let reason: String
  }

  /// Parses a file; a byte order mark is passed over.
  init(parsing bytes: [UInt8]) throws(ParsingError) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      throw ParsingError(line: 1, reason: "This isn't UTF-8 text; save the file as UTF-8.")
    }
    do {
      try TOMLGuard.check(text)
    } catch {
      throw ParsingError(line: error.line, reason: error.reason)
    }
    do {
      root = TOMLNode.entries(try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      throw ParsingError(
        line: error.source.begin.line,
        reason: "This isn't TOML, from column \(error.source.begin.column) on.")
    } catch {
      throw ParsingError(line: 1, reason: "This isn't TOML.")
    }
    places = TOMLPlaces(text)
  }
}
