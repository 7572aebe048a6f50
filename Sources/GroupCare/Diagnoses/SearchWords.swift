/// A text as it is searched: its words in lower case, without accents, points and apostrophes.
///
/// One value is filled again and again, so that looking through a table makes no garbage.
struct SearchWords {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init() {}

  init(_ text: String) { append(text) }

  /// How many words there are.
  var count: Int { ends.count }

  /// The words.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Forgets every word.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a text.
  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII { append(ascii: UInt8(scalar.value)) } else { append(beyondASCII: scalar) }
    }
    endWord()
  }

  private mutating func append(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    // A point stands within a code, an apostrophe within a name.
    case UInt8(ascii: "."), UInt8(ascii: "'"): break
    default: endWord()
    }
  }

  private mutating func append(beyondASCII scalar: Unicode.Scalar) {
    if let letters = Self.plain[scalar] {
      bytes += letters
    } else if scalar.properties.isAlphabetic {
      // What has no plain letter stays what it is: it is found where it stands and nowhere else.
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
    } else if scalar != "\u{2019}", !(0x300...0x36F).contains(scalar.value) {
      // An apostrophe stands within a name, a mark over its letter; anything else is between words.
      endWord()
    }
  }

  private mutating func endWord() {
    if bytes.count > (ends.last ?? 0) { ends.append(bytes.count) }
  }

  private static let plain: [Unicode.Scalar: [UInt8]] = {
    let table = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "ae": "æÆ", "c": "çćĉċčÇĆĈĊČ", "d": "ðďđÐĎĐ",
      "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "g": "ĝğġģĜĞĠĢ", "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ",
      "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľłĹĻĽŁ", "n": "ñńņňÑŃŅŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ",
      "oe": "œŒ", "r": "ŕŗřŔŖŘ", "s": "śŝşšșŚŜŞŠȘ", "ss": "ß", "t": "ţťțŢŤȚ", "th": "þÞ",
      "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŶŸ", "z": "źżžŹŻŽ",
    ]
    var plain: [Unicode.Scalar: [UInt8]] = [:]
    for (letter, accented) in table {
      for scalar in accented.unicodeScalars { plain[scalar] = Array(letter.utf8) }
    }
    return plain
  }()
}
