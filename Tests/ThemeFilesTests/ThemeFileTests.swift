import Foundation
import Screen
import TestSupport
import ThemeFiles
import Testing

@Suite("theme files")
struct ThemeFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ text: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("colours, palette, attributes, depths and signs are read")
  func everything() throws {
    let path = try write(
      "full.toml",
      """
      name = "Full"
      variant = "dark"
      [palette]
      amber = "#ffb000"
      [style]
      "text" = "default"
      "status.blocked" = { fg = "amber", bg = "bright-black", attrs = ["bold", "underline"] }
      "match" = "#abc"
      [style.16]
      "match" = "yellow"
      [style.mono]
      "match" = { attrs = ["reverse"] }
      [glyph]
      present = ["✓", "x"]
      """)
    let file = try ThemeFile.read(path)
    #expect(file.warnings.isEmpty)
    #expect(file.theme.name == "Full")
    #expect(file.theme.variant == .dark)
    #expect(
      file.theme.style(of: .statusBlocked, at: .palette256)
        == Style(
          foreground: .rgb(255, 176, 0), background: .ansi(8), attributes: [.bold, .underline]))
    #expect(file.theme.style(of: .match, at: .direct).foreground == .rgb(0xAA, 0xBB, 0xCC))
    #expect(file.theme.style(of: .match, at: .sixteen).foreground == .ansi(3))
    #expect(file.theme.style(of: .match, at: .mono).attributes == .reverse)
    #expect(file.theme.sign(.present, unicode: false) == "x")
  }

  @Test(
    "what is wrong is named with its line and column",
    arguments: [
      ("name = \"x\"\n\n[style]\n\"text\" = #fff\n", 4, 10),
      ("[style]\n  \"text\" = \"mauve\"\n", 2, 3),
      ("[style]\n\"text\" = { fg = \"#12345\" }\n", 2, 1),
      ("[style]\n\"text\" = 7\n", 2, 1),
      ("variant = \"blue\"\n", 1, 1),
      ("[palette]\nred2 = \"no\"\n", 2, 1),
      ("[glyph]\nok = [\"✓\", \"✓\"]\n", 2, 1),
      ("[glyph]\nok = \"x\"\n", 2, 1),
      ("inherits = \"../secret\"\n", 1, 1),
      ("inherits = \"nowhere\"\n", 1, 1),
      ("[style.mono]\nmatch = [1]\n", 2, 1),
    ])
  func places(text: String, line: Int, column: Int) throws {
    let path = try write("bad.toml", text)
    let error = try #require(throws: ThemeFileError.self) { try ThemeFile.read(path) }
    #expect(error.line == line)
    #expect(error.column == column)
    #expect(error.description.hasPrefix("\(path):\(line):\(column): "))
    #expect(error.description.hasSuffix(".") || text.contains("#fff"))
  }

  @Test("an unknown role, attribute or sign is a warning, and the rest counts")
  func warnings() throws {
    let path = try write(
      "odd.toml",
      """
      [style]
      "status.purple" = "red"
      "match" = { fg = "red", attrs = ["blink"], glow = 1 }
      [glyph]
      unicorn = ["u", "u"]
      """)
    let file = try ThemeFile.read(path)
    #expect(file.warnings.count == 4)
    #expect(file.warnings.contains { $0.contains("odd.toml:2:1") && $0.contains("status.purple") })
    #expect(file.theme.style(of: .match, at: .sixteen).foreground == .ansi(1))
    #expect(file.theme.name == "odd")
  }

  @Test("a theme takes from its parents what it doesn't say")
  func inheritance() throws {
    _ = try write("base.toml", "inherits = \"terminal\"\n[style]\nmatch = \"blue\"\n")
    let path = try write("child.toml", "inherits = \"base\"\n[style]\ntitle = \"cyan\"\n")
    let theme = try ThemeFile.read(path).theme
    #expect(theme.style(of: .title, at: .palette256).foreground == .ansi(6))
    #expect(theme.style(of: .match, at: .palette256).foreground == .ansi(4))
    #expect(theme.style(of: .statusOk, at: .palette256).foreground == .ansi(2))
  }

  @Test("a theme can't inherit from itself, however many steps away")
  func cycle() throws {
    _ = try write("a.toml", "inherits = \"b\"\n")
    _ = try write("b.toml", "inherits = \"c\"\n")
    let path = try write("c.toml", "\ninherits = \"a\"\n")
    let error = try #require(throws: ThemeFileError.self) { try ThemeFile.read(path) }
    #expect(error.reason.contains("inherits from itself"))
    let terminal = try write("terminal.toml", "inherits = \"terminal\"\n")
    #expect(throws: ThemeFileError.self) { try ThemeFile.read(terminal) }
  }

  @Test("hostile files are refused in one sentence", .covers("T49"))
  func hostile() throws {
    let deep = String(repeating: "[", count: 5_000)
    let texts = [
      String(repeating: "# much\n", count: 20_000), "x = \(deep)", "name = \"a\u{0}b\"",
      "a = \"\u{1B}[2J\"", "\u{FEFF}\u{FEFF}=", "[style", "= = =",
    ]
    for text in texts {
      let path = try write("hostile.toml", text)
      let error = try #require(throws: ThemeFileError.self) { try ThemeFile.read(path) }
      #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 })
    }
    for path in [folder.path, "/dev/zero", "/dev/null", "\(folder.path)/none.toml"] {
      #expect(throws: ThemeFileError.self) { try ThemeFile.read(path) }
    }
  }

  @Test("any bytes are a theme or an error, never a trap", .covers("T49"), arguments: 1...40)
  func fuzz(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = Array(
      "name = \"x\"\n[style]\n\"text\" = { fg = \"red\", attrs = [\"bold\"] }\n[glyph]\nok=[\"a\",\"b\"]\n"
        .utf8)
    let path = "\(folder.path)/fuzz.toml"
    for _ in 0..<20 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      try Data(bytes).write(to: URL(filePath: path))
      do {
        _ = try ThemeFile.read(path)
      } catch {
        #expect(error.path == path)
      }
    }
  }
}
