extension UnicodeScalar {
  /// ZWNJ or ZWJ.
  var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether a joiner behind it means something: scripts whose letters join, and emoji (C40).
  var takesJoiner: Bool {
    switch value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x0E00...0x109F, 0x1780...0x18AF, 0xA840...0xA87F,
      0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x11000...0x11FFF:
      true
    default: isEmojiLike
    }
  }

  /// Whether it is a picture that a joiner may join to another.
  var isEmojiLike: Bool {
    switch value {
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// A skin tone.
  var isEmojiModifier: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// A request for another drawing of the scalar before it.
  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
      || (0x180B...0x180D).contains(value)
  }

  /// Whether it is invisible, or steers the terminal or the direction of text (C40).
  var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x17B4...0x17B5, 0x180E,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFDD0...0xFDEF,
      0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default:
      value & 0xFFFE == 0xFFFE || isVariationSelector
    }
  }

  /// What is shown for the second or third part of a Hangul syllable without its first.
  var placeholderAlone: UnicodeScalar? {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) ? "\u{FFFD}" : nil
  }

  /// What is shown in place of a scalar that must not be shown itself; nil for all others (R14).
  var placeholder: UnicodeScalar? {
    switch value {
    case 0x00...0x1F: UnicodeScalar(0x2400 + value)
    case 0x7F: UnicodeScalar(0x2421)
    case 0xAD: "-"
    // Flags are two letters; terminals disagree about their width.
    case 0x1F1E6...0x1F1FF: UnicodeScalar(0x41 + value - 0x1F1E6)
    default: isHidden ? UnicodeScalar(0xFFFD) : nil
    }
  }
}
