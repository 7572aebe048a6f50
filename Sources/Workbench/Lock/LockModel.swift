import Screen

/// What is typed and said while the screen is locked.
struct LockModel: Sendable {
  var passphrase = TextEditor("", isSingleLine: true)
  /// Whether an answer is awaited.
  var isWaiting = false
  /// Why it stays locked, or what else there is to say.
  var message: StatusMessage?

  init(complaint: String? = nil) {
    message = complaint.map { StatusMessage(kind: .failed, text: $0) }
  }
}
