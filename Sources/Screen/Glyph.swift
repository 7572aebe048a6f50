/// A piece of text that takes one cell: one scalar with a width, and up to four marks (R13).
struct Glyph {
  var text: String
  var width: Int

  /// Hands over what to show for a character of text, one cell at a time (R14).
  ///
  /// Terminals disagree about flags, joined emoji and variation selectors, and obey controls; so
  /// those are shown in a form whose width is certain. The data are not altered.
  static func forEach(in character: Character, _ body: (Glyph) -> Void) {
    let utf8 = character.utf8
    if utf8.count == 1, let byte = utf8.first, byte >= 0x20, byte < 0x7F {
      body(Glyph(text: String(character), width: 1))
      return
    }
    if character == "\t" {
      body(Glyph(text: " ", width: 1))
      return
    }
    var glyph: Glyph?
    var marks = 0
    var joined = false
    var last: UnicodeScalar?
    for scalar in character.unicodeScalars {
      if scalar.isJoiner, let last, last.takesJoiner {
        joined = true
        continue
      }
      if scalar.isVariationSelector, last != nil { continue }
      if let sign = scalar.placeholder ?? (glyph == nil ? scalar.placeholderAlone : nil) {
        if let glyph { body(glyph) }
        glyph = Glyph(text: String(sign), width: 1)
        marks = Self.mostMarks
        last = nil
        continue
      }
      defer {
        last = scalar
        joined = false
      }
      let width = TextWidth.width(of: scalar)
      if width == 0 {
        guard marks < Self.mostMarks else { continue }
        marks += 1
        if glyph == nil { glyph = Glyph(text: "\u{25CC}", width: 1) }
        glyph?.text.unicodeScalars.append(scalar)
      } else if let last, last.isEmojiLike || joined,
        scalar.isEmojiModifier || (joined && scalar.isEmojiLike)
      {
        continue
      } else {
        if let glyph { body(glyph) }
        glyph = Glyph(text: String(scalar), width: width)
        marks = 0
      }
    }
    if let glyph { body(glyph) }
  }

  private static let mostMarks = 4
}
