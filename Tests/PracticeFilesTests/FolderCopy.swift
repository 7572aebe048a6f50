import Foundation
import PracticeFiles
import TestSupport

/// A practice folder of its own, which a test may spoil.
struct FolderCopy {
  private let parent: TemporaryFolder
  var path: String { parent.path + "/practice" }

  /// Copies a folder.
  init(of folder: String = Folders.second) throws {
    parent = try TemporaryFolder()
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    try FileManager.default.copyItem(
      at: real, to: URL(fileURLWithPath: parent.path + "/practice"))
  }

  /// Makes an empty folder.
  init(empty: Void) throws {
    parent = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: parent.path + "/practice", withIntermediateDirectories: false)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    struct Unwritable: Error {}
    guard FileManager.default.createFile(atPath: path + "/" + file, contents: Data(bytes)) else {
      throw Unwritable()
    }
  }

  func replace(_ old: String, _ new: String, in file: String) throws {
    let text = try text(file)
    struct NotFound: Error {}
    guard text.contains(old) else { throw NotFound() }
    try write(text.replacing(old, with: new, maxReplacements: 1), to: file)
  }

  func append(_ row: String, to file: String) throws {
    try write(try text(file) + row + "\n", to: file)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + file, withDestinationPath: target)
  }

  /// What reading the folder refuses.
  var refused: [RefusedRow] {
    do throws(PracticeFolderError) {
      return try PracticeFolder.read(at: path).refused
    } catch {
      if case .refused(let rows) = error { return rows }
      return [RefusedRow(file: "", reason: error.message)]
    }
  }
}
