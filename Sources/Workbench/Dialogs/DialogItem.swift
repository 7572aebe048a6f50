import GroupCare
import Screen

/// One line of a dialog that can be filled in.
struct DialogItem: Hashable, Sendable {
  let label: String
  var value: Value
  /// A letter that changes it from anywhere in the dialog but a text.
  var hotkey: Character?

  enum Value: Hashable, Sendable {
    case text(TextEditor)
    /// Shown as dots.
    case secret(TextEditor)
    case toggle(Bool)
    case option([String], Int)
    case time(Timestamp)
    case pick(PickList)
  }

  static func text(_ label: String, _ text: String = "") -> DialogItem {
    var editor = TextEditor(text, isSingleLine: true)
    editor.moveCursor(to: text.count)
    return DialogItem(label: label, value: .text(editor))
  }

  static func secret(_ label: String) -> DialogItem {
    DialogItem(label: label, value: .secret(TextEditor("", isSingleLine: true)))
  }

  static func toggle(_ label: String, _ isOn: Bool, hotkey: Character? = nil) -> DialogItem {
    DialogItem(label: label, value: .toggle(isOn), hotkey: hotkey)
  }

  static func option(_ label: String, _ options: [String], _ index: Int) -> DialogItem {
    DialogItem(label: label, value: .option(options, index))
  }

  static func time(_ label: String, _ time: Timestamp) -> DialogItem {
    DialogItem(label: label, value: .time(time))
  }

  static func pick(_ label: String, _ rows: [String]) -> DialogItem {
    DialogItem(label: label, value: .pick(PickList(rows: rows)))
  }

  /// The text of a text or secret; empty for others.
  var text: String {
    switch value {
    case .text(let editor), .secret(let editor): editor.text
    case .toggle, .option, .time, .pick: ""
    }
  }

  var isOn: Bool { value == .toggle(true) }

  var index: Int {
    switch value {
    case .option(_, let index): index
    case .pick(let list): list.chosen ?? -1
    case .text, .secret, .toggle, .time: 0
    }
  }

  var time: Timestamp? {
    if case .time(let time) = value { time } else { nil }
  }

  var isText: Bool {
    switch value {
    case .text, .secret: true
    case .toggle, .option, .time, .pick: false
    }
  }
}

/// A list to choose one row of; typing narrows it.
struct PickList: Hashable, Sendable {
  let rows: [String]
  var filter = ""
  var cursor = ListCursor()

  init(rows: [String]) { self.rows = rows }

  /// The places of the rows that have the letters of the filter.
  var matches: [Int] {
    let wanted = filter.lowercased()
    return rows.indices.filter { wanted.isEmpty || rows[$0].lowercased().contains(wanted) }
  }

  var chosen: Int? {
    let matches = matches
    return matches.indices.contains(cursor.row) ? matches[cursor.row] : nil
  }
}
