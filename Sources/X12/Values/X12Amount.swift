/// An amount of money as X12 writes it, in whole cents.
///
/// Written without a sign for plus, without leading zeros and without needless decimals: `65`, `72.5`,
/// `-0.07`. Read with any number of leading zeros and up to two decimals, so `65.00` is the same as `65`.
public struct X12Amount: Hashable, Sendable {
  /// The amount in cents; negative amounts are reversals and take-backs.
  public let cents: Int64

  /// Makes an amount.
  ///
  /// - Parameter cents: The amount in cents.
  public init(cents: Int64) {
    self.cents = cents
  }

  /// Reads an amount.
  ///
  /// - Parameter text: Digits with at most one point and a minus in front.
  /// - Throws: What keeps the text from being an amount.
  public init(_ text: String) throws(Unreadable) {
    try self.init(bytes: text.utf8)
  }

  /// Reads an amount from its bytes.
  ///
  /// - Parameter bytes: Digits with at most one point and a minus in front.
  /// - Throws: What keeps the bytes from being an amount.
  public init(bytes: some Sequence<UInt8>) throws(Unreadable) {
    var magnitude: Int64 = 0
    var isNegative = false
    var digits = 0
    var decimals: Int?
    var position = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-") where position == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let seen = decimals {
          guard seen < 2 else { throw .finerThanACent }
          decimals = seen + 1
        }
        digits += 1
        magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0"))
        guard magnitude < Self.bound else { throw .tooLarge }
      default: throw .notANumber
      }
      position += 1
    }
    guard position > 0 else { throw .empty }
    guard digits > 0 else { throw .notANumber }
    for _ in (decimals ?? 0)..<2 { magnitude *= 10 }
    cents = isNegative ? -magnitude : magnitude
  }

  /// The amount as X12 writes it.
  public var text: String {
    let magnitude = cents.magnitude
    let (whole, part) = (magnitude / 100, magnitude % 100)
    let sign = cents < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  /// Why a text isn't an amount.
  public enum Unreadable: Error, Hashable, Sendable {
    /// Nothing stands there.
    case empty
    /// Something other than digits, one point and a minus in front stands there.
    case notANumber
    /// There are more than two decimals.
    case finerThanACent
    /// There are more digits than any payment has.
    case tooLarge
  }

  /// Larger than any amount of eighteen characters, and a hundred times smaller than what fits.
  private static let bound: Int64 = 10_000_000_000_000_000
}
