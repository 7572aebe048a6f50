internal import TOMLReading

/// On which line each key of a TOML file is set.
///
/// The parser tells the place only of what it can't parse. For what parses and means nothing to a
/// practice, the place is looked up in the text; a key inside an inline table or array has the line
/// of the key that holds it.
struct TOMLPlaces {
  private var lines: [[String]: Int] = [:]

  /// Goes over a file that parses.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    var table: [String] = []
    var counts: [[String]: Int] = [:]
    var scanner = TOMLLineScanner()
    for (index, line) in Substring(text).utf8.split(
      separator: 0x0A, omittingEmptySubsequences: false
    )
    .enumerated() {
      let isFresh = scanner.isAtStatement
      scanner.pass(line)
      guard isFresh else { continue }
      let content = line.drop { $0 == 0x20 || $0 == 0x09 }
      if content.first == UInt8(ascii: "[") {
        let isArray = content.dropFirst().first == UInt8(ascii: "[")
        let keys = Self.keys(content.dropFirst(isArray ? 2 : 1), upTo: UInt8(ascii: "]"))
        table = Self.path(keys, isArray: isArray, counts: &counts)
        lines[table] = index + 1
      } else if !content.isEmpty, content.first != UInt8(ascii: "#") {
        let keys = Self.keys(content, upTo: UInt8(ascii: "="))
        for count in keys.indices {
          let path = table + keys[...count]
          if lines[path] == nil { lines[path] = index + 1 }
        }
      }
    }
  }

  /// Returns the line of a key, or of the nearest that holds it.
  ///
  /// - Parameter path: Keys from the top; an element of an array is its number, counted from 0.
  /// - Returns: The line, counted from 1; nothing at the top of the file.
  func line(of path: [String]) -> Int? {
    if let line = lines[path] ?? lines[path.flatMap { Self.keys($0) }] { return line }
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return nil
  }

  private static func path(
    _ keys: [String], isArray: Bool, counts: inout [[String]: Int]
  ) -> [String] {
    var path: [String] = []
    for (place, key) in keys.enumerated() {
      path.append(key)
      if isArray, place == keys.count - 1 {
        counts[path, default: 0] += 1
      }
      if let count = counts[path] { path.append(String(count - 1)) }
    }
    return path
  }

  private static func keys(_ key: String) -> [String] {
    key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  private static func keys(_ text: Substring.UTF8View, upTo end: UInt8) -> [String] {
    var keys: [String] = []
    var key: [UInt8] = []
    var quote: UInt8?
    for byte in text {
      if let open = quote {
        if byte == open { quote = nil } else { key.append(byte) }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == end {
        break
      } else if byte == UInt8(ascii: ".") {
        keys.append(String(decoding: key, as: UTF8.self))
        key = []
      } else if byte != 0x20, byte != 0x09 {
        key.append(byte)
      }
    }
    return keys + [String(decoding: key, as: UTF8.self)]
  }
}
