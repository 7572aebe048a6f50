import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks inside of the workbench for the text that a person typed, wherever it is by then.
@Suite struct RandomKeysTests {
  private static let starts: [@Sendable () throws -> SessionChart] = [
    { try ExamplePractice.chart() }, { try ExamplePractice.inSession() },
    { try ExamplePractice.toDocument() }, { try ExamplePractice.toSign() },
    { try ExamplePractice.toBill() }, { try ExamplePractice.billed(2).chart },
  ]

  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .enter, .escape,
      .tab, .backTab, .backspace, .delete, .insert, .space, .special(.down, .alt),
      .special(.up, .alt), .special(.left, .shift), .special(.enter, .alt),
    ] + (1...12).map { .function($0) }
    + "abcdefghiklmnopqrstuvwxyzABCENORSTUVWX+<>[]/?0123456789:é王"
    .map { .character($0) } + "acdefgklnopqrsuvwxyz_".map { .control($0) }
    + "1234abdfnpuyzZ".map { .alt($0) }

  @Test(
    "no sequence of keys, sizes and answers traps, hides the cursor or breaks the grid",
    .covers("terminal.R18", "terminal.R30"), arguments: Array<UInt64>(1...12))
  func anyKeys(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = Self.starts[Int(seed) % Self.starts.count]
    var person = try WorkbenchDriver(start(), at: "15:50")
    if !seed.isMultiple(of: 5) { try person.openSession(asksPassphrase: seed.isMultiple(of: 3)) }
    for step in 0..<500 {
      try press(&person, &random)
      if person.workbench.who == nil, step > 20 { try person.openSession() }
      guard step.isMultiple(of: 3) else { continue }
      let frame = person.frame
      #expect(frame.grid.size == person.size)
      let cursor = try #require(frame.cursor, "seed \(seed), step \(step): no cursor")
      #expect(
        Rect(person.size).contains(cursor) || person.size.columns * person.size.rows == 0,
        "seed \(seed), step \(step): \(cursor) in \(person.size)")
    }
  }

  private func press(
    _ person: inout WorkbenchDriver, _ random: inout SeededGenerator
  ) throws {
    switch Int.random(in: 0..<60, using: &random) {
    case 0:
      try person.resize(
        Int.random(in: 0...130, using: &random), Int.random(in: 0...50, using: &random))
    case 1: try person.resize(80, 24)
    case 2: try person.take(.paste("pasted\ntext \u{1B}[2J"))
    case 3: person.isHeld = true
    case 4, 5: try person.deliver()
    case 6: try person.take(.othersWrote)
    case 7: person.store.failure = "The disk is full."
    case 8: person.store.refusal = "That is not allowed."
    case 9: try person.clock("15:\(Int.random(in: 10...59, using: &random))")
    case 10:
      let client = person.store.chart.encounters.first?.client.id
      if let client { try? person.store.someoneElse(.writeNote(client, .response, "Theirs")) }
    default: try person.press(Self.keys.randomElement(using: &random) ?? .enter)
    }
  }

  @Test(
    "no typed text is ever lost, whatever others write and whatever fails",
    .covers("C30", "C34", "terminal.U13", "terminal.U14"), arguments: Array<UInt64>(1...24) + [1573]
  )
  func nothingLost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 7919)
    var person = try WorkbenchDriver(ExamplePractice.toDocument(2), at: "15:35")
    try person.openSession()
    try person.press(.alt(seed.isMultiple(of: 2) ? "2" : "3"))
    var words: [String] = []
    for step in 0..<60 {
      if person.workbench.dialog != nil {
        try person.press(Bool.random(using: &random) ? .enter : .escape)
      }
      let word = "word\(step)x"
      try person.press(.home)
      try person.press(Array(repeating: .down, count: Int.random(in: 0...3, using: &random)))
      try person.press(.enter)
      if let editing = person.workbench.session?.editing, editing.place.entry.choices.isEmpty {
        if Int.random(in: 0..<4, using: &random) == 0 {
          try person.take(.paste(word))
        } else {
          try person.type(word)
        }
        words.append(word)
        try person.press(.space)
      }
      try trouble(&person, &random)
      let next: [Key] = [.escape, .tab, .backTab, .function(8), .alt("2"), .alt("3"), .function(1)]
      try person.press(next.randomElement(using: &random) ?? .escape)
      // In a window that is too small to be read, Escape does nothing.
      if person.workbench.isTooSmall { try person.resize(80, 24) }
      for _ in 0..<10
      where Place.writing.contains(person.workbench.place) || person.workbench.overlay != nil {
        try person.press(.escape)
      }
      let missing = words.filter { !Self.everything(in: person).contains($0) }
      try #require(missing.isEmpty, "seed \(seed), step \(step)")
      try person.press(.alt(Bool.random(using: &random) ? "2" : "3"))
    }
    try person.deliver()
    #expect(words.allSatisfy { Self.everything(in: person).contains($0) })
    #expect(words.count > 10)
  }

  private func trouble(
    _ person: inout WorkbenchDriver, _ random: inout SeededGenerator
  ) throws {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: person.isHeld = true
    case 1: try person.deliver()
    case 2: person.store.failure = "The disk is full."
    case 3: person.store.refusal = "That is not allowed."
    case 4:
      // Somebody else adds to a field; nobody takes text away.
      let field = [GroupNoteField.objective, .topic].randomElement(using: &random) ?? .topic
      let old = person.store.chart.groupNote.content[field]
      try? person.store.someoneElse(.writeGroupNote(field, old + " theirs"))
    case 5: try person.take(.othersWrote)
    case 6:
      try person.resize(
        Int.random(in: 0...130, using: &random), Int.random(in: 0...50, using: &random))
    default: break
    }
  }

  /// Every place where typed text can be: the record, on its way, at its field, in a question, in a
  /// draft.
  private static func everything(in person: WorkbenchDriver) -> String {
    var texts: [String] = []
    for chart in [person.store.chart, person.workbench.session?.chart].compactMap(\.self) {
      texts += GroupNoteField.allCases.map { chart.groupNote.content[$0] }
      for encounter in chart.encounters {
        texts += encounter.note.content.writtenFields.map { encounter.note.content[$0] }
      }
    }
    texts += person.workbench.session?.unsaved.values.map(\.self) ?? []
    texts +=
      person.workbench.session.map { ($0.inFlight + $0.waiting).compactMap(\.writtenText) } ?? []
    texts += (person.workbench.waitingDialogs + [person.workbench.dialog].compactMap(\.self))
      .flatMap(\.info)
    return texts.joined(separator: "\n")
  }

  @Test(
    "every screen is laid out at every size", .covers("terminal.R18"),
    arguments: ["1", "2", "3", "4", "today", "dialog", "help"])
  func sizes(place: String) throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    switch place {
    case "today": try person.press(.escape)
    case "dialog": try person.press("2", "i")
    case "help": try person.press("?")
    default:
      try person.press(.alt(Character(place)))
      if place == "2" || place == "3" { try person.press(.enter) }
    }
    for columns in stride(from: 0, through: 130, by: 1) {
      for rows in stride(from: columns % 7, through: 50, by: 7) {
        try person.resize(columns, rows)
        let frame = person.frame
        #expect(frame.grid.size == Size(columns: columns, rows: rows))
        guard columns > 0, rows > 0 else { continue }
        #expect(frame.cursor.map { Rect(person.size).contains($0) } == true, "\(columns)x\(rows)")
      }
    }
  }
}
