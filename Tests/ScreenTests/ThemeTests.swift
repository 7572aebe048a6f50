import Screen
import TestSupport
import Testing

@Suite("themes")
struct ThemeTests {
  @Test("every role looks like something at every depth of colour")
  func complete() {
    for role in StyleRole.allCases {
      #expect(Theme.builtIn.styles[role] != nil)
      let mono = Theme.builtIn.style(of: role, at: .mono)
      #expect(mono.foreground == nil && mono.background == nil)
    }
  }

  @Test(
    "without colour, what stops a claim still differs from what doesn't", .covers("terminal.R31"))
  func mono() {
    let colourful = Theme(
      name: "x", styles: [.statusBlocked: Style(foreground: .ansi(1)), .statusOk: Style()])
    let blocked = colourful.style(of: .statusBlocked, at: .mono)
    #expect(blocked != colourful.style(of: .statusOk, at: .mono))
    #expect(blocked != colourful.style(of: .statusWarn, at: .mono))
    #expect(colourful.style(of: .listSelected, at: .mono).attributes == .reverse)
  }

  @Test("a missing role falls back along its dots, then to the parent, then to plain text")
  func fallback() {
    let selected = Style(foreground: .ansi(4))
    let child = Theme(name: "child", styles: [.listSelected: selected])
    #expect(child.style(of: .listSelectedInactive, at: .palette256) == selected)
    let full = child.inheriting(from: .builtIn)
    #expect(full.style(of: .listSelectedInactive, at: .palette256) == selected)
    #expect(full.style(of: .statusOk, at: .sixteen) == Theme.builtIn.styles[.statusOk])
    #expect(full.style(of: .statusOk, at: .direct).foreground == .ansi(2))
  }

  @Test("sixteen colours take their own style, and a child's style hides the parent's")
  func sixteen() {
    let own = Style(foreground: .ansi(3))
    let parent = Theme(
      name: "p", styles: [.match: Style(foreground: .rgb(1, 2, 3))],
      sixteenColorStyles: [.match: own])
    #expect(parent.style(of: .match, at: .eight) == own)
    #expect(parent.style(of: .match, at: .palette256).foreground == .rgb(1, 2, 3))
    let child = Theme(name: "c", styles: [.match: Style(foreground: .ansi(5))])
    #expect(child.inheriting(from: parent).style(of: .match, at: .eight).foreground == .ansi(5))
  }

  @Test(
    "colours become the nearest a terminal has", .covers("terminal.R7"),
    arguments: [
      (Color.rgb(255, 0, 0), ColorDepth.palette256, 196), (.rgb(255, 176, 0), .palette256, 214),
      (.rgb(128, 128, 128), .palette256, 244), (.rgb(255, 0, 0), .sixteen, 9),
      (.rgb(200, 0, 0), .eight, 1), (.rgb(255, 255, 255), .sixteen, 15), (.default, .direct, -1),
      (.ansi(9), .eight, 1), (.ansi(9), .sixteen, 9), (.rgb(1, 2, 3), .direct, 0x010203),
      (.rgb(0, 0, 5), .direct, 0), (.ansi(1), .mono, -1), (.ansi(2), .direct, 2),
    ])
  func quantising(color: Color, depth: ColorDepth, number: Int) {
    #expect(color.number(at: depth) == number)
  }

  @Test("every sign has an ASCII spelling of its own width, and no status shares one")
  func signs() {
    for sign in Sign.allCases {
      #expect(Theme.builtIn.sign(sign, unicode: false).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
      #expect(TextWidth.width(of: sign.builtIn.unicode) == TextWidth.width(of: sign.builtIn.ascii))
    }
    for unicode in [true, false] {
      let status = [Sign.ok, .warn, .blocked, .unknown].map {
        Theme.builtIn.sign($0, unicode: unicode)
      }
      #expect(Set(status).count == status.count)
    }
  }

  @Test(
    "keys are spelled as the key bar spells them",
    arguments: [
      (Key.control("p"), "^P"), (.alt("1"), "M-1"), (.function(8), "F8"), (.function(15), "S-F3"),
      (.space, "Space"),
      (.enter, "Enter"), (.special(.left, [.shift, .control]), "C-S-Left"), (.character("?"), "?"),
      (.escape, "Esc"), (.backTab, "S-Tab"),
    ])
  func labels(key: Key, label: String) {
    #expect(key.label == label)
  }
}
