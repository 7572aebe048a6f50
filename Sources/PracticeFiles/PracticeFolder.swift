public import GroupCare
internal import WallClock

/// A practice folder: the form in which a practice comes in and goes out.
///
/// `practice.toml`, tables of comma-separated values, and a TOML file for each payer and session.
/// `sample-data/README.md` documents every file and column.
public enum PracticeFolder {
  /// Reads a folder, or a single file of one, and puts it onto a practice.
  ///
  /// Everything is read and checked before anything is taken. A thing whose id is known replaces the
  /// one there; a blank keeps what was there, and so does a file that is missing. Sessions come in the
  /// order of their starts and payers in the order of their ids; everything else keeps its order.
  ///
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - existing: The practice to add to; nothing when the folder holds a whole one.
  ///   - skippingBadRows: Whether rows that can't be taken are left out, with all that refers to them.
  /// - Returns: The practice, and the rows left out.
  /// - Throws: ``PracticeFolderError``; ``PracticeFolderError/refused(_:)`` with every bad row, unless
  ///   they are skipped. What is wrong with `practice.toml` is never skipped.
  public static func read(
    at path: String, onto existing: PracticeContent? = nil, skippingBadRows: Bool = false
  ) throws(PracticeFolderError) -> PracticeReading {
    let files = try FolderFiles(at: path)
    // With a practice.toml that is refused, the rest is read by this clock, only to list what is
    // wrong there too.
    guard let clock = ZoneClock(zone: existing?.profile.zone ?? "UTC") else { throw .noPractice }
    var reader = PracticeReader(files, onto: existing, clock: clock)
    reader.readAll()
    let isProfileRefused = reader.refused.contains { $0.file == "practice.toml" }
    if !reader.refused.isEmpty, !skippingBadRows || isProfileRefused {
      throw .refused(reader.refused)
    }
    guard let content = reader.content else { throw .noPractice }
    return PracticeReading(
      content: content, refused: reader.refused, demoClock: reader.demoClock,
      demoUser: reader.demoUser)
  }
}
