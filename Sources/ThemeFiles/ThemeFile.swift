internal import Glibc
public import Screen

/// A theme read from a file, with what it inherits.
public struct ThemeFile: Sendable {
  /// The theme.
  public let theme: Theme
  /// What the file says that means nothing here, a sentence each.
  public let warnings: [String]

  /// The most bytes that a theme file may have (T49).
  public static let mostBytes = 64 * 1_024

  /// Reads a theme file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folders: Where its parents are looked for, after the file's own folder.
  /// - Returns: The theme and the warnings.
  /// - Throws: What is wrong, with file, line and column.
  public static func read(
    _ path: String, folders: [String] = []
  ) throws(ThemeFileError) -> ThemeFile {
    try read(path, folders: folders, children: [])
  }

  /// Returns whether a text may name a theme: letters, digits, `-` and `_`, so that no name leads
  /// out of a folder.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  private static func read(
    _ path: String, folders: [String], children: [String]
  ) throws(ThemeFileError) -> ThemeFile {
    let text = try content(of: path)
    let own = try ThemeText(text, path: path)
    var theme = own.theme
    let stem = Self.stem(of: path)
    if theme.name.isEmpty { theme.name = TextSanitiser.display(stem) }
    guard let parent = own.parent else { return ThemeFile(theme: theme, warnings: own.warnings) }
    let chain = children + [stem]
    guard !chain.contains(parent) else {
      throw ThemeFileError(
        path: path, place: SourcePlace(of: "inherits", inTable: "", text: text),
        reason: "This theme inherits from itself: \((chain + [parent]).joined(separator: ", "))."
      )
    }
    let file = ([folder(of: path)] + folders)
      .map { "\($0)/\(parent).toml" }
      .first { exists($0) }
    guard let file else {
      if parent == "terminal" {
        return ThemeFile(theme: theme.inheriting(from: .builtIn), warnings: own.warnings)
      }
      throw ThemeFileError(
        path: path, place: SourcePlace(of: "inherits", inTable: "", text: text),
        reason: "There is no theme \"\(parent)\" to inherit from.")
    }
    let inherited = try read(file, folders: folders, children: chain)
    return ThemeFile(
      theme: theme.inheriting(from: inherited.theme), warnings: own.warnings + inherited.warnings)
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, R_OK) == 0
  }

  static func stem(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".toml") ? file.dropLast(5) : file)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Reads a regular file of a reasonable size; a pipe or device is refused, not waited for.
  static func content(of path: String) throws(ThemeFileError) -> String {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      throw ThemeFileError(
        path: path,
        reason: errno == ENOENT ? "There is no such file." : "The file can't be opened.")
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw ThemeFileError(path: path, reason: "This is not a file.")
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 8_192)
    while bytes.count <= mostBytes {
      let count = unsafe Glibc.read(file, &part, part.count)
      guard count >= 0 else {
        throw ThemeFileError(path: path, reason: "The file can't be read.")
      }
      if count == 0 { break }
      bytes += part[..<count]
    }
    guard bytes.count <= mostBytes else {
      throw ThemeFileError(
        path: path, reason: "The file has more than \(mostBytes / 1_024) KiB; no theme needs that.")
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      throw ThemeFileError(path: path, reason: "The file is not UTF-8 text.")
    }
    return text
  }
}
