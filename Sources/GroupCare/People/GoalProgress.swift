/// How far a goal of a treatment plan had come on a day, as a note has it (M73, M123).
public struct GoalProgress: Hashable, Sendable, Protected {
  /// Where the client stands, in the goal's own measure: `2 urges a week`.
  public let current: String
  /// The date of service of the note.
  public let date: CalendarDate

  /// Takes down how far a goal has come.
  public init(current: String, date: CalendarDate) {
    self.current = current
    self.date = date
  }
}
