/// The notes of a session's present members that aren't signed yet: what there is still to do.
public struct OpenNotes: Hashable, Sendable {
  /// Notes that lack something.
  public let toWrite: Int
  /// Notes that are complete and wait for their author's signature.
  public let toSign: Int

  /// Counts notes.
  public init(toWrite: Int, toSign: Int) {
    self.toWrite = toWrite
    self.toSign = toSign
  }

  /// Counts the open notes of a session.
  public init(of chart: SessionChart) {
    let unsigned = chart.present.filter { $0.note.signed == nil }
    let complete = unsigned.count { chart.noteCompleteness(of: $0).proof != nil }
    self.init(toWrite: unsigned.count - complete, toSign: complete)
  }

  /// Whether every note is signed.
  public var isNone: Bool { toWrite + toSign == 0 }
}
