import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Asks every command of the table, which is internal, in every situation.
@Suite(.covers("terminal.U4")) struct DisabledCommandTests {
  static let situations: [(name: String, make: @Sendable () throws -> SessionChart)] = [
    ("before", { try ExamplePractice.chart() }),
    ("nobody enrolled", { try ExamplePractice.chart([]) }),
    ("in session", { try ExamplePractice.inSession() }),
    ("to document", { try ExamplePractice.toDocument() }),
    ("to sign", { try ExamplePractice.toSign() }),
    ("to bill", { try ExamplePractice.toBill() }),
    ("billed", { try ExamplePractice.billed().chart }),
    (
      "cancelled",
      {
        var chart = try ExamplePractice.chart()
        try chart.carryOut(.cancel(reason: "ill"), at: "09:00")
        return chart
      }
    ),
  ]

  @Test(
    "a command that can't be given says why and does nothing", arguments: situations.indices)
  func reasons(index: Int) throws {
    let chart = try Self.situations[index].make()
    for tab in ["1", "2", "3", "4"] as [Character] {
      var person = try WorkbenchDriver(chart, at: "15:50")
      try person.openSession()
      try person.press(.alt(tab))
      for command in Command.all(in: person.workbench.place) {
        guard let reason = person.workbench.disabledReason(of: command.id) else { continue }
        var other = person
        let effects = other.effects.count
        try other.press(command.keys[0])
        #expect(other.message.contains(reason.prefix(70)), "\(command.id)")
        #expect(reason.hasSuffix("."), "\(reason)")
        #expect(other.effects.count == effects, "\(command.id)")
        #expect(other.store.chart == chart)
        #expect(other.workbench.dialog == nil)
        #expect(other.workbench.place == person.workbench.place)
        #expect(!person.lines[22].contains(" \(command.keys[0].label) \(command.label) "))
      }
    }
  }

  @Test("a command that can be given never answers that it can't", arguments: situations.indices)
  func enabled(index: Int) throws {
    let chart = try Self.situations[index].make()
    for tab in ["1", "2", "3", "4"] as [Character] {
      var person = try WorkbenchDriver(chart, at: "15:50")
      try person.openSession()
      try person.press(.alt(tab))
      for command in Command.all(in: person.workbench.place)
      where person.workbench.disabledReason(of: command.id) == nil {
        var other = person
        try other.press(command.keys[0])
        #expect(!other.message.contains("does nothing here"), "\(command.id)")
      }
    }
  }

  @Test(
    "a key that means nothing says so",
    arguments: [Key.character("%"), .function(12), .control("t")])
  func unknown(key: Key) throws {
    var person = try WorkbenchDriver(ExamplePractice.chart())
    try person.openSession()
    try person.press(key)
    #expect(person.message.contains("does nothing here; ? shows the keys."))
  }
}
