public import GroupCare

/// A dialog in which text is typed, by a name that outlives the program.
public struct Question: Hashable, Sendable {
  /// The session it is asked of; nothing when it is about something else.
  public let session: SessionID?
  /// What is asked and of what, as in `addendum/C-1`.
  public let subject: String

  /// Names a question.
  public init(session: SessionID?, subject: String) {
    self.session = session
    self.subject = subject
  }

  /// What it is called in messages.
  var title: String {
    let word = subject.prefix { $0 != "/" }
    return Self.titles[String(word)] ?? "a question"
  }

  private static let titles = [
    "addendum": "Addendum", "correction": "Correction", "reopen": "Open again",
    "cancel": "Cancel this session", "details": "Session details", "identity": "Identity",
    "group-times": "Times of everyone", "arrival": "Time of arrival",
    "departure": "Time of departure", "claim-file": "Claim file", "override": "Bill anyway",
    "batch-file": "Batch file", "end-membership": "End of a membership", "void": "Void a claim",
    "diagnosis": "Add a diagnosis",
  ]
}

/// What somebody typed in a dialog before the program or the line broke off.
public struct RecoveredAnswer: Hashable, Sendable, Protected {
  /// The dialog.
  public let question: Question
  /// The texts, each by the place of its line in the dialog.
  public let texts: [Int: String]
  /// When they were kept last.
  public let keptAt: Timestamp

  /// Makes an answer.
  public init(question: Question, texts: [Int: String], keptAt: Timestamp) {
    self.question = question
    self.texts = texts
    self.keptAt = keptAt
  }
}
