import Screen

/// What is typed and said while the screen is locked.
struct LockModel: Sendable {
  var passphrase = TextEditor("", isSingleLine: true)
  /// Whether an answer is awaited.
  var isWaiting = false
  /// Why it stays locked.
  let complaint: String?

  init(complaint: String? = nil) { self.complaint = complaint }
}
