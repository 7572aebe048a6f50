/// What text may be shown, and what may be stored (C40).
public enum TextSanitiser {
  /// Returns text in which nothing can steer a terminal or hide.
  ///
  /// Controls become control pictures, hidden scalars a replacement sign (R14); tabs become spaces.
  /// The result of showing a result again is the same.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepingLines: Whether line feeds stay as they are.
  /// - Returns: The same text if all of it may be shown.
  public static func display(_ text: String, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = ""
    for character in text {
      if keepingLines, character == "\n" || character == "\r\n" {
        shown.append("\n")
      } else {
        Glyph.forEach(in: character) { shown += $0.text }
      }
    }
    return shown
  }

  /// Returns text without what no record should hold.
  ///
  /// Gone are controls but LF and TAB, line and paragraph separators, marks of direction, scalars
  /// of no width where no script needs them, tags, and marks beyond four on one letter. The form
  /// of composition is kept. Storing a result again changes nothing.
  public static func stored(_ text: String) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) {
      return text
    }
    var kept = String.UnicodeScalarView()
    var joiner: UnicodeScalar?
    var base: UnicodeScalar?
    var selectorMayFollow = false
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        (joiner, base, selectorMayFollow, marks) = (nil, nil, false, 0)
        kept.append(scalar)
        continue
      }
      if scalar.isJoiner {
        if let base, base.takesJoiner { joiner = scalar }
        continue
      }
      if scalar.isVariationSelector {
        guard selectorMayFollow, joiner == nil else { continue }
        selectorMayFollow = false
        kept.append(scalar)
        continue
      }
      if scalar.isHidden { continue }
      if TextWidth.width(of: scalar) == 0, !scalar.takesJoiner || joiner == nil {
        guard marks < 4 else { continue }
        marks += 1
      } else {
        marks = 0
      }
      if let joiner, scalar.takesJoiner { kept.append(joiner) }
      joiner = nil
      base = scalar
      selectorMayFollow = true
      kept.append(scalar)
    }
    return String(kept)
  }
}
