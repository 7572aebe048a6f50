import GroupCare
import Screen

/// One thing that can be found and chosen.
struct FinderRow: Sendable {
  /// What choosing does.
  enum Choice: Hashable, Sendable {
    /// Gives a command.
    case command(CommandID)
    /// Presses a key where the person is.
    case key(Key)
    /// Shows a client's file.
    case client(ClientID)
    /// Goes to where a client is next.
    case visit(ClientID)
    case group(GroupID)
    case session(SessionID)
    case claim(ClaimID)
    /// Puts a phrase into the text.
    case phrase(PhraseID)
    /// Shows a theme and keeps it.
    case theme(String)
  }

  let choice: Choice
  /// What it is called.
  let title: String
  /// What else is to be known of it.
  let detail: String
  /// Its keys, as the key bar spells them.
  let keys: String
  /// Why it can't be chosen now; nothing when it can (U4).
  let reason: String?
  /// The title as it is searched.
  let foldedTitle: [UnicodeScalar]
  /// The detail as it is searched.
  let foldedDetail: [UnicodeScalar]
  private let foldedKeys: [[UnicodeScalar]]

  init(
    _ choice: Choice, _ title: String, detail: String = "", keys: [Key] = [], reason: String? = nil
  ) {
    self.choice = choice
    self.title = title
    self.detail = detail
    self.keys = keys.map(\.label).joined(separator: " ")
    self.reason = reason
    foldedTitle = SearchText.folded(title)
    foldedDetail = SearchText.folded(detail)
    foldedKeys = keys.map { SearchText.folded($0.label) }
  }

  /// Whether a word names one of its keys.
  func isKey(_ word: [UnicodeScalar]) -> Bool { foldedKeys.contains(word) }
}
