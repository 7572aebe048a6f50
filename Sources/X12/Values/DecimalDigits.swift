/// Whole numbers as runs of decimal digits.
enum DecimalDigits {
  /// Returns the number that a run of one to eighteen digits stands for.
  static func number(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < 18 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// Returns a number that isn't negative in digits, with leading zeros up to a width.
  static func text(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
