internal import Foundation
internal import Glibc
internal import InstalledFiles

/// A folder of its own for one demonstration, which its owner alone can enter.
struct ThrowAwayFolder {
  let path: String

  /// Makes an empty folder: in memory below `XDG_RUNTIME_DIR` where there is one, else in the folder
  /// for temporary files.
  init() throws(CommandFailure) {
    let bases = [
      Installation.environment("XDG_RUNTIME_DIR"), Installation.environment("TMPDIR"), "/tmp",
    ]
    for base in bases.compactMap({ $0 }) where base.hasPrefix("/") {
      var template = Array("\(base)/quorum-demo-XXXXXX".utf8CString)
      guard unsafe mkdtemp(&template) != nil else { continue }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return
    }
    throw CommandFailure(
      .unusable, "No folder for the demonstration could be made.",
      hint: "set TMPDIR to a folder you may write, or keep the demonstration with --data DIR")
  }

  /// Takes the folder away with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
