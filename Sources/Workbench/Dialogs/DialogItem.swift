import GroupCare
import Screen

/// One line of a dialog that can be filled in.
struct DialogItem: Hashable, Sendable {
  let label: String
  var value: Value
  /// A letter that changes it from anywhere in the dialog but a text.
  var hotkey: Character?
  /// What the record has of it, beside the label.
  var detail = ""
  /// The digits of a time or a day that is being typed.
  private(set) var digits = ""

  enum Value: Hashable, Sendable {
    case text(TextEditor)
    /// Several lines.
    case lines(TextEditor)
    /// Shown as dots.
    case secret(TextEditor)
    case toggle(Bool)
    case option([String], Int)
    case time(Timestamp)
    case day(CalendarDate)
    case pick(PickList)
    case lookUp(DiagnosisLookUp)
  }

  static func text(_ label: String, _ text: String = "") -> DialogItem {
    var editor = TextEditor(text, isSingleLine: true)
    editor.moveCursor(to: text.count)
    return DialogItem(label: label, value: .text(editor))
  }

  static func lines(_ label: String, _ text: String = "") -> DialogItem {
    DialogItem(label: label, value: .lines(TextEditor(text)))
  }

  static func secret(_ label: String) -> DialogItem {
    DialogItem(label: label, value: .secret(TextEditor("", isSingleLine: true)))
  }

  static func toggle(
    _ label: String, _ isOn: Bool, hotkey: Character? = nil, detail: String = ""
  ) -> DialogItem {
    DialogItem(label: label, value: .toggle(isOn), hotkey: hotkey, detail: detail)
  }

  static func option(_ label: String, _ options: [String], _ index: Int) -> DialogItem {
    DialogItem(label: label, value: .option(options, index))
  }

  static func time(_ label: String, _ time: Timestamp) -> DialogItem {
    DialogItem(label: label, value: .time(time))
  }

  static func day(_ label: String, _ day: CalendarDate) -> DialogItem {
    DialogItem(label: label, value: .day(day))
  }

  /// A list; where it is asked, nothing is chosen until the person chooses.
  static func pick(_ label: String, _ rows: [String], isAsked: Bool = false) -> DialogItem {
    DialogItem(label: label, value: .pick(PickList(rows: rows, isAsked: isAsked)))
  }

  static func lookUp(_ label: String, _ lookUp: DiagnosisLookUp) -> DialogItem {
    DialogItem(label: label, value: .lookUp(lookUp))
  }

  /// The text of a text or secret; empty for others.
  var text: String { editor?.text ?? "" }

  /// What is kept of it when its dialog is left: the text, or the code where another than the first was chosen.
  var keptText: String {
    guard case .lookUp(let lookUp) = value, lookUp.cursor.row > 0 else { return text }
    return lookUp.selected?.code.text ?? text
  }

  /// What a text is typed with.
  var editor: TextEditor? {
    get {
      switch value {
      case .text(let editor), .lines(let editor), .secret(let editor): editor
      case .lookUp(let lookUp): lookUp.query
      case .toggle, .option, .time, .day, .pick: nil
      }
    }
    set {
      guard let newValue else { return }
      switch value {
      case .text: value = .text(newValue)
      case .lines: value = .lines(newValue)
      case .secret: value = .secret(newValue)
      case .lookUp(var lookUp):
        lookUp.take(newValue)
        value = .lookUp(lookUp)
      case .toggle, .option, .time, .day, .pick: return
      }
    }
  }

  var isOn: Bool { value == .toggle(true) }

  var index: Int {
    switch value {
    case .option(_, let index): index
    case .pick(let list): list.chosen ?? -1
    case .text, .lines, .secret, .toggle, .time, .day, .lookUp: 0
    }
  }

  // Never inlined: where it was, the optimiser of Swift 6.3 fell over a dialog's items.
  @inline(never)
  var time: Timestamp? {
    if case .time(let time) = value { time } else { nil }
  }

  /// The time as it stands, or as far as it is typed.
  var timeText: String? {
    time.map { digits.isEmpty ? $0.time.text : TextWidth.pad(digits, to: 5) }
  }

  @inline(never)
  var day: CalendarDate? {
    if case .day(let day) = value { day } else { nil }
  }

  /// The day as it stands, or as far as it is typed.
  var dayText: String? {
    day.map { digits.isEmpty ? $0.spoken : TextWidth.pad(digits, to: 8) }
  }

  /// Takes a digit of a time of day, `1405` or `905`, or of a day, `0319`, or takes one back; any other
  /// key does nothing.
  mutating func handleDigit(_ key: Key) -> Bool {
    guard let longest else { return false }
    switch key {
    case .character(let character) where character.isASCII && character.isNumber:
      // What was no time is typed anew and not behind it.
      if digits.count == longest { digits = "" }
      if digits.count < longest { digits.append(character) }
      if digits.count == longest { takeTypedDigits() }
    case .character(":") where !digits.isEmpty: break
    case .character("-") where !digits.isEmpty && day != nil: break
    case .backspace where !digits.isEmpty: digits = String(digits.dropLast())
    default: return false
    }
    return true
  }

  /// How many digits it takes at most; nothing when it takes none.
  private var longest: Int? {
    switch value {
    case .time: 4
    case .day: 8
    default: nil
    }
  }

  /// Sets the time or the day to what was typed; what is none stays to be put right.
  mutating func takeTypedDigits() {
    guard !digits.isEmpty else { return }
    switch value {
    case .time(let time):
      guard let typed = typedTime else { return }
      let step = typed.minutesSinceMidnight - time.time.minutesSinceMidnight
      value = .time(time.adding(minutes: step))
    case .day(let day):
      guard let typed = typedDay(beside: day) else { return }
      value = .day(typed)
    default: return
    }
    digits = ""
  }

  private var typedTime: TimeOfDay? {
    let isHour = digits.count < 3
    guard let hour = Int(isHour ? digits : String(digits.dropLast(2))),
      let minute = isHour ? 0 : Int(digits.suffix(2))
    else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  /// `19` is a day of the month that is shown, `0319` one of its year, `20260319` is whole.
  private func typedDay(beside shown: CalendarDate) -> CalendarDate? {
    guard let number = Int(digits) else { return nil }
    return switch digits.count {
    case 1, 2: CalendarDate(year: shown.year, month: shown.month, day: number)
    case 3, 4: CalendarDate(year: shown.year, month: number / 100, day: number % 100)
    case 8:
      CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: nil
    }
  }

  /// Whether what was typed in it may be kept on the screen.
  var isKept: Bool { editor != nil && !isSecret }

  var isSecret: Bool {
    if case .secret = value { true } else { false }
  }
}
