import GroupCare
import Screen

/// One client's screen: the file, line by line.
struct ClientModel: Sendable {
  var facts: ClientFacts
  let sections: [ClientSection]
  var cursor = ListCursor()
  /// The changes of the diagnoses that can be taken back, the newest last.
  private(set) var undo: [DiagnosisStep] = []
  /// What was taken back, the newest last.
  private(set) var redo: [DiagnosisStep] = []
  /// What is on its way to the store.
  var asked: DiagnosisStep.Asked?

  init(_ facts: ClientFacts, today: CalendarDate, cursor: ListCursor = ListCursor()) {
    self.facts = facts
    sections = facts.sections(on: today)
    self.cursor = cursor
    self.cursor.move(to: cursor.row, of: lines.count)
  }

  var id: ClientID { facts.file.client.id }

  var lines: [ClientLine] { sections.flatMap(\.lines) }

  var selected: ClientLine? {
    let lines = lines
    return lines.indices.contains(cursor.row) ? lines[cursor.row] : nil
  }

  /// The diagnosis of the selected line.
  var selectedDiagnosis: Diagnosis? {
    guard case .diagnosis(let code, let first) = selected?.target else { return nil }
    return facts.file.client.diagnoses.first { $0.code == code && $0.period.first == first }
  }

  /// Goes on from the screen as it was before the same file was read again.
  ///
  /// - Returns: The change that turns out to be done; nothing when there was none.
  mutating func follow(_ old: ClientModel) -> DiagnosisStep.Asked? {
    let list = facts.file.client.diagnoses
    guard let asked = old.asked else {
      // Whoever else changed the list changed what there is to take back.
      if list == old.facts.file.client.diagnoses { (undo, redo) = (old.undo, old.redo) }
      return nil
    }
    guard list == asked.expected || list == asked.starting else { return nil }
    (undo, redo) = (old.undo, old.redo)
    guard list == asked.expected else {
      // It was read before the change got there.
      self.asked = asked
      return nil
    }
    switch asked.way {
    case .change:
      undo.append(asked.step)
      redo = []
    case .undo:
      undo.removeLast()
      redo.append(asked.step)
    case .redo:
      redo.removeLast()
      undo.append(asked.step)
    }
    select(asked)
    return asked
  }

  /// Selects the diagnosis that a change is about.
  private mutating func select(_ done: DiagnosisStep.Asked) {
    let changed = done.expected.first { !done.starting.contains($0) }
    let place = lines.firstIndex { line in
      guard let changed else { return false }
      return line.target == .diagnosis(changed.code, begun: changed.period.first)
    }
    if let place { cursor.move(to: place, of: lines.count) }
  }

  /// Moves by a key; Tab goes from section to section.
  mutating func move(_ key: Key, page: Int) -> Bool {
    switch key {
    case .tab: moveSection(1)
    case .backTab: moveSection(-1)
    default: return cursor.handle(key, count: lines.count, page: page)
    }
    return true
  }

  /// Goes to where a section begins.
  mutating func show(_ topic: ClientTopic) {
    let above = sections.prefix { $0.topic != topic }
    cursor.move(to: above.reduce(0) { $0 + $1.lines.count }, of: lines.count)
  }

  private mutating func moveSection(_ step: Int) {
    var starts: [Int] = []
    var next = 0
    for section in sections {
      starts.append(next)
      next += section.lines.count
    }
    let current = starts.lastIndex { $0 <= cursor.row } ?? 0
    // From within a section, back is first to where it begins.
    let isInside = step < 0 && starts[current] != cursor.row
    let target = isInside ? current : (current + step + starts.count) % starts.count
    cursor.move(to: starts[target], of: next)
  }
}
