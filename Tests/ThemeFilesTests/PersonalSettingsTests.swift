import Foundation
import InstalledFiles
import TestSupport
import ThemeFiles
import Testing

@Suite("personal settings", .covers("terminal.U17"))
struct PersonalSettingsTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/config/quorum/settings.toml" }

  init() throws { folder = try TemporaryFolder() }

  @Test("a theme that is kept is found again, in a file for the person alone")
  func keeps() throws {
    let config = "\(folder.path)/config"
    let settings = try #require(
      PersonalSettings(Installation { $0 == "XDG_CONFIG_HOME" ? config : nil }))
    #expect(settings.path == path)
    #expect(settings.theme == nil)
    try settings.keep(theme: "light")
    #expect(settings.theme == "light")
    try settings.keep(theme: "dark")
    #expect(settings.theme == "dark")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "theme = \"dark\"\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: config + "/quorum").count == 1)
  }

  @Test("without XDG_CONFIG_HOME it lies in the home folder; without a home there is none")
  func places() {
    #expect(
      PersonalSettings(Installation { $0 == "HOME" ? "/home/ada" : nil })?.path
        == "/home/ada/.config/quorum/settings.toml")
    #expect(PersonalSettings(Installation { _ in nil }) == nil)
  }

  @Test("what else stands in the file stays")
  func others() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/config/quorum", withIntermediateDirectories: true)
    try "# mine\ntheme= \"mono\"\nx = 1\n[more]\ntheme = 2\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let settings = PersonalSettings(path: path)
    #expect(settings.theme == "mono")
    try settings.keep(theme: "amber")
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "# mine\ntheme = \"amber\"\nx = 1\n[more]\ntheme = 2\n")
    try "[more]\nx = 1\n".write(toFile: path, atomically: true, encoding: .utf8)
    try settings.keep(theme: "amber")
    #expect(settings.theme == "amber")
  }

  @Test(
    "a file that means nothing is no theme, and one that can't be read or written is said",
    .covers("T49"))
  func broken() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/config/quorum", withIntermediateDirectories: true)
    let settings = PersonalSettings(path: path)
    for text in ["theme = ", "theme = 3", "theme = \"../x\"", "theme = \"a\u{0}\"", "\u{1B}"] {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(settings.theme == nil)
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(throws: PersonalSettings.Failure.self) { try settings.keep(theme: "dark") }
    #expect(throws: PersonalSettings.Failure.self) {
      try PersonalSettings(path: "/proc/none/settings.toml").keep(theme: "dark")
    }
  }
}
