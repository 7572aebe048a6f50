import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

/// Every screen as it stands at 80x24: its text, where the cursor is, and what each cell means.
///
/// What a cell means doesn't depend on the theme, so each golden holds for every one of them.
@Suite(.covers("terminal.U1", "terminal.U2", "terminal.U5", "terminal.R30")) struct ScreenTests {
  /// A screen: the session it is of, the time, and the keys that lead to it.
  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    let time: String
    var opensSession = true
    let chart: @Sendable () throws -> SessionChart
    let steps: @Sendable (inout WorkbenchDriver) throws -> Void

    var testDescription: String { name }

    init(
      _ name: String, at time: String = "14:40",
      _ chart: @escaping @Sendable () throws -> SessionChart,
      _ steps: @escaping @Sendable (inout WorkbenchDriver) throws -> Void = { _ in }
    ) {
      self.name = name
      self.time = time
      self.chart = chart
      self.steps = steps
    }

    func play(
      size: Size = Size(columns: 80, rows: 24), unicode: Bool = true,
      presentation: Presentation = .spread
    ) throws -> WorkbenchDriver {
      var person = try WorkbenchDriver(
        chart(), size: size, unicode: unicode, presentation: presentation, at: time)
      if name.hasPrefix("sign-in") {
        try steps(&person)
        return person
      }
      try person.signIn()
      if opensSession { try person.take(.session(person.store.loaded)) }
      try steps(&person)
      return person
    }
  }

  @Test("every screen is as it was read and found good", arguments: scenes)
  func golden(scene: Scene) throws {
    expectGolden(try scene.play().golden, scene.name)
  }

  @Test(
    "every screen is as it was in a terminal without Unicode", .covers("terminal.R31"),
    arguments: scenes)
  func ascii(scene: Scene) throws {
    let text = try scene.play(unicode: false).screen
    // What people are called keeps its letters; our own signs are ASCII.
    #expect(text.allSatisfy { !Self.ownSigns.contains(String($0)) })
    expectGolden(text + "\n", "ascii-\(scene.name)")
  }

  @Test(
    "every screen is as it is read aloud, line by line", .covers("terminal.R31", "terminal.R33"),
    arguments: scenes)
  func accessible(scene: Scene) throws {
    let person = try scene.play(presentation: .linear)
    let frame = person.frame
    // Each sign is a word; names keep their letters.
    #expect(person.screen.allSatisfy { !Self.ownSigns.contains(String($0)) })
    let cursor = try #require(frame.cursor)
    var lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    lines.append("cursor \(cursor.column),\(cursor.row)")
    expectGolden(lines.joined(separator: "\n") + "\n", "accessible-\(scene.name)")
  }

  @Test(
    "every screen on the smallest and on a large terminal is as it was read and found good",
    .covers("terminal.U19"), arguments: scenes, [(60, 16), (120, 40)])
  func otherSize(scene: Scene, size: (Int, Int)) throws {
    let person = try scene.play(size: Size(columns: size.0, rows: size.1))
    expectGolden(person.golden, "\(size.0)x\(size.1)/\(scene.name)")
  }

  @Test(
    "without Unicode a screen has the same layout, with letters for our own signs",
    .covers("terminal.R5", "terminal.R31"), arguments: scenes, [(60, 16), (80, 24), (120, 40)])
  func sameLayout(scene: Scene, size: (Int, Int)) throws {
    let size = Size(columns: size.0, rows: size.1)
    let unicode = try scene.play(size: size).frame
    let ascii = try scene.play(size: size, unicode: false).frame
    #expect(ascii.cursor == unicode.cursor)
    let others = (0..<size.rows).filter { row in
      zip(ascii.grid.cells(ofRow: row), unicode.grid.cells(ofRow: row)).contains { plain, rich in
        let isSign = Self.ownSigns.contains(rich.text)
        let isSame = isSign ? plain.text.utf8.count == 1 : plain.text == rich.text
        return !isSame || plain.role != rich.role || plain.width != rich.width
      }
    }
    #expect(others.isEmpty, "rows \(others)")
  }

  /// The signs of ours that ASCII hasn't.
  private static let ownSigns = Set("✓✗◔◑…•·↑↓←→─│┌┐└┘█░»".map { String($0) })

  @Test(
    "larger screens show more", arguments: ["check-in-running", "member-note-empty", "comparison"])
  func larger(name: String) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    expectGolden(try scene.play(size: Size(columns: 100, rows: 30)).golden, "\(name)-100x30")
  }

  @Test("below 60x16 the screen says what it needs", .covers("terminal.U19"))
  func tooSmall() throws {
    let scene = try #require(Self.scenes.first { $0.name == "check-in-running" })
    expectGolden(try scene.play(size: Size(columns: 59, rows: 15)).golden, "too-small")
  }

  @Test("a status is told by its words and signs alone", .covers("terminal.R31"))
  func withoutColour() throws {
    let statuses: Set<StyleRole> = [.statusOk, .statusWarn, .statusBlocked]
    var meanings: [String: Set<StyleRole>] = [:]
    for scene in Self.scenes {
      let grid = try scene.play().frame.grid
      for row in 0..<grid.size.rows {
        var text = ""
        var role: StyleRole?
        for cell in grid.cells(ofRow: row) + [Cell()] {
          if cell.role != role {
            if let role, statuses.contains(role) { meanings[text, default: []].insert(role) }
            (text, role) = ("", cell.role)
          }
          text += cell.text
        }
      }
    }
    #expect(meanings.count > 10)
    for (text, roles) in meanings { #expect(roles.count == 1, "\(text) means \(roles)") }
  }

  @Test("how every meaning looks in the terminal's colours and without colour")
  func looks() {
    func words(_ style: Style) -> String {
      let names = TextAttributes.named.filter { style.attributes.contains($0.value) }.keys.sorted()
      let colour = style.foreground.map { "\($0)" } ?? "own colour"
      return ([colour] + names).joined(separator: ", ")
    }
    let lines = StyleRole.allCases.map { role in
      "\(role.rawValue): \(words(Theme.builtIn.style(of: role, at: .sixteen))); "
        + "mono: \(words(Theme.builtIn.style(of: role, at: .mono)))"
    }
    let mono = [StyleRole.statusOk, .statusWarn, .statusBlocked, .statusError].map {
      Theme.builtIn.style(of: $0, at: .mono)
    }
    #expect(Set(mono).count == 4)
    expectGolden(lines.joined(separator: "\n") + "\n", "looks")
  }

  @Test(
    "the help of every place",
    arguments: [
      "today", "1", "2", "3", "4", "why", "groups", "group", "claims", "claim", "clients", "client",
      "log", "rules", "rule", "settings",
      "field", "field-search",
    ])
  func help(place: String) throws {
    var person = try WorkbenchDriver(
      ExamplePractice.billed().chart, size: Size(columns: 80, rows: 34), at: "15:50")
    try person.signIn()
    switch place {
    case "today": break
    case "why":
      try person.take(.session(person.store.loaded))
      try person.press(.alt("4"), "y")
    case "groups": try person.press("g")
    case "group": try person.press("g", .enter)
    case "claims": try person.press("c")
    case "clients": try person.press("p")
    case "client": try person.press("p", .enter)
    case "log": try person.press("l")
    case "rules": try person.press("y")
    case "settings": try person.press(",")
    case "rule": try person.press("y", .enter)
    case "claim":
      person.store.claims = try ExamplePractice.billed().claims
      try person.press("c", .enter)
    case "field", "field-search":
      person = try WorkbenchDriver(
        ExamplePractice.toDocument(), size: Size(columns: 80, rows: 34), at: "15:50")
      try person.openSession()
      try person.press(.down, .enter)
      if place == "field-search" { try person.press(.control("f")) }
    default:
      try person.take(.session(person.store.loaded))
      try person.press(.alt(Character(place)))
    }
    try person.press(.function(1))
    #expect(person.lines[1].contains(" Keys: "))
    expectGolden(person.golden, "help-\(place)")
  }
}
