/// What a ``ScreenJudge`` sees.
public struct JudgedScreen: Hashable, Sendable, Decodable {
  /// The rows, without the blanks at their ends.
  public let rows: [String]
  /// Column and row of the cursor.
  public let cursor: [Int]
  /// Whether the cursor is shown.
  public let visible: Bool
  /// Whether the alternate screen is on.
  public let alternate: Bool
  /// The window's title.
  public let title: String
  /// The letters that were sent and can't be shown.
  public let strange: [String]

  /// The rows as one text.
  public var text: String { rows.joined(separator: "\n") }
}
