/// What a piece of text means; a ``Theme`` says how it looks.
///
/// The code names roles, never colours.
public enum StyleRole: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: labels, units, hints.
  case textMuted = "text.muted"
  /// A heading.
  case title
  /// Lines that divide the screen.
  case border
  /// Lines around what has the focus.
  case borderFocus = "border.focus"
  /// The row that keys act on.
  case listSelected = "list.selected"
  /// The selected row of a list without the focus.
  case listSelectedInactive = "list.selected.inactive"
  /// An input field.
  case field
  /// The input field that has the focus.
  case fieldFocus = "field.focus"
  /// Selected text in a field.
  case cursorSelection = "cursor.selection"
  /// A key in the key bar.
  case keyName = "key.name"
  /// What that key does.
  case keyLabel = "key.label"
  /// Done, complete, paid.
  case statusOk = "status.ok"
  /// Needs attention soon.
  case statusWarn = "status.warn"
  /// Stops a claim.
  case statusBlocked = "status.blocked"
  /// A neutral fact.
  case statusInfo = "status.info"
  /// Something failed.
  case statusError = "status.error"
  /// The banner of a demo or test store.
  case bannerDemo = "banner.demo"
  /// The banner of a locked screen.
  case bannerLock = "banner.lock"
  /// The part that a search found.
  case match
  /// What can't be used now.
  case disabled
  /// The line at the top.
  case header
  /// The lines at the bottom.
  case footer
  /// A passing message.
  case toast
  /// A dialog.
  case dialog
  /// The chosen button of a dialog.
  case dialogButtonFocus = "dialog.button.focus"
  /// A rule that a person overrode.
  case statusOverridden = "status.overridden"

  /// The letter that stands for the role in golden files.
  public var letter: Character {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    return place == 0 ? "." : Character(UnicodeScalar(UInt8(96 + place)))
  }

  /// The roles to fall back to, nearest first: the longest dotted prefix, and then ``text``.
  public var fallbacks: [StyleRole] {
    var found: [StyleRole] = []
    var name = Substring(rawValue)
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      if let role = StyleRole(rawValue: String(name)) { found.append(role) }
    }
    if self != .text, !found.contains(.text) { found.append(.text) }
    return found
  }
}
