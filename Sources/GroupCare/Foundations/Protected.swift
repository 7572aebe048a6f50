/// A type that holds what identifies or describes a person.
///
/// It prints as `<protected>` in interpolations, `print`, `dump` and errors, so that no log line or
/// crash message carries a name, a birth date or the text of a note (`security.md` T53).
public protocol Protected: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{}

extension Protected {
  /// Never the content.
  public var description: String { "<protected>" }
  /// Never the content.
  public var debugDescription: String { "<protected>" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
