/// The themes to choose from.
public struct ThemeFacts: Hashable, Sendable {
  /// A theme.
  public struct Entry: Hashable, Sendable {
    /// What it is chosen by.
    public let name: String
    /// What it calls itself.
    public let title: String
    /// What background it is made for, in a word.
    public let background: String

    /// Makes an entry.
    public init(name: String, title: String, background: String) {
      self.name = name
      self.title = title
      self.background = background
    }
  }

  /// The themes, by name.
  public let entries: [Entry]
  /// The name of the one that is shown.
  public let current: String

  /// Makes the facts.
  public init(entries: [Entry], current: String) {
    self.entries = entries
    self.current = current
  }
}
