public import Screen

/// How a story names a key: `Enter`, `Escape`, `Tab`, `Space`, `F8`, `M-1` (Alt), `C-u` (Ctrl), `M-Down`,
/// or the character itself.
public enum StoryKey {
  private static let specials: [String: Key.Special] = [
    "Enter": .enter, "Escape": .escape, "Tab": .tab, "BTab": .backTab, "BSpace": .backspace,
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "DC": .delete, "IC": .insert,
  ]

  /// Returns the key of a name, or nothing when no key is called so.
  public static func key(_ name: String) -> Key? {
    if name == "Space" { return .space }
    if let special = specials[name] { return .special(special, []) }
    if name.count == 1 { return name.first.map(Key.character) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    guard name.hasPrefix("M-") || name.hasPrefix("C-") else { return nil }
    let rest = String(name.dropFirst(2))
    let isAlt = name.hasPrefix("M-")
    if let special = specials[rest] { return .special(special, isAlt ? .alt : .control) }
    guard rest.count == 1, let character = rest.first else { return nil }
    return isAlt ? .alt(character) : .control(character)
  }
}
