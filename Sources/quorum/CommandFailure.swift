internal import Screen

/// Why a command failed: the kind picks the exit code, a sentence says what, a hint what to do next.
struct CommandFailure: Error {
  /// What kind of failure, which is the exit code.
  enum Kind: Int32 {
    /// It couldn't be done.
    case failed = 1
    /// There is no terminal, or the surroundings can't be used.
    case unusable = 2
    /// The gate blocks it; nothing was written.
    case blocked = 3
    /// Sign-in was refused.
    case signInRefused = 4
    /// Somebody else's newer revision stood in the way.
    case overtaken = 5
    /// The store is damaged or its log isn't intact.
    case damaged = 6
    /// The command was used wrongly.
    case usage = 64
  }

  let kind: Kind
  let sentence: String
  let hint: String?

  init(_ kind: Kind, _ sentence: String, hint: String? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.hint = hint
  }

  /// The lines on standard error, in which nothing steers a terminal (T1).
  var lines: [String] {
    ["quorum: \(sentence)"].map { TextSanitiser.display($0, keepingLines: true) }
      + (hint.map { ["hint: " + TextSanitiser.display($0, keepingLines: true)] } ?? [])
  }
}
