/// Text as people search for it: without case, and without the marks on letters.
public enum SearchText {
  /// Returns a letter for each character of a text, lower-case and without marks.
  ///
  /// There is one for each character, so that what is found can be pointed at.
  public static func folded(_ text: String) -> [UnicodeScalar] {
    text.map { character in
      let lower = character.lowercased().unicodeScalars.first ?? " "
      return lower.isASCII ? lower : letters[lower] ?? lower
    }
  }

  /// Returns where letters stand in others, from left to right and none over another.
  ///
  /// - Parameters:
  ///   - wanted: The letters that are looked for, as ``folded(_:)`` gives them.
  ///   - text: The letters that are looked through.
  /// - Returns: Ranges of places; none when nothing is looked for.
  public static func places(
    of wanted: [UnicodeScalar], in text: [UnicodeScalar]
  ) -> [Range<Int>] {
    guard let first = wanted.first else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place + wanted.count <= text.count {
      if text[place] == first, text[place...].starts(with: wanted) {
        found.append(place..<place + wanted.count)
        place += wanted.count
      } else {
        place += 1
      }
    }
    return found
  }

  private static let letters: [UnicodeScalar: UnicodeScalar] = {
    let marked: [(UnicodeScalar, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặæ"), ("c", "çćĉċč"), ("d", "ďđðḍ"), ("e", "èéêëēĕėęěẹẻẽếềểễệə"),
      ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıỉịǐ"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"),
      ("n", "ñńņňŋṇ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợœ"), ("r", "ŕŗř"), ("s", "śŝşšșßṣ"),
      ("t", "ţťŧțþṭ"),
      ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"), ("'", "’ʼ‘ʻ"),
      ("-", "‐‑–—"),
    ]
    var table: [UnicodeScalar: UnicodeScalar] = [:]
    for (plain, variants) in marked {
      for variant in variants.unicodeScalars { table[variant] = plain }
    }
    return table
  }()
}
