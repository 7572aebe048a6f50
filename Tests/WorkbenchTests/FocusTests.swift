import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Where the hardware cursor stands, in every scene and every place, however it is laid out.
@Suite("The cursor", .covers("terminal.R30")) struct FocusTests {
  static let sizes = [(60, 16), (80, 24), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }

  @Test(
    "stands on the row or the field that has the focus, in every scene, at every size",
    arguments: ScreenTests.scenes, [Presentation.spread, .linear])
  func scene(scene: ScreenTests.Scene, presentation: Presentation) throws {
    for size in Self.sizes {
      let person = try scene.play(size: size, presentation: presentation)
      try expectFocus(of: person, presentation, "\(scene.name) at \(size.columns)x\(size.rows)")
    }
  }

  @Test(
    "stands on the row or the field that has the focus, wherever keys mean something",
    arguments: Place.allCases)
  func place(place: Place) throws {
    try expectFocus(of: KeyPlaces.person(at: place), .spread, place.rawValue)
  }

  @Test("stays on the focus when the terminal gets another size", .covers("terminal.R19"))
  func resized() throws {
    for scene in ScreenTests.scenes {
      var person = try scene.play()
      for size in Self.sizes + [Size(columns: 1, rows: 1), Size(columns: 80, rows: 24)] {
        try person.resize(size.columns, size.rows)
        guard size.columns >= 60 else { continue }
        try expectFocus(of: person, .spread, "\(scene.name) at \(size.columns)x\(size.rows)")
      }
    }
  }

  private func expectFocus(
    of person: WorkbenchDriver, _ presentation: Presentation, _ what: String
  ) throws {
    let frame = person.frame
    let cursor = try #require(frame.cursor, "\(what): no cursor")
    #expect(Rect(frame.grid.size).contains(cursor), "\(what): \(cursor)")
    let line = frame.grid.line(cursor.row)
    var fields: Set<StyleRole> = [.fieldFocus, .field, .cursorSelection]
    // What needs attention in the text that is being typed is marked.
    if person.workbench.place == .field { fields.insert(.statusWarn) }
    let isInField =
      frame.grid.cells(ofRow: cursor.row).contains { fields.contains($0.role) }
      || line.contains("Find: ") || isTyping(person.workbench, at: cursor, line)
    switch presentation {
    case .spread:
      let isOnRow = frame.grid.cells(ofRow: cursor.row).contains { $0.role == .listSelected }
      #expect(isOnRow || isInField || isStill(person.workbench), "\(what): |\(line)|")
    case .linear:
      let isNewLine = person.workbench.place == .field && line.allSatisfy { $0 == " " }
      #expect(
        line.hasPrefix("> ") || isInField || isNewLine || isStill(person.workbench),
        "\(what): |\(line)|")
    }
  }

  /// Whether the cursor stands where letters narrow a list.
  private func isTyping(_ workbench: Workbench, at cursor: Position, _ line: String) -> Bool {
    if workbench.overlay?.finder != nil { return cursor.row == 2 && line.contains("> ") }
    guard let dialog = workbench.dialog, dialog.items.indices.contains(dialog.focus) else {
      return false
    }
    switch dialog.items[dialog.focus].value {
    case .pick, .lookUp: return line.contains(dialog.items[dialog.focus].label)
    case .text, .secret, .lines, .toggle, .option, .time, .day: return false
    }
  }

  /// Whether there is nothing to choose from, so that the cursor stands where reading begins.
  private func isStill(_ workbench: Workbench) -> Bool {
    if workbench.lock != nil { return workbench.who?.asksPassphrase == false }
    if let dialog = workbench.dialog { return dialog.items.isEmpty }
    guard workbench.overlay == nil else { return false }
    switch workbench.place {
    case .claim, .comparison, .explanation, .rule: return true
    case .today, .checkIn, .gate, .groups, .group, .claims, .clients, .log, .rules, .settings:
      return workbench.shownRows.isEmpty
    case .memberNotes: return workbench.session?.noteEncounter == nil
    case .signIn, .groupNote, .field, .fieldSearch, .client, .dialog, .overlay, .locked:
      return false
    }
  }
}
