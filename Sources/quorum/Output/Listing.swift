internal import PracticeFiles

/// A list of things of one kind: one array in JSON, one line each in a table and in CSV.
struct Listing<Item> {
  /// One property of every item.
  struct Column {
    let key: String
    let heading: TextTable.Column?
    let value: (Item) -> JSONValue
    /// The cell of a spreadsheet.
    let text: (Item) -> String
    /// The cell of a table for people.
    let shown: (Item) -> String

    init(
      key: String, heading: TextTable.Column?, value: @escaping (Item) -> JSONValue,
      text: @escaping (Item) -> String, shown: ((Item) -> String)? = nil
    ) {
      self.key = key
      self.heading = heading
      self.value = value
      self.text = text
      self.shown = shown ?? text
    }

    /// Makes a column of words; without a heading it isn't in the table.
    static func text(
      _ key: String, _ heading: TextTable.Column?, _ text: @escaping (Item) -> String?
    ) -> Column {
      Column(
        key: key, heading: heading, value: { .optional(text($0)) }, text: { text($0) ?? "" })
    }

    /// Makes a column of whole numbers.
    static func number(
      _ key: String, _ heading: String, _ number: @escaping (Item) -> Int
    ) -> Column {
      Column(
        key: key, heading: .number(heading), value: { .integer(number($0)) },
        text: { String(number($0)) })
    }
  }

  /// The name of the array.
  let name: String
  let columns: [Column]
  let items: [Item]
  /// What a person reads when there is none.
  let emptiness: String

  /// The list in every form.
  var answer: Answer {
    let shown = columns.filter { $0.heading != nil }
    let table = TextTable(
      columns: shown.compactMap(\.heading),
      rows: items.map { item in shown.map { $0.shown(item) } })
    var sheet = CSVTable(columns: columns.map(\.key))
    for item in items { sheet.append(columns.map { $0.text(item) }) }
    return Answer(
      lines: items.isEmpty ? [emptiness] : table.lines,
      json: .object([(name, .array(items.map(object)))]), table: sheet)
  }

  /// One item in JSON.
  func object(_ item: Item) -> JSONValue {
    .object(columns.map { ($0.key, $0.value(item)) })
  }
}
