/// Refuses what the TOML parser can't be given, before it is.
///
/// The parser takes for granted that a table's header begins with a key, and it follows keys with
/// points as deep as they go; a broken or hostile file must end in a sentence, not in a crash.
public enum TOMLGuard {
  /// Bytes of a line, at most.
  public static let mostLineBytes = 1_000_000
  private static let mostPoints = 64
  private static let mostBrackets = 16

  /// What the parser can't be given, and on which line.
  public struct Refusal: Error, Hashable, Sendable {
    /// The line, from one.
    public let line: Int
    /// What is wrong, in one sentence.
    public let reason: String
  }

  /// Looks at every line of a file.
  ///
  /// - Throws: The first thing that the parser can't be given.
  /// - Complexity: O(*n*) in the length of the text.
  public static func check(_ text: String) throws(Refusal) {
    var scanner = TOMLLineScanner()
    var number = 0
    for line in Substring(text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.count > mostLineBytes {
        throw Refusal(line: number, reason: "This line is longer than 1 MB.")
      }
      // The parser takes text up to the first NUL for the whole file.
      if line.contains(0) {
        throw Refusal(line: number, reason: "This line holds a NUL.")
      }
      if scanner.isAtStatement, isBrokenHeader(line) {
        throw Refusal(
          line: number, reason: "This isn't TOML: a name belongs into the brackets.")
      }
      scanner.pass(line)
      if scanner.points > mostPoints || scanner.deepest > mostBrackets {
        throw Refusal(
          line: number, reason: "This holds tables in tables too deeply.")
      }
    }
  }

  private static func isBrokenHeader(_ line: Substring.UTF8View) -> Bool {
    // What isn't ASCII may be white space to the parser.
    let content = line.drop { $0 <= 0x20 || $0 >= 0x7F }
    guard content.first == UInt8(ascii: "[") else { return false }
    let brackets = content.dropFirst().first == UInt8(ascii: "[") ? 2 : 1
    let key = content.dropFirst(brackets).drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = key.first else { return true }
    return !isKeyByte(first)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
