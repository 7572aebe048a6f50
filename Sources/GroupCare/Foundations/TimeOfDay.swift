/// A wall-clock time in whole minutes, 00:00 to 23:59, without a date or a zone.
public struct TimeOfDay: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutesSinceMidnight: Int

  /// Makes the time of an hour (0 to 23) and minute (0 to 59), or nothing outside them.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutesSinceMidnight = hour * 60 + minute
  }

  /// Makes the time that many minutes after midnight, counted round the clock.
  public init(minutesSinceMidnight minutes: Int) {
    let wrapped = minutes % 1440
    minutesSinceMidnight = wrapped < 0 ? wrapped + 1440 : wrapped
  }

  /// Reads `HH:MM`, or `H:MM`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard (4...5).contains(bytes.count), bytes[bytes.count - 3] == UInt8(ascii: ":"),
      let hour = CalendarDate.number(bytes[..<(bytes.count - 3)]),
      let minute = CalendarDate.number(bytes[(bytes.count - 2)...])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutesSinceMidnight / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { minutesSinceMidnight % 60 }
  /// `HH:MM`.
  public var text: String {
    "\(CalendarDate.padded(hour, to: 2)):\(CalendarDate.padded(minute, to: 2))"
  }
}

extension TimeOfDay: Comparable {
  /// Orders by value, the lower first.
  public static func < (left: Self, right: Self) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// The value as text.
  public var description: String { text }
}

extension TimeOfDay: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time")
    }
    self = time
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
