/// What the scalars behind an Escape mean, as xterm and its kin send them.
enum EscapeSequence: Hashable {
  case unfinished
  case key(Key)
  case pasteStart
  /// A report that isn't a key: focus, mouse, a stray end of a paste.
  case ignored
  case unknown

  /// Reads a sequence that begins with `[` or `O`.
  init(_ scalars: [UnicodeScalar]) {
    guard let last = scalars.last, scalars.count > 1 else {
      self = .unfinished
      return
    }
    if scalars[0] == "O" {
      self = scalars.count == 2 ? Self.application(last) : .unknown
      return
    }
    let inner = scalars[1..<(scalars.count - 1)]
    if inner.first == "[" {
      // The Linux console's F1 to F5 are `[[A` to `[[E`.
      self = ("A"..."E").contains(last) ? .key(.function(Int(last.value) - 0x40)) : .unknown
      return
    }
    if scalars.count == 2, last == "[" {
      self = .unfinished
      return
    }
    guard (0x40...0x7E).contains(last.value) else {
      self = (0x20...0x3F).contains(last.value) ? .unfinished : .unknown
      return
    }
    if inner.first == "<" || last == "M" || (inner.isEmpty && (last == "I" || last == "O")) {
      self = .ignored
      return
    }
    self = Self.control(inner, final: last)
  }

  private static func application(_ final: UnicodeScalar) -> EscapeSequence {
    if let special = cursorKey(final) { return .key(.special(special, [])) }
    switch final {
    case "P"..."S": return .key(.function(Int(final.value) - 0x4F))
    case "M": return .key(.enter)
    case "j"..."y":
      guard let sign = UnicodeScalar(final.value - 0x40) else { return .unknown }
      return .key(.character(Character(sign)))
    default: return .unknown
    }
  }

  private static func control(
    _ inner: ArraySlice<UnicodeScalar>, final: UnicodeScalar
  ) -> EscapeSequence {
    let fields = String(String.UnicodeScalarView(inner)).split(
      separator: ";", omittingEmptySubsequences: false)
    guard let parameters = numbers(fields) else { return .unknown }
    let modifiers = Self.modifiers(parameters.count > 1 ? parameters[1] : 1)
    if final == "Z" { return .key(.backTab) }
    if let special = cursorKey(final) { return .key(.special(special, modifiers)) }
    if ("P"..."S").contains(final) {
      return .key(.function(Int(final.value) - 0x4F, modifiers))
    }
    guard final == "~", let number = parameters.first else { return .unknown }
    return switch number {
    case 1, 7: .key(.special(.home, modifiers))
    case 2: .key(.special(.insert, modifiers))
    case 3: .key(.special(.delete, modifiers))
    case 4, 8: .key(.special(.end, modifiers))
    case 5: .key(.special(.pageUp, modifiers))
    case 6: .key(.special(.pageDown, modifiers))
    case 11...15: .key(.function(number - 10, modifiers))
    case 17...21: .key(.function(number - 11, modifiers))
    case 23...26: .key(.function(number - 12, modifiers))
    // Some terminals have numbers of their own for F13 and up.
    case 28, 29: .key(.function(number - 13))
    case 31...34: .key(.function(number - 14))
    case 200: .pasteStart
    case 201: .ignored
    default: .unknown
    }
  }

  private static func numbers(_ fields: [Substring]) -> [Int]? {
    var numbers: [Int] = []
    for field in fields {
      if field.isEmpty {
        numbers.append(0)
      } else if let number = Int(field), number >= 0 {
        numbers.append(number)
      } else {
        return nil
      }
    }
    return numbers
  }

  private static func cursorKey(_ final: UnicodeScalar) -> Key.Special? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    default: nil
    }
  }

  /// Reads xterm's number: one more than the bits of shift, alt and control.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    guard (2...8).contains(number) else { return [] }
    return Key.Modifiers(rawValue: UInt8(number - 1))
  }
}

extension Key {
  /// An F key with what was held: with Shift it is counted from 13 on.
  fileprivate static func function(_ number: Int, _ modifiers: Modifiers) -> Key {
    .function(modifiers.contains(.shift) && number <= 12 ? number + 12 : number)
  }
}
