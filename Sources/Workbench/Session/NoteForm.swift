import GroupCare
import Screen

/// A note as lines: fields with their labels, texts and what they lack, scrolled to the selected one.
struct NoteForm {
  /// Where the text begins.
  static let labelWidth = 21

  /// One field of the form.
  struct Entry {
    let place: NotePlace
    /// What stands above it: the goal it is about.
    let heading: String?
    let text: String
    /// What it lacks, in words; nothing when it is complete.
    let fault: String?
    let isMissing: Bool
  }

  let entries: [Entry]
  let selected: Int
  let editing: FieldEditing?
  let isLocked: Bool

  /// The rows that a field takes.
  func height(of index: Int, width: Int) -> Int {
    let entry = entries[index]
    let extra =
      (entry.heading == nil ? 0 : 1) + (entry.fault != nil && !entry.isMissing ? 1 : 0)
    if !entry.place.entry.choices.isEmpty { return 1 + extra }
    let isOpen = index == selected
    let lines = TextWidth.wrap(entry.text, to: width).count
    if let editing, editing.place == entry.place {
      return max(3, min(8, editing.editor.layout(width: width).count)) + extra
    }
    return max(1, min(isOpen ? 8 : 2, lines)) + extra
  }

  /// The fields to draw so that the selected one is whole on the screen.
  func visible(width: Int, height room: Int) -> Range<Int> {
    guard !entries.isEmpty else { return 0..<0 }
    var first = selected
    var used = height(of: selected, width: width)
    while first > 0, used + height(of: first - 1, width: width) <= max(1, room * 2 / 3) {
      first -= 1
      used += height(of: first, width: width)
    }
    var last = selected + 1
    while last < entries.count, used + height(of: last, width: width) <= room {
      used += height(of: last, width: width)
      last += 1
    }
    while first > 0, used + height(of: first - 1, width: width) <= room {
      first -= 1
      used += height(of: first, width: width)
    }
    return first..<last
  }
}

extension NoteGap.Fault {
  /// What a field lacks, in words.
  var words: String {
    switch self {
    case .missing: "missing"
    case .filler: "says nothing about this session or member; say what happened"
    case .repeatsGroupNote: "repeats the group note; say what is true of this member"
    case .notRecognised: "names no recognised therapy, such as DBT or CBT"
    case .didacticOnly: "describes teaching alone; say what was done as therapy"
    case .notPsychotherapy: "says it was no psychotherapy: then it can't be billed"
    case .noGoalAddressed: "no goal was addressed; at least one must be"
    }
  }
}
