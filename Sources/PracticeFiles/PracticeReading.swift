public import GroupCare

/// What came of reading a practice folder.
public struct PracticeReading: Hashable, Sendable, Protected {
  /// The practice, with every row that could be taken.
  public let content: PracticeContent
  /// The rows left out; empty unless the reader was told to skip bad rows.
  public let refused: [RefusedRow]
  /// When the clock of a demonstration starts; nothing in any other practice.
  public let demoClock: Timestamp?
  /// Who signs in to a demonstration; nothing in any other practice.
  public let demoUser: ClinicianID?
}
