internal import Screen

extension Color {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Reads a colour as theme files spell it; nil if it is none.
  init?(spelling: String) {
    if spelling == "default" {
      self = .default
    } else if let index = Self.names.firstIndex(of: spelling) {
      self = .ansi(UInt8(index))
    } else if spelling.hasPrefix("bright-"),
      let index = Self.names.firstIndex(of: String(spelling.dropFirst("bright-".count)))
    {
      self = .ansi(UInt8(index + 8))
    } else if spelling.first == "#", let hex = Self.digits(spelling.dropFirst()) {
      self = .rgb(hex[0] * 16 + hex[1], hex[2] * 16 + hex[3], hex[4] * 16 + hex[5])
    } else {
      return nil
    }
  }

  /// Reads six hexadecimal digits, or three that each count twice.
  private static func digits(_ text: Substring) -> [UInt8]? {
    let digits = text.compactMap { $0.isASCII ? $0.hexDigitValue : nil }.map { UInt8($0) }
    guard digits.count == text.count else { return nil }
    return switch digits.count {
    case 6: digits
    case 3: digits.flatMap { [$0, $0] }
    default: nil
    }
  }
}
