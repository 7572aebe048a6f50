internal import Screen

/// One row of a CSV file, or one table of a TOML file, while it is read.
///
/// A class, because the readers of its parts note in one place what was refused and which keys were
/// asked for.
final class Entry {
  let file: String
  private let values: [String: TOMLNode]
  private let location: Location
  private let path: [String]
  private let notes: Notes
  private var asked: Set<String> = []
  private var isPassedOver = false
  private var children: [Entry] = []

  private enum Location {
    case row(Int)
    case document(TOMLPlaces)
  }

  /// What was refused, in a row or in a whole file.
  private final class Notes {
    var refusals: [RefusedRow] = []
  }

  /// A row of a CSV file, which has as many cells as there are columns.
  init(row: CSVTable.Row, columns: [String], file: String) {
    self.file = file
    values = Dictionary(
      zip(columns, row.cells.map(TOMLNode.text)), uniquingKeysWith: { first, _ in first })
    location = .row(row.line)
    path = []
    notes = Notes()
  }

  /// A whole TOML file.
  init(_ document: TOMLDocument, file: String) {
    self.file = file
    values = document.root
    location = .document(document.places)
    path = []
    notes = Notes()
  }

  private init(_ values: [String: TOMLNode], at steps: [String], of parent: Entry) {
    file = parent.file
    self.values = values
    location = parent.location
    path = parent.path + steps
    notes = parent.notes
  }

  /// What was refused in the row, or in the file and all its tables.
  var refusals: [RefusedRow] { notes.refusals }

  /// Whether nothing was refused so far.
  var isFine: Bool { notes.refusals.isEmpty }

  /// The file and the line on which the entry begins: `payers/tern.toml:7`.
  var place: String { "\(file):\(line(of: path))" }

  private func line(of steps: [String]) -> Int {
    switch location {
    case .row(let line): line
    case .document(let places): places.line(of: steps) ?? 1
    }
  }

  /// Notes a refusal at a key, or of the whole entry.
  func refuse(_ key: String? = nil, _ reason: String) {
    let steps = path + [key].compactMap(\.self)
    let name = steps.joined(separator: ".")
    notes.refusals.append(
      RefusedRow(
        file: file, line: line(of: steps), column: name.isEmpty ? nil : name, reason: reason))
  }

  /// Whether something was refused at a key, or below it.
  func isRefused(_ key: String) -> Bool {
    let name = (path + [key]).joined(separator: ".")
    return notes.refusals.contains { refusal in
      refusal.column == name || refusal.column?.hasPrefix(name + ".") == true
    }
  }

  /// Whether a key holds a table.
  func isTable(_ key: String) -> Bool {
    if case .table? = values[key] { true } else { false }
  }

  /// Returns the text of a key without what no record should hold (C40); nothing when it is blank.
  func text(_ key: String, mostBytes: Int = CSVTable.mostCellBytes) -> String? {
    asked.insert(key)
    guard let value = values[key] else { return nil }
    guard case .text(let raw) = value else {
      refuse(key, "A single value belongs here.")
      return nil
    }
    guard raw.utf8.count <= mostBytes else {
      refuse(key, "This is longer than \(mostBytes / 1024) KB.")
      return nil
    }
    let text = TextSanitiser.stored(raw)
    return text.isEmpty ? nil : text
  }

  /// Returns the text of a key as it stands there, with whatever no record should hold.
  func untouchedText(_ key: String) -> String? {
    guard case .text(let raw)? = values[key] else { return text(key) }
    asked.insert(key)
    return raw
  }

  /// Returns the texts of a list: a TOML array, or words with spaces between.
  func list(_ key: String) -> [String]? {
    guard case .array(let nodes)? = values[key] else {
      return text(key)?.split(separator: " ").map(String.init)
    }
    asked.insert(key)
    return nodes.compactMap { node in
      if case .text(let text) = node { return TextSanitiser.stored(text) }
      refuse(key, "A list of single values belongs here.")
      return nil
    }
  }

  /// Returns the table of a key.
  func table(_ key: String) -> Entry? {
    asked.insert(key)
    guard let value = values[key] else { return nil }
    guard case .table(let entries) = value else {
      refuse(key, "A table belongs here.")
      return nil
    }
    let child = Entry(entries, at: [key], of: self)
    children.append(child)
    return child
  }

  /// Returns the tables of a list; nothing when the key isn't there.
  func tables(_ key: String) -> [Entry]? {
    asked.insert(key)
    guard let value = values[key] else { return nil }
    guard case .array(let nodes) = value else {
      refuse(key, "A list of tables belongs here.")
      return nil
    }
    let entries = nodes.enumerated().compactMap { place, node -> Entry? in
      guard case .table(let entries) = node else {
        refuse(key, "A list of tables belongs here.")
        return nil
      }
      return Entry(entries, at: [key, String(place)], of: self)
    }
    children += entries
    return entries
  }

  /// Returns every text below this entry; the keys of inner tables are joined with points.
  func leaves() -> [(key: String, text: String)] {
    asked.formUnion(values.keys)
    return Self.leaves(values, prefix: "").sorted { $0.key < $1.key }
  }

  private static func leaves(
    _ values: [String: TOMLNode], prefix: String
  ) -> [(key: String, text: String)] {
    values.flatMap { key, value -> [(key: String, text: String)] in
      switch value {
      case .text(let text): [(prefix + key, TextSanitiser.stored(text))]
      // No note has a list, and a key that no field has is refused by its name.
      case .array: [(prefix + key + "[]", "")]
      case .table(let inner): leaves(inner, prefix: prefix + key + ".")
      }
    }
  }

  /// Leaves the rest of the entry unread, because what comes before it was refused.
  func passOver() { isPassedOver = true }

  /// Refuses every key that nothing asked for.
  func refuseUnknownKeys() {
    if isPassedOver { return }
    for key in values.keys.sorted() where !asked.contains(key) {
      refuse(key, "There is no such key here.")
    }
    for child in children { child.refuseUnknownKeys() }
  }
}
