import Screen

/// The one line that says what just happened; it stays until the next action (U8).
struct StatusMessage: Hashable, Sendable {
  /// What kind of news it is, which gives the sign and the colour.
  enum Kind: Hashable, Sendable {
    case done, note, refused, failed
  }

  let kind: Kind
  let text: String

  var sign: Sign {
    switch kind {
    case .done: .ok
    case .note: .info
    case .refused: .warn
    case .failed: .error
    }
  }

  /// What the sign says where words stand for signs; the sentence itself tells the rest.
  var word: String {
    switch kind {
    case .done, .note: ""
    case .refused: "Not now:"
    case .failed: "Failed:"
    }
  }

  var role: StyleRole {
    switch kind {
    case .done: .statusOk
    case .note: .statusInfo
    case .refused: .statusWarn
    case .failed: .statusError
    }
  }

  /// How the words look: what went well has its colour in the sign alone, so that the next one repaints
  /// no more than it changes (R28).
  var textRole: StyleRole {
    switch kind {
    case .done, .note: .text
    case .refused, .failed: role
    }
  }
}
