public import GroupCare

/// What came of handing the text of a field to another program.
public enum OutsideEdit: Hashable, Sendable, Protected {
  /// The text that it left.
  case changed(String)
  /// It left the text as it was.
  case unchanged
  /// It couldn't be used or failed, and the text is as it was: one sentence.
  case failed(String)
}
