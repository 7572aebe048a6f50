import GroupCare
import Screen

/// One client's screen: the file, line by line.
struct ClientModel: Sendable {
  var facts: ClientFacts
  let sections: [ClientSection]
  var cursor = ListCursor()

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

  /// Moves by a key; Tab goes from section to section.
  mutating func move(_ key: Key, page: Int) -> Bool {
    switch key {
    case .tab: moveSection(1)
    case .backTab: moveSection(-1)
    default: return cursor.handle(key, count: lines.count, page: page)
    }
    return true
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
