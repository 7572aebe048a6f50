import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at what the palette would choose, which is internal.
@Suite(.covers("terminal.U2", "terminal.U4", "terminal.U10")) struct PaletteTests {
  private func person(_ size: Size = Size(columns: 80, rows: 24)) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), size: size, at: "14:40")
    try person.openSession()
    return person
  }

  @Test(
    "Ctrl+P and F2 open it everywhere, : in lists, and they close it again",
    arguments: [Key.control("p"), .function(2), .character(":")])
  func opens(key: Key) throws {
    var person = try person()
    try person.press(key)
    #expect(person.screen.contains("Find and do"))
    try person.press(.control("p"))
    #expect(!person.screen.contains("Find and do"))
    // In a text, a colon is a colon.
    try person.press(.alt("2"), .enter, key)
    #expect(person.screen.contains("Find and do") == (key != .character(":")))
    if key != .character(":") {
      try person.press(.escape)
      #expect(person.workbench.place == .field)
    }
  }

  @Test("every command of the table is found in it by its name, and new ones by themselves")
  func everyCommand() throws {
    for place in [Place.today, .checkIn, .field] {
      var person = try person()
      if place == .today { try person.press(.alt("h")) }
      if place == .field { try person.press(.alt("2"), .enter) }
      #expect(person.workbench.place == place)
      let rows = person.workbench.paletteRows
      for command in Command.known(in: place) where command.id != .palette {
        let isThere = rows.contains { $0.choice == .command(command.id) }
        let isMotion = command.isBoundToPlace(outside: place)
        let isHere = Command.all(in: place).contains { $0.id == command.id }
        #expect(isThere != (isMotion && !isHere), "\(command.id) in \(place)")
      }
      let shown = rows.map(\.choice)
      #expect(shown.count == Set(shown).count)
    }
  }

  @Test(
    "what begins with the letters comes before a word that does, and that before scattered ones")
  func ranking() {
    let titles = ["alto", "metal", "the tall one", "Tal, Ida", "tea and oil"]
    var finder = Finder(titles.map { FinderRow(.key(.character($0.first ?? " ")), $0) })
    for key in "tal" { _ = finder.handle(.character(key), page: 5) }
    #expect(
      finder.matches.map { titles[$0] } == ["Tal, Ida", "the tall one", "metal", "tea and oil"])
    _ = finder.handle(.space, page: 5)
    _ = finder.handle(.character("o"), page: 5)
    #expect(finder.matches.map { titles[$0] } == ["the tall one", "tea and oil"])
  }

  @Test("names are found without their marks, by any of their parts", .covers("R20"))
  func names() throws {
    for (typed, name) in [
      ("nguyen", "Nguyễn, Thị Ánh"), ("anh ngu", "Nguyễn, Thị Ánh"), ("BRZEC", "Łukasiewicz"),
      ("luka", "Łukasiewicz"), ("siobhan", "O'Brien"), ("王", "王, 小明"),
    ] {
      var person = try person()
      try person.press(.control("p"))
      try person.type(typed)
      #expect(person.lines[3].contains(name), "\(typed): \(person.lines[3])")
    }
  }

  @Test("a person is the client's file first, and right behind it the session where they are next")
  func opensPerson() throws {
    var person = try person()
    try person.press(.alt("h"), .control("p"))
    try person.type("okonkwo")
    try person.press(.enter)
    #expect(person.workbench.place == .client)
    #expect(person.lines[0].contains("Okonkwo, David"))
    try person.press(.escape)
    #expect(person.workbench.place == .today)
    try person.press(.control("p"))
    try person.type("okonkwo")
    try person.press(.down, .enter)
    #expect(person.workbench.place == .checkIn)
    #expect(person.cursorLine.contains("Okonkwo, David"))
    try person.press(.escape)
    #expect(person.workbench.place == .today)
  }

  @Test("sessions, groups and claims are opened from anywhere, and Esc leads home")
  func opensOthers() throws {
    var person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    person.store.claims = try ExamplePractice.billed().claims
    try person.openSession()
    try person.press(.control("p"))
    try person.type("claims")
    try person.press(.enter)
    #expect(person.workbench.place == .claims)
    let claim = try #require(person.store.claims.last?.claim.id)
    try person.press(.control("p"))
    try person.type(claim.text)
    try person.press(.enter)
    #expect(person.workbench.place == .claim)
    #expect(person.lines[0].contains(claim.text))
    try person.press(.control("p"))
    try person.type("group, thu")
    try person.press(.enter)
    #expect(person.workbench.place == .group)
    try person.press(.control("p"))
    try person.type("S-0311")
    try person.press(.enter)
    #expect(person.effects.last == SessionID("S-0311-ANX").map { .openSession($0) })
    try person.press(.escape)
    #expect(person.workbench.place == .today)
  }

  @Test("what can't be done now stays in the list and says why")
  func disabled() throws {
    var person = try person()
    try person.press(.control("p"))
    try person.type("void")
    #expect(person.message.contains("Not here: it works on Claim."))
    let effects = person.effects.count
    try person.press(.enter)
    #expect(person.message.contains("Not here: it works on Claim."))
    #expect(person.screen.contains("Find and do"))
    #expect(person.effects.count == effects)
  }

  @Test("what was chosen last comes first")
  func recent() throws {
    var person = try person()
    try person.press(.control("p"))
    try person.type("redraw")
    try person.press(.enter, .control("p"))
    #expect(person.lines[3].contains("redraw"))
    try person.type("zzz")
    try person.press(.escape, .control("p"))
    #expect(person.lines[3].contains("redraw"))
  }

  @Test("going elsewhere from a field saves what was typed; an open question is answered first")
  func nothingLost() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Ride it out")
    try person.press(.control("p"))
    try person.type("groups")
    try person.press(.enter)
    #expect(person.workbench.place == .groups)
    #expect(person.store.chart.groupNote.content[.objective] == "Ride it out")

    try person.press(.control("p"))
    try person.type("S-0312-DBT")
    try person.press(.enter, .alt("1"), "p", .control("p"))
    try person.type("groups")
    try person.press(.enter)
    #expect(person.message.contains("is open: Enter answers it, Esc leaves it."))
    try person.press(.escape)
    #expect(person.workbench.dialog != nil)
  }

  @Test("it works on the smallest terminal, and the mark stands on what is chosen")
  func smallest() throws {
    var person = try person(Size(columns: 60, rows: 16))
    try person.press(.control("p"))
    for _ in 0..<30 { try person.press(.down) }
    let cursor = try #require(person.frame.cursor)
    #expect((3..<12).contains(cursor.row))
    try person.type("group")
    #expect(person.frame.cursor?.row == 2)
  }

  @Test("pasted text narrows it, in one line")
  func paste() throws {
    var person = try person()
    try person.press(.control("p"))
    try person.take(.paste("write\nclaims"))
    #expect(person.lines[3].contains("write claims"))
  }

  @Test("clients are found by their ids, and claims by their numbers")
  func ids() throws {
    var person = try person()
    try person.press(.control("p"))
    try person.type("c-20")
    #expect(
      person.workbench.overlay?.finder?.selected?.choice
        == .client(try #require(ClientID("C-20"))))
    try person.press(.control("u"))
    try person.type("c0000002")
    #expect(
      person.workbench.overlay?.finder?.selected?.choice
        == .claim(try #require(ClaimID("C0000002"))))
    try person.press(.enter)
    #expect(person.effects.contains(.loadClaims))
    #expect(person.message.contains("There is no claim C0000002."))
    #expect(person.workbench.place == .claims)
  }
}
