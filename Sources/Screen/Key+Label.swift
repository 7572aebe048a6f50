extension Key {
  /// The key as the key bar spells it: `a`, `^P`, `M-1`, `F8`, `Space`, `S-Left`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): TextSanitiser.display(String(character))
    case .control(" "): "^Space"
    case .control(let character): "^" + TextSanitiser.display(character.uppercased())
    case .alt(" "): "M-Space"
    case .alt(let character): "M-" + TextSanitiser.display(String(character))
    case .function(let number) where (13...24).contains(number): "S-F\(number - 12)"
    case .function(let number): "F\(number)"
    case .special(let special, let modifiers): modifiers.label + special.label
    }
  }
}

extension Key.Modifiers {
  fileprivate var label: String {
    (contains(.control) ? "C-" : "") + (contains(.alt) ? "M-" : "")
      + (contains(.shift) ? "S-" : "")
  }
}

extension Key.Special {
  fileprivate var label: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Bksp"
    case .delete: "Del"
    case .insert: "Ins"
    }
  }
}

extension Key {
  /// Returns labels as a person would say them: `Ctrl+P` for `^P`, `Alt+1` for `M-1`.
  public static func spoken(_ labels: String) -> String {
    let words = labels.split(separator: " ", omittingEmptySubsequences: false).map { label in
      var rest = label
      var word = ""
      while rest.count > 1 {
        if rest.first == "^" {
          word += "Ctrl+"
          rest.removeFirst()
        } else if let name = modifierNames.first(where: { rest.hasPrefix($0.key) }) {
          word += name.value
          rest.removeFirst(2)
        } else {
          break
        }
      }
      return word + rest
    }
    return words.joined(separator: " ")
  }

  private static let modifierNames = ["C-": "Ctrl+", "M-": "Alt+", "S-": "Shift+"]
}
