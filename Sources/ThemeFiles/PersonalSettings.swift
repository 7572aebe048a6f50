internal import Glibc
public import InstalledFiles
internal import TOMLKit
internal import TOMLReading

/// What a person chose for all practices on this machine; it says nothing about anybody else.
///
/// A small file of lines like `theme = "light"`, in the person's own folder of settings. Lines that mean
/// nothing here are left as they are.
public struct PersonalSettings: Sendable {
  /// Why a choice couldn't be kept.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence.
    public let description: String
  }

  /// The file.
  public let path: String

  /// Names the settings in a file.
  public init(path: String) { self.path = path }

  /// Names the person's own settings, `settings.toml` in the person's own folder; nil without a home.
  public init?(_ installation: Installation = Installation()) {
    guard let folder = installation.settingsFolder else { return nil }
    path = "\(folder)/settings.toml"
  }

  /// The name of the theme that was chosen; nil when none was, or the file can't be read.
  public var theme: String? {
    guard let text = try? ThemeFile.content(of: path), (try? TOMLGuard.check(text)) != nil,
      let name = (try? TOMLTable(string: text))?["theme"]?.string, ThemeFile.isName(name)
    else { return nil }
    return name
  }

  /// Keeps the name of the theme that was chosen: whole or not at all, for the person's eyes alone.
  ///
  /// - Parameter name: The theme's name.
  /// - Throws: ``Failure``.
  public func keep(theme name: String) throws(Failure) {
    let old = ThemeFile.exists(path) ? try? ThemeFile.content(of: path) : ""
    guard let old else {
      throw Failure(description: "The file of your settings can't be read; it was left as it is.")
    }
    try makeFolder()
    try replace(with: Self.text(old, theme: name))
  }

  /// Returns the lines with the theme's in its place; it stands before the first table.
  private static func text(_ old: String, theme name: String) -> String {
    var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let top = lines.prefix { !$0.drop { $0 == " " || $0 == "\t" }.hasPrefix("[") }
    let own = top.indices.first { index in
      lines[index].split(separator: "=", maxSplits: 1).first?.filter { $0 != " " && $0 != "\t" }
        == "theme"
    }
    if let own {
      lines[own] = "theme = \"\(name)\""
    } else {
      lines.insert("theme = \"\(name)\"", at: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func makeFolder() throws(Failure) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure }
    }
  }

  private func replace(with text: String) throws(Failure) {
    let draft = "\(path).new"
    _ = unsafe unlink(draft)
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure }
    let bytes = Array(text.utf8)
    let isWritten = unsafe write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    close(file)
    guard isWritten, unsafe rename(draft, path) == 0 else {
      _ = unsafe unlink(draft)
      throw failure
    }
  }

  private var failure: Failure {
    Failure(description: "Your settings can't be written; the choice holds until you leave.")
  }
}
