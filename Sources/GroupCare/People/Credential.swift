/// A professional credential as it stands behind a name: `LMFT`, `PhD`, `LCSW-R`.
///
/// Two to twelve letters, digits, hyphens or points. Which credentials may bill is payer data.
public struct Credential: WireCode {
  /// The code as it is written on a claim.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    guard (2...12).contains(text.utf8.count), text.utf8.first.map({ !$0.isDigit }) == true,
      text.utf8.allSatisfy({ byte in
        byte.isDigit || byte.isUpper || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      })
    else { return nil }
    self.text = text
  }
}
