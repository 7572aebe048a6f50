import Foundation
import InstalledFiles
import Screen
import TestSupport
import ThemeFiles
import Testing

@Suite("finding themes")
struct ThemeLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ file: String, _ text: String) throws {
    let url = folder.url.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private var shipped: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes").path(percentEncoded: false)
  }

  @Test("the user's folder comes before the program's, and a checkout's themes are found")
  func order() throws {
    try write("config/quorum/themes/mine.toml", "name = \"Mine\"\n")
    try write("tree/Package.swift", "")
    try write("tree/themes/mine.toml", "name = \"Theirs\"\n")
    try write("tree/themes/other.toml", "name = \"Other\"\n")
    try write("tree/themes/no name.toml", "")
    let config = "\(folder.path)/config"
    let library = ThemeLibrary(
      Installation(executable: "\(folder.path)/tree/.build/debug/quorum") {
        $0 == "XDG_CONFIG_HOME" ? config : nil
      })
    #expect(library.entries().map(\.name) == ["mine", "other", "terminal"])
    #expect(library.choose("mine").theme.name == "Mine")
    #expect(library.choose("other").theme.name == "Other")
    #expect(library.choose("\(folder.path)/tree/themes/mine.toml").theme.name == "Theirs")
    #expect(library.choose(nil).theme == .builtIn)
  }

  @Test("a theme that can't be used leaves the built-in one and a sentence")
  func broken() throws {
    try write("themes/bad.toml", "[style]\ntext = #fff\n")
    let library = ThemeLibrary(folders: ["\(folder.path)/themes"])
    let bad = library.choose("bad")
    #expect(bad.theme == .builtIn)
    #expect(bad.warnings.count == 1 && bad.warnings[0].contains("bad.toml:2:"))
    let missing = library.choose("pink")
    #expect(missing.theme == .builtIn)
    #expect(missing.warnings == ["There is no theme \"pink\"; there are: bad, terminal."])
    #expect(library.choose("../etc").theme == .builtIn)
  }

  @Test("every shipped theme names every role, without a warning")
  func shippedThemes() throws {
    let library = ThemeLibrary(folders: [shipped])
    #expect(
      library.entries().map(\.name) == [
        "amber", "colour-blind", "dark", "high-contrast", "light", "midnight", "mono", "paper",
        "terminal",
      ])
    for entry in library.entries() {
      let file = try ThemeFile.read(try #require(entry.path), folders: library.folders)
      #expect(file.warnings.isEmpty)
      for role in StyleRole.allCases { #expect(file.theme.styles[role] != nil, "\(entry.name)") }
    }
  }

  @Test("the terminal theme's file and the built-in theme look the same")
  func builtIn() throws {
    let theme = ThemeLibrary(folders: [shipped]).choose("terminal").theme
    for role in StyleRole.allCases {
      for depth in ColorDepth.allCases {
        let file = theme.style(of: role, at: depth)
        let own = Theme.builtIn.style(of: role, at: depth)
        #expect(file.attributes == own.attributes)
        #expect((file.foreground ?? .default) == (own.foreground ?? .default))
      }
    }
  }

  @Test("the mono theme has no colour on any terminal")
  func mono() {
    let theme = ThemeLibrary(folders: [shipped]).choose("mono").theme
    for role in StyleRole.allCases {
      let style = theme.style(of: role, at: .direct)
      #expect((style.foreground ?? .default) == .default)
      #expect((style.background ?? .default) == .default)
    }
  }

  @Test(
    "whoever reads has a contrast of 4.5 to 1 at least, in 256 colours too; 7 to 1 in high contrast",
    .covers("terminal.U18"),
    arguments: [
      ("high-contrast", 7), ("dark", 4.5), ("light", 4.5), ("colour-blind", 4.5), ("paper", 4.5),
      ("midnight", 4.5), ("amber", 4.5),
    ])
  func contrast(name: String, least: Double) {
    let theme = ThemeLibrary(folders: [shipped]).choose(name).theme
    for role in StyleRole.allCases {
      let style = theme.style(of: role, at: .direct)
      for depth in [ColorDepth.direct, .palette256] {
        guard let front = luminance(style.foreground, at: depth),
          let back = luminance(style.background, at: depth)
        else {
          Issue.record("\(role.rawValue) has no colours of its own")
          continue
        }
        let ratio = (max(front, back) + 0.05) / (min(front, back) + 0.05)
        #expect(ratio >= least, "\(name), \(role.rawValue) at \(depth)")
      }
    }
  }

  @Test(
    "with 16 and with 8 colours letters stand out from what is behind them, in every theme",
    .covers("terminal.U18"), arguments: [ColorDepth.sixteen, .eight])
  func fewColors(depth: ColorDepth) {
    // The palette of xterm; others differ little in lightness.
    let palette: [(Double, Double, Double)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
      (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
      (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let library = ThemeLibrary(folders: [shipped])
    for entry in library.entries() {
      let theme = library.choose(entry.name).theme
      for role in StyleRole.allCases {
        let style = theme.style(of: role, at: depth)
        guard let front = style.foreground?.number(at: depth),
          let back = style.background?.number(at: depth), front >= 0, back >= 0
        else { continue }
        let light = [palette[front], palette[back]].map { luminance([$0.0, $0.1, $0.2]) }
        let ratio = ((light.max() ?? 0) + 0.05) / ((light.min() ?? 0) + 0.05)
        #expect(ratio >= 3, "\(entry.name), \(role.rawValue) at \(depth): \(front) on \(back)")
      }
    }
  }

  @Test("what is done, what waits and what stops a claim differ in every theme and without colour")
  func statuses() throws {
    let library = ThemeLibrary(folders: [shipped])
    for entry in library.entries() {
      let theme = library.choose(entry.name).theme
      for depth in ColorDepth.allCases {
        let styles = [StyleRole.statusOk, .statusWarn, .statusBlocked].map {
          theme.style(of: $0, at: depth)
        }
        #expect(Set(styles).count == 3, "\(entry.name) at \(depth)")
      }
    }
  }

  @Test("with NO_COLOR no theme has a colour left", .covers("terminal.R7"))
  func noColor() {
    let library = ThemeLibrary(folders: [shipped])
    for entry in library.entries() {
      let theme = library.choose(entry.name).theme
      for role in StyleRole.allCases {
        let style = theme.style(of: role, at: .mono)
        #expect(style.foreground == nil && style.background == nil, "\(entry.name)")
      }
    }
  }

  /// The relative luminance of a colour as a terminal of a depth shows it.
  private func luminance(_ color: Color?, at depth: ColorDepth) -> Double? {
    guard case .rgb(let red, let green, let blue)? = color else { return nil }
    var parts = [red, green, blue].map(Int.init)
    if depth == .palette256, let number = color?.number(at: depth) {
      let steps = [0, 95, 135, 175, 215, 255]
      parts =
        number >= 232
        ? Array(repeating: 8 + 10 * (number - 232), count: 3)
        : [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]]
    }
    return luminance(parts.map(Double.init))
  }

  private func luminance(_ parts: [Double]) -> Double {
    let linear = parts.map { value in
      let part = value / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
