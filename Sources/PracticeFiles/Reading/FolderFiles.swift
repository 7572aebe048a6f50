internal import Foundation

/// The files of a practice folder that hold the practice, each checked before it is opened (C45).
struct FolderFiles {
  private let folder: String
  private let names: Set<String>

  /// The most bytes that a file may have.
  static let mostBytes = 50_000_000

  /// What keeps a file from being read.
  struct Unreadable: Error {
    let reason: String
  }

  /// Looks into a folder, or takes a single file as a folder of its own.
  init(at path: String) throws(PracticeFolderError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound
    }
    guard isFolder.boolValue else {
      let url = URL(fileURLWithPath: path)
      folder = url.deletingLastPathComponent().path
      names = [url.lastPathComponent]
      return
    }
    folder = path
    var names = Self.names(in: path)
    for inner in ["payers", "sessions", "claims"] {
      names += Self.names(in: path + "/" + inner).map { inner + "/" + $0 }
    }
    self.names = Set(names)
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Whether a file is there.
  func has(_ name: String) -> Bool { names.contains(name) }

  /// The tables of the folder that no practice has.
  func strangers(known: Set<String>) -> [String] {
    names.filter { name in
      !known.contains(name)
        && (name.hasSuffix(".csv") || name.hasSuffix(".toml") && !name.contains("/"))
    }
    .sorted()
  }

  /// The files inside a folder whose names end in a suffix, in the order of their names.
  func names(in inner: String, suffix: String) -> [String] {
    names.filter { $0.hasPrefix(inner + "/") && $0.hasSuffix(suffix) }.sorted()
  }

  /// Reads a file.
  ///
  /// - Throws: Why it isn't read: it leads out of the folder, is no ordinary file or is too large.
  func bytes(of name: String) throws(Unreadable) -> [UInt8] {
    let home = URL(fileURLWithPath: folder).resolvingSymlinksInPath().standardizedFileURL.path
    let file = URL(fileURLWithPath: folder + "/" + name).resolvingSymlinksInPath()
      .standardizedFileURL
    guard file.path.hasPrefix(home == "/" ? "/" : home + "/") else {
      throw Unreadable(reason: "This file is a link that leads out of the folder.")
    }
    let facts = try? FileManager.default.attributesOfItem(atPath: file.path)
    guard facts?[.type] as? FileAttributeType == .typeRegular else {
      throw Unreadable(reason: "This isn't an ordinary file.")
    }
    guard let size = facts?[.size] as? Int, size <= Self.mostBytes else {
      throw Unreadable(reason: "This file is larger than 50 MB.")
    }
    guard let data = try? Data(contentsOf: file) else {
      throw Unreadable(reason: "This file can't be opened.")
    }
    return [UInt8](data)
  }
}
