internal import Foundation
internal import InstalledFiles

/// Where a file is that somebody named: in full for the system, and as people read it.
struct FilePlace {
  /// The whole path.
  let path: String
  /// The path with `~` for the person's own folder.
  let shown: String

  /// Takes a path as it was typed: from the folder the program was started in, or from `~`.
  init(_ typed: String) {
    let home = Installation.environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let isOfHome = home != nil && (typed == "~" || typed.hasPrefix("~/"))
    let whole = isOfHome ? (home ?? "") + typed.dropFirst() : typed
    let url = URL(filePath: whole, relativeTo: nil).standardizedFileURL
    path = url.path(percentEncoded: false)
    shown = Self.shown(path, home: home)
  }

  /// Returns a sentence about the file with its path as people read it.
  func shown(in sentence: String) -> String {
    sentence.replacingOccurrences(of: path, with: shown)
  }

  private static func shown(_ path: String, home: String?) -> String {
    guard let home, !home.isEmpty, home != "/", path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
