extension String {
  /// The text as people type it to find it: small letters, without the marks over and under them.
  ///
  /// What a letter is without its marks stands in its Unicode name: LATIN SMALL LETTER C WITH CARON.
  var folded: String {
    var text = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        text += scalar.letterWithoutMarks ?? String(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// The Latin letters that a marked or joined letter is typed as; nothing for other scripts.
  fileprivate var letterWithoutMarks: String? {
    let prefix = "LATIN SMALL "
    guard let name = properties.name, name.hasPrefix(prefix) else { return nil }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard words.count > 1 else { return nil }
    let letter = words[1]
    switch (words[0], letter) {
    case ("LETTER", "SHARP"): return "ss"
    case ("LETTER", "ETH"): return "d"
    case ("LETTER", "THORN"): return "th"
    case ("LETTER", "DOTLESS"): return "i"
    case ("LETTER", _), ("LIGATURE", _): return letter.count <= 2 ? letter.lowercased() : nil
    default: return nil
    }
  }
}
