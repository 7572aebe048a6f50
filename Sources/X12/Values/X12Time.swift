/// A time of day as X12 writes it: `HHMM`, in the sender's zone.
public struct X12Time: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Checks a time of day.
  ///
  /// - Parameters:
  ///   - hour: The hour, 0 to 23.
  ///   - minute: The minute, 0 to 59.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads a time of four to eight digits; seconds and their fractions are checked and left out.
  ///
  /// - Parameter text: `HHMM`, `HHMMSS`, `HHMMSSD` or `HHMMSSDD`.
  public init?(_ text: String) {
    let digits = text.utf8
    guard digits.count == 4 || (6...8).contains(digits.count),
      let number = DecimalDigits.number(digits.prefix(4)),
      digits.count == 4 || (DecimalDigits.number(digits.dropFirst(4).prefix(2)) ?? 60) < 60,
      digits.count < 7 || DecimalDigits.number(digits.dropFirst(6)) != nil
    else { return nil }
    self.init(hour: number / 100, minute: number % 100)
  }

  /// The four digits `HHMM`.
  public var text: String { DecimalDigits.text(hour * 100 + minute, width: 4) }
}
