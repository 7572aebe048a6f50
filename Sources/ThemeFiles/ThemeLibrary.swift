internal import Glibc
public import InstalledFiles
public import Screen

/// The folders in which themes are looked for.
public struct ThemeLibrary: Sendable {
  /// A theme that can be chosen.
  public struct Entry: Hashable, Sendable {
    /// What `--theme` takes: the file's name without its ending.
    public let name: String
    /// The file; nil for the theme that is built in.
    public let path: String?
  }

  /// What was chosen, and what to tell the user about it.
  public struct Choice: Sendable {
    /// The theme; the built-in one when the wanted one can't be used.
    public let theme: Theme
    /// A sentence each.
    public let warnings: [String]
  }

  /// Folders, the first first.
  public let folders: [String]

  /// Creates a library over folders.
  public init(folders: [String]) {
    self.folders = folders
  }

  /// Creates the library of an installed or freshly built program: the folders `themes` that a person
  /// made or that come with it.
  public init(_ installation: Installation = Installation()) {
    folders = installation.places(of: "themes")
  }

  /// Returns the themes to choose from, by name; an earlier folder hides a later one.
  public func entries() -> [Entry] {
    var found: [String: String] = [:]
    for folder in folders {
      for file in Self.files(in: folder) where file.hasSuffix(".toml") {
        let name = ThemeFile.stem(of: file)
        if ThemeFile.isName(name), found[name] == nil { found[name] = "\(folder)/\(file)" }
      }
    }
    var entries = found.map { Entry(name: $0.key, path: $0.value) }
    if found["terminal"] == nil { entries.append(Entry(name: "terminal", path: nil)) }
    return entries.sorted { $0.name < $1.name }
  }

  /// Returns a theme by name or path, and the built-in one with a warning if that fails.
  ///
  /// - Parameter wanted: A name, or a path with a slash or the ending `.toml`; nil is `terminal`.
  /// - Returns: A theme in every case.
  public func choose(_ wanted: String?) -> Choice {
    let path: String
    if let wanted, wanted.contains("/") || wanted.hasSuffix(".toml") {
      path = wanted
    } else if let entry = entries().first(where: { $0.name == wanted ?? "terminal" }) {
      guard let file = entry.path else { return Choice(theme: .builtIn, warnings: []) }
      path = file
    } else {
      let names = entries().map(\.name).joined(separator: ", ")
      return Choice(
        theme: .builtIn,
        warnings: [
          "There is no theme \"\(TextSanitiser.display(wanted ?? ""))\"; there are: \(names)."
        ])
    }
    do {
      let file = try ThemeFile.read(path, folders: folders)
      return Choice(theme: file.theme, warnings: file.warnings)
    } catch {
      return Choice(theme: .builtIn, warnings: [error.description])
    }
  }

  private static func files(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
