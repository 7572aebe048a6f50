import GroupCare
import Screen

/// A note as lines: fields with their labels, texts and what they lack, scrolled to the selected one.
struct NoteForm {
  /// One field of the form.
  struct Entry {
    let place: NotePlace
    let label: String
    /// What stands above it: the goal it is about.
    let heading: String?
    let text: String
    /// What it lacks, in words; nothing when it is complete.
    let fault: String?
    let isMissing: Bool
    /// What is named of its text, besides what it lacks.
    var findings: [String] = []
    /// The parts of its text that this is about, in UTF-8 bytes, in order.
    var marks: [Range<Int>] = []
    /// Whether what it shows couldn't be written.
    var isUnsaved = false

    var choices: [NoteChoice] { place.entry.choices }
  }

  let entries: [Entry]
  let selected: Int
  let editing: FieldEditing?
  let width: Int

  /// A line of a field that isn't being typed in, and the columns of it that are marked.
  struct Line {
    let text: String
    var marked: [Range<Int>] = []
  }

  /// The lines of a field that isn't being typed in: its text, or what is to be written there.
  func lines(of index: Int) -> [Line] {
    let entry = entries[index]
    if !entry.choices.isEmpty {
      if editing?.place == entry.place { return choiceLines(of: entry).map { _ in Line(text: "") } }
      if let chosen = entry.choices.first(where: { $0.value == entry.text }) {
        return [Line(text: chosen.label)]
      }
    } else if !entry.text.isEmpty {
      return TextWidth.wrap(entry.text, to: width).map { row in
        let start = entry.text.utf8.distance(from: entry.text.startIndex, to: row.startIndex)
        return Line(text: String(row), marked: Self.columns(of: entry.marks, in: row, from: start))
      }
    }
    let word = entry.isMissing ? "missing" : entry.fault == nil ? "optional" : "asked for"
    guard index == selected else { return [Line(text: word)] }
    return TextWidth.wrap("\(word): \(entry.place.prompt)", to: width)
      .map { Line(text: String($0)) }
  }

  /// The columns of a row of a text in which its marks lie.
  ///
  /// - Parameters:
  ///   - marks: Parts of the text in UTF-8 bytes, in order.
  ///   - row: The row.
  ///   - start: The byte of the text at which it begins.
  /// - Returns: Columns from the row's first, in order and without overlaps.
  static func columns(
    of marks: [Range<Int>], in row: some StringProtocol, from start: Int
  ) -> [Range<Int>] {
    guard !marks.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var (byte, column) = (start, 0)
    for character in row {
      let end = column + TextWidth.width(of: character)
      if marks.contains(where: { $0.contains(byte) }) {
        if let last = found.last, last.upperBound == column {
          found[found.count - 1] = last.lowerBound..<end
        } else {
          found.append(column..<end)
        }
      }
      byte += character.utf8.count
      column = end
    }
    return found
  }

  /// The answers of a choice as they stand in rows, each with its number.
  func choiceLines(of entry: Entry) -> [[(text: String, isChosen: Bool)]] {
    var rows: [[(text: String, isChosen: Bool)]] = [[]]
    var used = 0
    for (index, choice) in entry.choices.enumerated() {
      let isChosen = choice.value == (editing?.text ?? entry.text)
      let text = isChosen ? "[\(index + 1) \(choice.label)]" : " \(index + 1) \(choice.label) "
      let columns = TextWidth.width(of: text)
      if used > 0, used + columns > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append((text, isChosen))
      used += columns
    }
    return rows
  }

  /// The rows that a field takes, its heading and its fault among them.
  func height(of index: Int) -> Int {
    let entry = entries[index]
    let extra = (entry.heading == nil ? 0 : 1) + notes(of: index).count
    if let editing, editing.place == entry.place, entry.choices.isEmpty {
      return max(3, min(Workbench.fieldRows, editing.editor.rowCount(width: width))) + extra
    }
    return max(1, min(index == selected ? 8 : 2, lines(of: index).count)) + extra
  }

  /// What stands below a field: what is wrong with its text, a line each.
  func notes(of index: Int) -> [String] {
    let entry = entries[index]
    if entry.isUnsaved { return ["not saved; Enter opens it"] }
    return entry.isMissing ? [] : (entry.fault.map { [$0] } ?? []) + entry.findings
  }

  /// The fields to draw so that the selected one is whole on the screen.
  func visible(height room: Int) -> Range<Int> {
    guard !entries.isEmpty else { return 0..<0 }
    var first = selected
    var used = height(of: selected)
    while first > 0, used + height(of: first - 1) <= max(1, room * 2 / 3) {
      first -= 1
      used += height(of: first)
    }
    var last = selected + 1
    while last < entries.count, used + height(of: last) <= room {
      used += height(of: last)
      last += 1
    }
    while first > 0, used + height(of: first - 1) <= room {
      first -= 1
      used += height(of: first)
    }
    return first..<last
  }
}

extension NoteGap.Fault {
  /// What a field lacks, in words.
  var words: String {
    switch self {
    case .missing: "missing"
    case .filler: "too general: say what happened in this session"
    case .noNumber: "gives no number: the goal is measured in numbers"
    case .repeatsGroupNote: "repeats the group note: write of this member"
    case .notRecognised: "names no recognised therapy, such as DBT or CBT"
    case .didacticOnly: "describes teaching alone: what was the therapy?"
    case .notPsychotherapy: "no psychotherapy: then it can't be billed"
    case .noGoalAddressed: "no goal was addressed; at least one must be"
    }
  }
}
