internal import TOMLKit

/// A value of a TOML file.
enum TOMLNode {
  /// A string, a number, a truth value, a date or a time, spelled as text.
  case text(String)
  case array([TOMLNode])
  case table([String: TOMLNode])

  init(_ value: some TOMLValueConvertible) {
    switch value.type {
    case .table: self = .table(value.table.map(Self.entries) ?? [:])
    case .array: self = .array((value.array ?? TOMLArray()).map { TOMLNode($0) })
    case .string: self = .text(value.string ?? "")
    case .int: self = .text(value.int.map(String.init) ?? "")
    case .double: self = .text(value.double.map(Self.plain) ?? "")
    case .bool: self = .text(value.bool == true ? "yes" : "no")
    case .date: self = .text(value.date.map(Self.spelled) ?? "")
    case .time: self = .text(value.time.map(Self.spelled) ?? "")
    case .dateTime: self = .text(value.dateTime.map(Self.spelled) ?? "")
    }
  }

  static func entries(_ table: TOMLTable) -> [String: TOMLNode] {
    var entries: [String: TOMLNode] = [:]
    for key in table.keys { if let value = table[key] { entries[key] = TOMLNode(value) } }
    return entries
  }

  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func spelled(_ date: TOMLDate) -> String {
    "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))"
  }

  private static func spelled(_ time: TOMLTime) -> String {
    let seconds = time.second == 0 && time.nanoSecond == 0 ? "" : ":" + padded(time.second)
    let fraction =
      time.nanoSecond == 0 ? "" : "." + padded(time.nanoSecond / 1_000_000, 3)
    return "\(padded(time.hour)):\(padded(time.minute))\(seconds)\(fraction)"
  }

  private static func spelled(_ moment: TOMLDateTime) -> String {
    let wall = "\(spelled(moment.date))T\(spelled(moment.time))"
    guard let minutes = moment.offset?.offset else { return wall }
    let size = abs(minutes)
    return wall + (minutes < 0 ? "-" : "+") + padded(size / 60) + ":" + padded(size % 60)
  }
}
