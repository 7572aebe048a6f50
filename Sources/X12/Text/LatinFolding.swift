/// The table that folds Latin letters and punctuation into upper-case ASCII.
enum LatinFolding {
  /// Whether a scalar is a mark over or under the letter before it.
  static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x1AB0...0x1ACE, 0x1DC0...0x1DFF, 0x20D0...0x20F0, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// Returns what stands for a scalar of ASCII; `nil` for every other.
  static func fold(ascii scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value < 0x80 else { return nil }
    let byte = UInt8(scalar.value)
    return switch byte {
    case 0..<0x20, 0x7F: UInt8(ascii: " ")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
    default: byte
    }
  }

  /// Returns what stands for a scalar outside ASCII: letters, a blank, nothing for what can't be seen;
  /// `nil` when there is no counterpart.
  static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x80..<0xA1: " "
    case 0xC0...0x24F: letter(scalar, in: latin, from: 0xC0)
    case 0x1E00...0x1EFF: letter(scalar, in: latinAdditional, from: 0x1E00)
    default: others[scalar]
    }
  }

  private static func letter(_ scalar: Unicode.Scalar, in block: [UInt8], from first: UInt32)
    -> String?
  {
    let byte = block[Int(scalar.value - first)]
    switch byte {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "+"): return others[scalar]
    default: return String(Character(Unicode.Scalar(byte)))
    }
  }

  /// U+00C0 to U+024F; `+` stands for letters that become two, `.` for what has no counterpart.
  private static let latin = Array(
    """
    AAAAAA+CEEEEIIIIDNOOOOO.OUUUUY++AAAAAA+CEEEEIIIIDNOOOOO.OUUUUY+Y\
    AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIII++JJKKKLLLLLLL\
    LLLNNNNNN+NNOOOOOO++RRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS\
    BBBB...CC.DDD.EE.FFG...IKKL..NNOOO..PP.....TTTTUU.VYYZZ.........\
    ....+++++++++AAIIOOUUUUUUUUUUEAAAA++GGGGKKOOOO..J+++GG..NNAA++OO\
    AAAAEEEEIIIIOOOORRRRUUUUSSTT..HHND..ZZAAEEOOOOOOOOYYLNTJ..ACCLTS\
    Z..B..EEJJ.QRRYY
    """.utf8)

  /// U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    """
    AABBBBBBCCDDDDDDDDDDEEEEEEEEEEFFGGHHHHHHHHHHIIIIKKKKKKLLLLLLLLMM\
    MMMMNNNNNNNNOOOOOOOOPPPPRRRRRRRRSSSSSSSSSSTTTTTTTTUUUUUUUUUUVVVV\
    WWWWWWWWWWXXXXYYZZZZZZHTWYASSS+.AAAAAAAAAAAAAAAAAAAAAAAAEEEEEEEE\
    EEEEEEEEIIIIOOOOOOOOOOOOOOOOOOOOOOOOUUUUUUUUUUUUUUYYYYYYYY....YY
    """.utf8)

  private static let others: [Unicode.Scalar: String] = [
    "Æ": "AE", "æ": "AE", "Ǣ": "AE", "ǣ": "AE", "Ǽ": "AE", "ǽ": "AE", "Œ": "OE", "œ": "OE",
    "Þ": "TH", "þ": "TH", "ß": "SS", "ẞ": "SS", "Ĳ": "IJ", "ĳ": "IJ", "ŉ": "'N", "ə": "E",
    "Ǆ": "DZ", "ǅ": "DZ", "ǆ": "DZ", "Ǳ": "DZ", "ǲ": "DZ", "ǳ": "DZ", "Ǉ": "LJ", "ǈ": "LJ",
    "ǉ": "LJ", "Ǌ": "NJ", "ǋ": "NJ", "ǌ": "NJ", "ª": "A", "º": "O", "\u{212A}": "K",
    "\u{212B}": "A", "\u{FB00}": "FF", "\u{FB01}": "FI", "\u{FB02}": "FL",
    // Quotes and the letters that look like them, as in Hawaiian and Uzbek names.
    "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{2032}": "'", "\u{00B4}": "'",
    "\u{02B9}": "'", "\u{02BB}": "'", "\u{02BC}": "'", "\u{02BD}": "'", "\u{02BE}": "'",
    "\u{02BF}": "'", "\u{02C8}": "'", "\u{FF07}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{201E}": "\"", "\u{00AB}": "\"", "\u{00BB}": "\"",
    // Dashes.
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2015}": "-", "\u{2212}": "-", "\u{2026}": "...", "\u{00B7}": "-",
    // Blanks of every width, and ends of lines.
    "\u{1680}": " ", "\u{2000}": " ", "\u{2001}": " ", "\u{2002}": " ", "\u{2003}": " ",
    "\u{2004}": " ", "\u{2005}": " ", "\u{2006}": " ", "\u{2007}": " ", "\u{2008}": " ",
    "\u{2009}": " ", "\u{200A}": " ", "\u{2028}": " ", "\u{2029}": " ", "\u{202F}": " ",
    "\u{205F}": " ", "\u{3000}": " ",
    // What can't be seen: joiners, marks of direction, soft hyphens, a byte order mark.
    "\u{00AD}": "", "\u{061C}": "", "\u{200B}": "", "\u{200C}": "", "\u{200D}": "",
    "\u{200E}": "", "\u{200F}": "", "\u{202A}": "", "\u{202B}": "", "\u{202C}": "", "\u{202D}": "",
    "\u{202E}": "", "\u{2060}": "", "\u{2066}": "", "\u{2067}": "", "\u{2068}": "", "\u{2069}": "",
    "\u{FEFF}": "",
  ]
}
