/// A National Provider Identifier: ten digits, the first 1 or 2, the last a check digit.
///
/// The check is Luhn's over the ten digits behind the prefix 80840 (`edi-facts.md` 6).
public struct NationalProviderIdentifier: WireCode {
  /// The code as it is written on a claim.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits.allSatisfy(\.isDigit),
      digits[0] == UInt8(ascii: "1") || digits[0] == UInt8(ascii: "2")
    else { return nil }
    // 24 is what the prefix 80840 adds to the sum.
    var sum = 24
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit - UInt8(ascii: "0")) * (place % 2 == 1 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    guard sum % 10 == 0 else { return nil }
    self.text = text
  }
}
