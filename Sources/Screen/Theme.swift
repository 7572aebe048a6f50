/// How each role looks, and how each sign is spelled.
public struct Theme: Hashable, Sendable {
  /// What background a theme is made for.
  public enum Variant: String, CaseIterable, Hashable, Sendable {
    case dark, light, any
  }

  /// The name shown to the user.
  public var name: String
  /// The background it is made for.
  public var variant: Variant
  /// The looks of roles; a missing one falls back along its dots.
  public var styles: [StyleRole: Style]
  /// Looks that replace those on terminals of 16 colours or fewer.
  public var sixteenColorStyles: [StyleRole: Style]
  /// Looks without colour; a missing one is the built-in one.
  public var monoStyles: [StyleRole: Style]
  /// Spellings of signs; a missing one is the built-in one.
  public var signs: [Sign: SignSpelling]

  /// Creates a theme.
  public init(
    name: String, variant: Variant = .any, styles: [StyleRole: Style] = [:],
    sixteenColorStyles: [StyleRole: Style] = [:], monoStyles: [StyleRole: Style] = [:],
    signs: [Sign: SignSpelling] = [:]
  ) {
    self.name = name
    self.variant = variant
    self.styles = styles
    self.sixteenColorStyles = sixteenColorStyles
    self.monoStyles = monoStyles
    self.signs = signs
  }

  /// Returns how a role looks at a depth of colour.
  ///
  /// At ``ColorDepth/mono`` no colour is left, and roles that differ in meaning still differ in
  /// weight, since the built-in attributes stand in for what the theme doesn't say.
  public func style(of role: StyleRole, at depth: ColorDepth) -> Style {
    if depth == .mono {
      var style =
        Self.nearest(role, in: monoStyles)
        ?? Self.nearest(role, in: Self.builtIn.monoStyles) ?? Style()
      style.foreground = nil
      style.background = nil
      return style
    }
    if depth <= .sixteen, let style = Self.nearest(role, in: sixteenColorStyles) { return style }
    return Self.nearest(role, in: styles) ?? styles[.text] ?? Style()
  }

  /// Returns the spelling of a sign.
  public func sign(_ sign: Sign, unicode: Bool) -> String {
    let spelling = signs[sign] ?? sign.builtIn
    return unicode ? spelling.unicode : spelling.ascii
  }

  /// Returns the theme over a parent: what this one doesn't say, the parent does.
  public func inheriting(from parent: Theme) -> Theme {
    var theme = self
    for role in StyleRole.allCases {
      theme.styles[role] = Self.nearest(role, in: styles) ?? Self.nearest(role, in: parent.styles)
      theme.sixteenColorStyles[role] =
        Self.nearest(role, in: sixteenColorStyles)
        ?? (Self.nearest(role, in: styles) == nil
          ? Self.nearest(role, in: parent.sixteenColorStyles) : nil)
      theme.monoStyles[role] =
        Self.nearest(role, in: monoStyles) ?? Self.nearest(role, in: parent.monoStyles)
    }
    theme.signs = parent.signs.merging(signs) { _, own in own }
    return theme
  }

  /// Looks a role up by its own name and its dotted prefixes, without the last resort `text`.
  private static func nearest(_ role: StyleRole, in styles: [StyleRole: Style]) -> Style? {
    if let style = styles[role] { return style }
    for prefix in role.fallbacks where prefix != .text || role.rawValue.hasPrefix("text.") {
      if let style = styles[prefix] { return style }
    }
    return nil
  }
}
