import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Reads the one table of commands, which is internal.
@Suite(.covers("terminal.R38", "terminal.R40", "terminal.U1", "terminal.U2"))
struct CommandTableTests {
  @Test("every key with Alt comes out of what a terminal sends for it", .covers("terminal.R11"))
  func sendable() {
    var seen = 0
    for command in Command.all {
      for case .alt(let character) in command.keys {
        var assembler = EscapeAssembler()
        var inputs: [Input] = []
        for scalar in "\u{1B}\(character)".unicodeScalars {
          inputs += assembler.take(.scalar(scalar), at: 0)
        }
        #expect(inputs == [.key(.alt(character))], "\(command.id)")
        seen += 1
      }
    }
    #expect(seen > 10)
  }

  @Test("no key means two things in one place", arguments: Place.allCases)
  func unique(place: Place) {
    let keys = Command.all(in: place).flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
    let commands = Command.all(in: place).map(\.id)
    #expect(commands.count == Set(commands).count)
  }

  @Test("every function key has a twin")
  func twins() {
    for command in Command.all {
      let isFunction = command.keys.map { if case .function = $0 { true } else { false } }
      if isFunction.contains(true) { #expect(isFunction.contains(false), "\(command.id)") }
    }
  }

  @Test("nothing is bound to what terminals send for Tab, Enter, Backspace and Esc")
  func natural() {
    let forbidden: Set<Key> = Set("@mji[h".map { .control($0) })
    for command in Command.all { #expect(forbidden.isDisjoint(with: command.keys)) }
  }

  @Test("every command stands in the help of some place, and every name has a command")
  func complete() {
    let shown = Set(Place.allCases.flatMap { Command.all(in: $0).map(\.id) })
    #expect(shown == Set(CommandID.allCases))
    #expect(Command.all.allSatisfy { !$0.places.isEmpty })
  }

  @Test("letters are verbs in lists only, never where text is typed")
  func letters() {
    for place in [Place.field, .signIn, .dialog, .overlay, .locked] {
      for key in Command.all(in: place).flatMap(\.keys) {
        if case .character = key { Issue.record("\(key) in \(place)") }
      }
    }
  }

  @Test(
    "a key that moves in lists isn't a command there",
    arguments: Place.lists.sorted { $0.rawValue < $1.rawValue })
  func motions(place: Place) {
    let motions: Set<Key> = [
      .up, .down, .pageUp, .pageDown, .home, .end, "j", "k",
    ]
    if Place.session.contains(place) {
      #expect(Set<Key>(["g", "G"]).isDisjoint(with: Command.all(in: place).flatMap(\.keys)))
    }
    #expect(motions.isDisjoint(with: Command.all(in: place).flatMap(\.keys)))
  }

  @Test("what can't be taken back is on a capital letter or asks first")
  func capitals() {
    let wide: Set<CommandID> = [
      .startSession, .endSession, .closeAttendance, .cancelSession, .reopen, .release, .voidClaim,
      .signAll, .groupTimes,
    ]
    for command in Command.all where wide.contains(command.id) {
      guard case .character(let letter) = command.keys[0] else {
        Issue.record("\(command.id) has no letter")
        continue
      }
      #expect(letter.isUppercase, "\(command.id)")
    }
  }

  @Test("every help fits beside its keys at 80 columns")
  func helpFits() {
    for command in Command.all {
      #expect(TextWidth.width(of: command.help) <= 62, "\(command.help)")
      let keys = command.keys.map(\.label).joined(separator: " ")
      #expect(TextWidth.width(of: keys) <= 13, "\(keys)")
    }
  }

  @Test(
    "at 80 columns the check-in's key bar has the next step first and four more",
    .covers("terminal.U5"))
  func keyBar() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    let bar = person.lines[22]
    #expect(bar.hasPrefix(" S start"))
    #expect(bar.split(separator: "  ").count >= 6)
    try person.press("S")
    #expect(person.lines[22].hasPrefix(" Space here+next"))
    #expect(person.lines[22].split(separator: "  ").count >= 6)
  }
}
