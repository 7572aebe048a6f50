/// An instant, with the offset from UTC that the practice's clock had at that moment.
///
/// The instant decides order and durations, so minutes are right across midnight and clock changes;
/// the offset keeps what the clock on the wall showed. Two timestamps of one instant with different
/// offsets are unequal and neither is before the other.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64
  /// Minutes that the wall clock was ahead of UTC (negative: behind), -1080 to 1080.
  public let offsetMinutes: Int

  /// Makes an instant; the offset is held within -1080 to 1080 minutes.
  public init(milliseconds: Int64, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = min(max(offsetMinutes, -1080), 1080)
  }

  /// Makes the instant at which a wall clock with that offset shows a date and a time.
  public init(date: CalendarDate, time: TimeOfDay, offsetMinutes: Int) {
    let offset = min(max(offsetMinutes, -1080), 1080)
    let minutes =
      Int64(date.daysSinceEpoch) * 1440 + Int64(time.minutesSinceMidnight) - Int64(offset)
    self.init(milliseconds: minutes * 60_000, offsetMinutes: offset)
  }

  /// Reads `YYYY-MM-DDTHH:MM`, optionally `:SS` and `.mmm`, with an offset `+HH:MM`, `-HH:MM` or `Z`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"),
      let date = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self))
    else { return nil }
    var rest = bytes[16...]
    var extra: Int64 = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let seconds = CalendarDate.number(rest.dropFirst().prefix(2)),
        seconds < 60
      else { return nil }
      extra = Int64(seconds) * 1000
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        guard rest.count >= 4, let fraction = CalendarDate.number(rest.dropFirst().prefix(3))
        else { return nil }
        extra += Int64(fraction)
        rest = rest.dropFirst(4)
      }
    }
    guard let offset = Self.offset(Array(rest)) else { return nil }
    let base = Timestamp(date: date, time: time, offsetMinutes: offset)
    self.init(milliseconds: base.milliseconds + extra, offsetMinutes: offset)
  }

  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = CalendarDate.number(bytes[1..<3]),
      let minutes = CalendarDate.number(bytes[4..<6]), minutes < 60, hours * 60 + minutes <= 1080
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  /// The date on the wall clock.
  public var date: CalendarDate {
    CalendarDate(clampedDaysSinceEpoch: Self.floor64(Int64(localMinutes), by: 1440))
  }

  /// The time on the wall clock, in whole minutes.
  public var time: TimeOfDay { TimeOfDay(minutesSinceMidnight: localMinutes) }

  /// ISO 8601 with offset and seconds; milliseconds only when there are any.
  public var iso: String {
    let inMinute = Int(milliseconds - Int64(Self.floor64(milliseconds, by: 60_000)) * 60_000)
    let seconds = CalendarDate.padded(inMinute / 1000, to: 2)
    let fraction =
      inMinute % 1000 == 0 ? "" : "." + CalendarDate.padded(inMinute % 1000, to: 3)
    return "\(date.iso)T\(time.text):\(seconds)\(fraction)\(offsetText)"
  }

  /// The offset alone: `-07:00`, `Z`.
  public var offsetText: String {
    if offsetMinutes == 0 { return "Z" }
    let size = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return sign + CalendarDate.padded(size / 60, to: 2) + ":"
      + CalendarDate.padded(size % 60, to: 2)
  }

  /// Returns the instant that many minutes later (earlier when negative), with the same offset.
  public func adding(minutes: Int) -> Timestamp {
    Timestamp(
      milliseconds: milliseconds + Int64(minutes) * 60_000, offsetMinutes: offsetMinutes)
  }

  /// Returns the whole minutes from this instant to another, rounded down.
  public func minutes(until other: Timestamp) -> Int {
    Self.floor64(other.milliseconds - milliseconds, by: 60_000)
  }

  private var localMinutes: Int { Self.floor64(milliseconds, by: 60_000) + offsetMinutes }

  private static func floor64(_ value: Int64, by size: Int64) -> Int {
    Int(value >= 0 ? value / size : -((-value + size - 1) / size))
  }
}

extension Timestamp: Comparable {
  /// Orders by value, the lower first.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// The value as text.
  public var description: String { iso }
}

extension Timestamp: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let timestamp = Self(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant")
    }
    self = timestamp
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
