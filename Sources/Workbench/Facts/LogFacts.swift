public import GroupCare

/// An entry of the log as its screen shows it: ids only, and a reason where one was given.
public struct LogRow: Hashable, Sendable, Protected {
  /// What an entry says.
  public struct Content: Hashable, Sendable, Protected {
    /// When, by the practice's clock as it stood then.
    public let at: Timestamp
    /// Who, by the name that the person signs in with.
    public let user: String
    /// Who, as the person signs.
    public let signature: String
    /// What was done: `attendance.join`.
    public let action: String
    /// To what: `session/S-1/member/C-2`.
    public let subject: String
    /// Whether the gate stopped it.
    public let isBlocked: Bool
    /// The reason that was given; empty where none is asked for.
    public let reason: String

    /// Makes what an entry says.
    public init(
      at: Timestamp, user: String, signature: String, action: String, subject: String,
      isBlocked: Bool, reason: String
    ) {
      self.at = at
      self.user = user
      self.signature = signature
      self.action = action
      self.subject = subject
      self.isBlocked = isBlocked
      self.reason = reason
    }
  }

  /// Its place, counted from 1.
  public let sequence: Int
  /// What it says; nothing when it is missing or can't be opened.
  public let content: Content?

  /// Makes a row.
  public init(sequence: Int, content: Content?) {
    self.sequence = sequence
    self.content = content
  }
}

/// A piece of the log.
public struct LogPage: Hashable, Sendable {
  /// How many entries are read at once; a piece begins at one more than a multiple of it.
  public static let mostRows = 200

  /// How many entries the log has.
  public let count: Int
  /// Entries that follow one another, the first first.
  public let rows: [LogRow]

  /// Makes a piece.
  public init(count: Int, rows: [LogRow]) {
    self.count = count
    self.rows = rows
  }
}

/// What is found in the log by words, as far as it was looked through.
public struct LogFindings: Hashable, Sendable {
  /// What was asked.
  public let query: LogQuery
  /// The entries that were found, in the order in which they were looked through.
  public let rows: [LogRow]

  /// Makes findings.
  public init(query: LogQuery, rows: [LogRow]) {
    self.query = query
    self.rows = rows
  }
}

/// What a look at the whole log proved (C23).
public enum LogCondition: Hashable, Sendable {
  /// Every entry up to that one is there, unaltered and in its order.
  case intact(count: Int)
  /// This is the first entry that is missing, altered or out of place.
  case broken(sequence: Int)
  /// The end was cut off: it had reached further once.
  case cutOff(found: Int, expected: Int)
  /// It couldn't be looked at: one sentence.
  case unknown(String)
}
