import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Walks the table of keys: each key is pressed where it means something, and what it did is looked at.
@Suite(
  "Every key does what the paper says",
  .covers("terminal.U6", "terminal.U9", "terminal.U12", "terminal.U20", "terminal.R35"))
struct KeyMapTests {
  private static let rows: [KeyRow] =
    KeyRow.everywhere + KeyRow.motions + KeyRow.lists + KeyRow.checkIn + KeyRow.notes
    + KeyRow.gate + KeyRow.clients + KeyRow.overviews + KeyRow.explanations + KeyRow.field
    + KeyRow.choice
    + KeyRow.typing

  @Test("every key does in every place what its line says", arguments: rows)
  func effect(row: KeyRow) throws {
    for place in row.places {
      var before = try KeyPlaces.person(at: place)
      try row.given(&before)
      for key in row.keys {
        var after = before
        try after.press(key)
        try row.then(KeyRow.Press(key: key, place: place, before: before, after: after))
      }
    }
  }

  @Test("somebody can be in every place", arguments: Place.allCases)
  func places(place: Place) throws {
    #expect(KeyPlaces.place(of: try KeyPlaces.person(at: place).workbench) == place)
  }

  @Test("a key of the table of commands has a line here, and no line has another")
  func complete() {
    let known = Set(
      Command.all.flatMap { command in
        command.places.flatMap { place in command.keys.map { Spot(key: $0, place: place) } }
      })
    let walked = Self.spots(of: Self.rows.filter(\.isCommand))
    #expect(known.subtracting(walked).map(\.description).sorted() == [])
    #expect(walked.subtracting(known).map(\.description).sorted() == [])
  }

  @Test(
    "a key by which the help says one moves or types has a line here", arguments: Place.allCases)
  func hands(place: Place) throws {
    let person = try KeyPlaces.person(at: place)
    guard place != .dialog, place != .overlay, place != .locked else { return }
    let told = Set(
      person.workbench.handRows.flatMap(\.keys).map { Spot(key: $0, place: place) })
    #expect(told.subtracting(Self.spots(of: Self.rows)).map(\.description).sorted() == [])
  }

  @Test("every key of the tables 4.1 to 4.4 of the paper has a line here", arguments: tables)
  func paper(section: (name: String, place: Place, keys: String)) {
    let walked = Set(
      Self.rows.filter { $0.places.contains(section.place) }.flatMap(\.keys).map(\.label))
    let asked = Set(section.keys.split(separator: " ").map(String.init))
    #expect(asked.subtracting(walked).sorted() == [], "\(section.name)")
  }

  /// The keys of terminal.md, section 4, as the key bar spells them.
  private static let tables: [(name: String, place: Place, keys: String)] = [
    ("4.1", .today, "F1 ? ^G ^P : F2 F3 / F5 r F9 M-m F10 ^Q q ^S ^L ^C M-z M-l M-t"),
    ("4.1", .checkIn, "F7 F8 [ ] Esc Tab S-Tab ^Z ^Y u U M-u F5 r F9 M-m F10 ^Q ^S ^L ^C M-z M-l"),
    ("4.1", .memberNotes, "Enter F4 Tab S-Tab F7 F8 [ ] Esc ^Z ^Y u U M-u F5 r"),
    (
      "4.1", .field,
      "F1 ^G ^P F2 F3 ^F F4 M-e F7 F8 F9 M-m F10 ^Q Esc Tab S-Tab ^Z ^Y M-u ^S ^L ^C M-z M-l M-t"
    ),
    ("4.2", .checkIn, "Up Down PgUp PgDn Home End j k g G Space 3 / i a l e Enter n N u A"),
    ("4.2", .dialog, "y n + - > <"),
    (
      "4.3", .field,
      """
      x Enter Left Right Up Down Home End ^A ^E C-Left C-Right M-b M-f PgUp PgDn C-Home C-End S-Left \
      S-Right S-Up S-Down M-a Bksp Del ^D ^W M-Bksp C-Bksp M-d C-Del ^K ^U M-y ^V ^X ^C ^Z ^_ ^Y M-Z \
      Tab S-Tab M-Down M-Up M-i M-. M-e ^F Esc ^G ^O
      """
    ),
    ("4.4", .gate, "Up Down Enter ] [ F8 F7 R"),
  ]

  @Test(
    "the help has every key of its place, and the key bar every command that isn't quiet",
    .covers("terminal.U1", "terminal.U2"), arguments: Place.allCases)
  func shown(place: Place) throws {
    var person = try KeyPlaces.person(at: place)
    let commands = Command.all(in: place)
    let help = person.workbench.helpRows.map(\.keys)
    // Nobody can ask for help before signing in or while it is locked; what is open over a screen has its
    // own keys in its own bar.
    guard ![.signIn, .locked, .overlay].contains(place) else { return }
    for command in commands {
      #expect(help.contains(command.keys.map(\.label).joined(separator: " ")), "\(command.id)")
    }
    try person.resize(600, 24)
    let bar = person.lines.suffix(2).joined(separator: "  ")
    for command in commands
    where !Workbench.quiet.contains(command.id)
      && person.workbench.disabledReason(of: command.id) == nil
    {
      // A question's bar has its own answers instead, and R stands there once claims can be written.
      guard place != .dialog || command.isGlobal, command.id != .release else { continue }
      #expect(bar.contains("\(command.keys[0].label) \(command.label)"), "\(command.id)")
    }
  }

  private static func spots(of rows: [KeyRow]) -> Set<Spot> {
    Set(
      rows.flatMap { row in
        row.places.flatMap { place in row.keys.map { Spot(key: $0, place: place) } }
      })
  }

  /// A key in a place.
  private struct Spot: Hashable, CustomStringConvertible {
    let key: Key
    let place: Place
    var description: String { "\(key.label) in \(place.rawValue)" }
  }
}
