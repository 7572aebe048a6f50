internal import Foundation
public import GroupCare

extension PracticeFolder {
  /// Writes a practice as a folder, which reads back as the same practice.
  ///
  /// Folders are open to their owner alone, and so are files. When writing fails, what was written so
  /// far stays, without a `practice.toml`.
  ///
  /// - Parameters:
  ///   - content: The practice.
  ///   - path: A folder that doesn't exist yet, or an empty one.
  ///   - demoClock: When the clock of a demonstration starts.
  ///   - demoUser: Who signs in to a demonstration.
  /// - Throws: ``PracticeFolderError/notEmpty`` or ``PracticeFolderError/unwritable(file:)``.
  public static func write(
    _ content: PracticeContent, to path: String, demoClock: Timestamp? = nil,
    demoUser: ClinicianID? = nil
  ) throws(PracticeFolderError) {
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard inside?.isEmpty != false else { throw .notEmpty }
    for folder in ["", "/payers", "/sessions", "/claims"] {
      do {
        try FileManager.default.createDirectory(
          atPath: path + folder, withIntermediateDirectories: folder.isEmpty,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .unwritable(file: path + folder)
      }
    }
    let writer = PracticeWriter(content: content, demoClock: demoClock, demoUser: demoUser)
    for file in writer.files {
      let isWritten = FileManager.default.createFile(
        atPath: path + "/" + file.name, contents: Data(file.bytes),
        attributes: [.posixPermissions: 0o600])
      guard isWritten else { throw .unwritable(file: file.name) }
    }
  }
}
