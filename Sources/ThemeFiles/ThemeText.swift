internal import Screen
internal import TOMLKit
internal import TOMLReading

/// A theme file read by itself, before it inherits.
struct ThemeText {
  var theme: Theme
  /// The parent by file name, without folder and ending.
  var parent: String?
  /// What was left out because it means nothing here, with its place.
  var warnings: [String] = []

  private let path: String
  private let text: String
  private var palette: [String: Color] = [:]

  /// Reads a theme.
  ///
  /// - Parameters:
  ///   - text: The file's content.
  ///   - path: What messages call it.
  /// - Throws: The first thing that can't be read, with its place.
  init(_ text: String, path: String) throws(ThemeFileError) {
    self.path = path
    self.text = text
    theme = Theme(name: "")
    do {
      try TOMLGuard.check(text)
    } catch {
      throw ThemeFileError(
        path: path, place: SourcePlace(line: error.line, column: 1), reason: error.reason)
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let place = SourcePlace(line: error.source.begin.line, column: error.source.begin.column)
      throw ThemeFileError(
        path: path, place: place, reason: TextSanitiser.display(error.description))
    } catch {
      throw ThemeFileError(path: path, reason: "This is not a TOML file.")
    }
    try readTop(table)
    if let palette = try subtable("palette", of: table) { try readPalette(palette) }
    if let styles = try subtable("style", of: table) {
      theme.styles = try readStyles(styles, table: "style", nested: ["16", "mono"])
      if let sixteen = try subtable("16", of: styles) {
        theme.sixteenColorStyles = try readStyles(sixteen, table: "style.16")
      }
      if let mono = try subtable("mono", of: styles) {
        theme.monoStyles = try readStyles(mono, table: "style.mono")
      }
    }
    if let glyphs = try subtable("glyph", of: table) { try readGlyphs(glyphs) }
  }

  private mutating func readTop(_ table: TOMLTable) throws(ThemeFileError) {
    for key in table.keys.sorted() {
      switch key {
      case "name": theme.name = TextSanitiser.display(try string(key, of: table))
      case "variant":
        guard let variant = Theme.Variant(rawValue: try string(key, of: table)) else {
          throw error("A variant is \"dark\", \"light\" or \"any\".", key, "")
        }
        theme.variant = variant
      case "inherits":
        let name = try string(key, of: table)
        guard ThemeFile.isName(name) else {
          throw error("A theme inherits by name: letters, digits, \"-\" and \"_\".", key, "")
        }
        parent = name
      case "palette", "style", "glyph": break
      default: warn("\"\(TextSanitiser.display(key))\" is not known here.", key, "")
      }
    }
  }

  private mutating func readPalette(_ table: TOMLTable) throws(ThemeFileError) {
    for key in table.keys.sorted() {
      let spelling = try string(key, of: table, in: "palette")
      guard let color = Color(spelling: spelling) else {
        throw colorError(spelling, key, "palette")
      }
      palette[key] = color
    }
  }

  private mutating func readStyles(
    _ styles: TOMLTable, table: String, nested: Set<String> = []
  ) throws(ThemeFileError) -> [StyleRole: Style] {
    var found: [StyleRole: Style] = [:]
    for key in styles.keys.sorted() where !nested.contains(key) {
      guard let role = StyleRole(rawValue: key) else {
        warn("There is no role \"\(TextSanitiser.display(key))\".", key, table)
        continue
      }
      if let spelling = styles[key]?.string {
        found[role] = Style(foreground: try color(spelling, key, table))
      } else if let parts = styles[key]?.table {
        found[role] = try style(parts, key, table)
      } else {
        throw error("A style is a colour or { fg, bg, attrs }.", key, table)
      }
    }
    return found
  }

  private mutating func style(
    _ parts: TOMLTable, _ role: String, _ table: String
  ) throws(ThemeFileError) -> Style {
    var style = Style()
    for key in parts.keys.sorted() {
      switch (key, parts[key]?.string, parts[key]?.array) {
      case ("fg", let spelling?, _): style.foreground = try color(spelling, role, table)
      case ("bg", let spelling?, _): style.background = try color(spelling, role, table)
      case ("attrs", _, let names?):
        for name in names {
          let name = name.string ?? ""
          if let attribute = TextAttributes.named[name] {
            style.attributes.insert(attribute)
          } else {
            warn("There is no attribute \"\(TextSanitiser.display(name))\".", role, table)
          }
        }
      case ("fg", _, _), ("bg", _, _): throw error("A colour is a text.", role, table)
      case ("attrs", _, _): throw error("Attributes are a list of texts.", role, table)
      default: warn("A style has no \"\(TextSanitiser.display(key))\".", role, table)
      }
    }
    return style
  }

  private mutating func readGlyphs(_ glyphs: TOMLTable) throws(ThemeFileError) {
    for key in glyphs.keys.sorted() {
      guard let sign = Sign(rawValue: key) else {
        warn("There is no sign \"\(TextSanitiser.display(key))\".", key, "glyph")
        continue
      }
      let spellings = glyphs[key]?.array.map { array in array.compactMap(\.string) } ?? []
      guard spellings.count == 2, spellings[1].utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }),
        spellings.allSatisfy({ (1...3).contains(TextWidth.width(of: $0)) })
      else {
        throw error(
          "A sign is spelled twice, in Unicode and in ASCII, each of one to three columns.", key,
          "glyph")
      }
      theme.signs[sign] = SignSpelling(
        unicode: TextSanitiser.display(spellings[0]), ascii: spellings[1])
    }
  }

  private func color(
    _ spelling: String, _ key: String, _ table: String
  ) throws(ThemeFileError) -> Color {
    if let color = palette[spelling] ?? Color(spelling: spelling) { return color }
    throw colorError(spelling, key, table)
  }

  private func colorError(_ spelling: String, _ key: String, _ table: String) -> ThemeFileError {
    error(
      "\"\(TextSanitiser.display(spelling))\" is no colour; write \"#rrggbb\", a name such as "
        + "\"red\" or \"bright-red\", \"default\", or a name of the palette.", key, table)
  }

  private func string(
    _ key: String, of table: TOMLTable, in name: String = ""
  ) throws(ThemeFileError) -> String {
    guard let value = table[key]?.string else { throw error("This must be a text.", key, name) }
    return value
  }

  private func subtable(
    _ key: String, of table: TOMLTable
  ) throws(ThemeFileError) -> TOMLTable? {
    guard let value = table[key] else { return nil }
    guard let found = value.table else { throw error("This must be a table.", key, "") }
    return found
  }

  private func error(_ reason: String, _ key: String, _ table: String) -> ThemeFileError {
    ThemeFileError(
      path: path, place: SourcePlace(of: key, inTable: table, text: text), reason: reason)
  }

  private mutating func warn(_ reason: String, _ key: String, _ table: String) {
    warnings.append(error(reason, key, table).description)
  }
}
