extension Key {
  /// The key that sends a scalar; nil for C1 controls, which no key sends.
  init?(scalar: UnicodeScalar) {
    switch scalar.value {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(UnicodeScalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: self = .control(Character(UnicodeScalar(UInt8(scalar.value) + 0x40)))
    case 0x80...0x9F: return nil
    default: self = .character(Character(scalar))
    }
  }

  /// The key that sends a scalar right behind Escape.
  init?(altScalar scalar: UnicodeScalar) {
    guard let key = Key(scalar: scalar) else { return nil }
    switch key {
    case .character(let character): self = .alt(character)
    case .special(let special, let modifiers): self = .special(special, modifiers.union(.alt))
    case .control, .alt, .function: self = key
    }
  }
}
