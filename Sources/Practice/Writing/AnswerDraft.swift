public import GroupCare

/// A question in which somebody types: of a session, or of nothing in particular.
public struct QuestionName: Hashable, Sendable {
  /// The session it is asked of; nothing when it is about something else.
  public let session: SessionID?
  /// What is asked and of what, as in `addendum/C-1`; the practice only keeps it.
  public let subject: String

  /// Names a question.
  public init(session: SessionID?, subject: String) {
    self.session = session
    self.subject = subject
  }
}

/// What somebody typed in answer to a question and didn't give yet; only its author can read it.
public struct AnswerDraft: Hashable, Sendable, Protected {
  /// The question.
  public let question: QuestionName
  /// The texts, each by the place in the question where it was typed.
  public let texts: [Int: String]
  /// When they were last kept.
  public let at: Timestamp
}
