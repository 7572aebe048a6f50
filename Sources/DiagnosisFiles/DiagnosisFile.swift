internal import Glibc
public import GroupCare

/// A file of diagnosis codes on the disk.
public enum DiagnosisFile {
  /// The most bytes that such a file may have; all of ICD-10-CM has fewer.
  public static let mostBytes = 16 * 1_024 * 1_024

  /// Reads the table of a file.
  ///
  /// - Throws: What is wrong, with file and line.
  public static func read(_ path: String) throws(DiagnosisFileError) -> DiagnosisTable {
    try table(of: try content(of: path), path: path)
  }

  /// Reads the table of a file's content.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - path: What messages call it.
  /// - Returns: The table.
  /// - Throws: The first thing that can't be read, with its line.
  public static func table(
    of bytes: [UInt8], path: String
  ) throws(DiagnosisFileError) -> DiagnosisTable {
    var reader = DiagnosisFileReader(path: path)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      try reader.take(bytes[start..<(hasReturn ? end - 1 : end)])
      start = end + 1
    }
    return try reader.finish()
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, R_OK) == 0
  }

  /// Reads a regular file of a reasonable size; a pipe or device is refused, not waited for.
  private static func content(of path: String) throws(DiagnosisFileError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      throw DiagnosisFileError(
        path: path,
        reason: errno == ENOENT ? "There is no such file." : "The file can't be opened.")
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DiagnosisFileError(path: path, reason: "This is not a file.")
    }
    guard status.st_size <= mostBytes else {
      throw DiagnosisFileError(
        path: path,
        reason: "The file has more than \(mostBytes / 1_048_576) MiB; no list of codes needs that.")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= mostBytes {
      let count = unsafe Glibc.read(file, &part, part.count)
      guard count >= 0 else {
        throw DiagnosisFileError(path: path, reason: "The file can't be read.")
      }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }
}
