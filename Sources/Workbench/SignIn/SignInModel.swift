import Screen

/// The sign-in screen: a name and a passphrase.
struct SignInModel: Sendable {
  var name: TextEditor
  var passphrase = TextEditor("", isSingleLine: true)
  var isOnPassphrase: Bool
  /// Whether an answer is awaited.
  var isWaiting = false

  init(user: String) {
    name = TextEditor(user, isSingleLine: true)
    name.moveCursor(to: user.count)
    isOnPassphrase = !user.isEmpty
  }
}
