/// Follows strings and brackets over the lines of a TOML file.
package struct TOMLLineScanner {
  /// Begins before the first line.
  package init() {}

  /// How many brackets are open.
  package private(set) var depth = 0
  /// How many brackets were open at once on the last line.
  package private(set) var deepest = 0
  /// How many points stood outside of strings on the last line.
  package private(set) var points = 0
  private var longQuote: UInt8?

  /// Whether a key or a header may begin on the next line.
  package var isAtStatement: Bool { depth == 0 && longQuote == nil }

  /// Goes over a line.
  package mutating func pass(_ line: Substring.UTF8View) {
    points = 0
    deepest = depth
    var quote: UInt8?
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line[place]
      place = line.index(after: place)
      if let open = longQuote ?? quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\""), place < line.endIndex {
          place = line.index(after: place)
        } else if byte == open {
          if longQuote == nil {
            quote = nil
          } else if let end = Self.end(ofTriple: byte, in: line, after: place) {
            longQuote = nil
            place = end
          }
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "#"): return
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if let end = Self.end(ofTriple: byte, in: line, after: place) {
          longQuote = byte
          place = end
        } else {
          quote = byte
        }
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
    }
  }

  /// Returns the place behind three quotes of which the first is passed; nothing when it isn't three.
  private static func end(
    ofTriple quote: UInt8, in line: Substring.UTF8View, after place: Substring.UTF8View.Index
  ) -> Substring.UTF8View.Index? {
    guard place < line.endIndex, line[place] == quote else { return nil }
    let last = line.index(after: place)
    guard last < line.endIndex, line[last] == quote else { return nil }
    return line.index(after: last)
  }
}
