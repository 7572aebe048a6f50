import GroupCare
import Screen

/// A question over the screen: what is known, what is asked, and the keys that answer.
struct Dialog: Sendable {
  var purpose: DialogPurpose
  let title: String
  var info: [String]
  var items: [DialogItem]
  var focus: Int
  /// The first line shown of what is known, when it is long.
  var firstInfo = 0
  /// The letters that answer, with what they say; Enter and Esc are always there.
  let answers: [(key: Character, label: String)]
  /// What Enter does, in one or two words.
  let accept: String
  /// The revisions on the screen when it opened, for what is signed with its answer (C30).
  var shown: [SessionPart: Int]
  /// The client whose payers were asked about last.
  var lookedAt: ClientID?
  /// The texts it opened with, before anything was typed.
  private let openedTexts: [Int: String]

  init(
    _ purpose: DialogPurpose, title: String, info: [String] = [], items: [DialogItem] = [],
    focus: Int = 0, answers: [(key: Character, label: String)] = [], accept: String = "accept",
    shown: [SessionPart: Int] = [:]
  ) {
    self.purpose = purpose
    self.title = title
    self.info = info
    self.items = items
    self.focus = min(max(0, focus), max(0, items.count - 1))
    self.answers = answers
    self.accept = accept
    self.shown = shown
    openedTexts = Self.texts(of: items)
  }

  /// The columns of a text of several lines, which fit the smallest terminal.
  static let textWidth = 48

  /// What a key came to.
  enum Outcome: Hashable, Sendable {
    case stay
    case cancel
    case accept
    case answer(Character)
    /// What was typed is no time of day.
    case noTime
    /// What was typed is no day.
    case noDay
    /// The key means nothing here.
    case unknown
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancel
    case .enter:
      guard let index = takeTypedDigits() else { return .accept }
      return items[index].day == nil ? .noTime : .noDay
    case .tab:
      moveFocus(1)
      return .stay
    case .backTab:
      moveFocus(-1)
      return .stay
    default: break
    }
    if handleFocused(key) || scroll(key) { return .stay }
    if key == .down || key == .up, items.count > 1 {
      moveFocus(key == .down ? 1 : -1)
      return .stay
    }
    guard case .character(let character) = key else { return .unknown }
    if let index = items.firstIndex(where: { $0.hotkey == character }) {
      focus = index
      turn(index, by: 1)
      return .stay
    }
    return answers.contains { $0.key == character } ? .answer(character) : .unknown
  }

  mutating func paste(_ text: String) {
    guard items.indices.contains(focus) else { return }
    items[focus].editor?.paste(text)
  }

  /// Takes over what was typed in the same dialog before.
  mutating func takeTexts(_ texts: [Int: String]) {
    for (index, text) in texts where items.indices.contains(index) && items[index].isKept {
      items[index].editor?.replaceAll(with: text)
    }
  }

  /// The texts that aren't as they were when it opened, each by the place of its line.
  var typedTexts: [Int: String] {
    Self.texts(of: items).filter { openedTexts[$0.key] != $0.value }
  }

  private static func texts(of items: [DialogItem]) -> [Int: String] {
    Dictionary(
      uniqueKeysWithValues: items.indices.filter { items[$0].isKept }.map {
        ($0, items[$0].keptText)
      })
  }

  /// Forgets what was typed as a passphrase.
  mutating func forgetSecrets() {
    for index in items.indices where items[index].isSecret {
      items[index].editor = TextEditor("", isSingleLine: true)
    }
  }

  /// Whether letters go into a text.
  var isTyping: Bool { items.indices.contains(focus) && items[focus].editor != nil }

  /// Whether it asks which of two texts is to stand.
  var isConflict: Bool {
    if case .conflict = purpose { true } else { false }
  }

  private var focused: DialogItem? { items.indices.contains(focus) ? items[focus] : nil }

  private mutating func moveFocus(_ step: Int) {
    guard !items.isEmpty else { return }
    focus = (focus + step + items.count) % items.count
  }

  /// Moves through what is known, when nothing is asked that the keys could mean.
  private mutating func scroll(_ key: Key) -> Bool {
    guard items.isEmpty else { return false }
    switch key {
    case .down: firstInfo += 1
    case .up: firstInfo = max(0, firstInfo - 1)
    case .pageDown: firstInfo += 8
    case .pageUp: firstInfo = max(0, firstInfo - 8)
    default: return false
    }
    return true
  }

  private mutating func handleFocused(_ key: Key) -> Bool {
    guard let item = focused else { return false }
    switch item.value {
    case .text(var editor), .secret(var editor), .lines(var editor):
      let isUsed = editor.handle(key, width: Self.textWidth)
      items[focus].editor = editor
      return isUsed
    case .toggle, .option:
      switch key {
      case .space, .right: turn(focus, by: 1)
      case .left: turn(focus, by: -1)
      default: return false
      }
      return true
    case .time(let time):
      if items[focus].handleDigit(key) { return true }
      guard let moved = Self.nudged(time, by: key) else { return false }
      items[focus].value = .time(moved)
      return true
    case .day:
      if items[focus].handleDigit(key) { return true }
      items[focus].takeTypedDigits()
      guard let day = items[focus].day, let moved = Self.nudged(day, by: key) else { return false }
      items[focus].value = .day(moved)
      return true
    case .pick(var list):
      guard list.handle(key) else { return false }
      items[focus].value = .pick(list)
      return true
    case .lookUp(var lookUp):
      guard lookUp.handle(key) else { return false }
      items[focus].value = .lookUp(lookUp)
      return true
    }
  }

  /// Takes over the times and days whose digits were typed and not yet set; returns the first line of
  /// which they are none.
  private mutating func takeTypedDigits() -> Int? {
    for index in items.indices {
      items[index].takeTypedDigits()
      guard items[index].digits.isEmpty else {
        focus = index
        return index
      }
    }
    return nil
  }

  private mutating func turn(_ index: Int, by step: Int) {
    switch items[index].value {
    case .toggle(let isOn): items[index].value = .toggle(!isOn)
    case .option(let options, let chosen):
      let next = (chosen + step + options.count) % max(1, options.count)
      items[index].value = .option(options, next)
    case .text, .lines, .secret, .time, .day, .pick, .lookUp: return
    }
  }

  /// Moves a time by the keys of U9: a minute by + and -, five by > and <.
  static func nudged(_ time: Timestamp, by key: Key) -> Timestamp? {
    switch key {
    case .character("+"), .right: time.adding(minutes: 1)
    case .character("-"), .left: time.adding(minutes: -1)
    case .character(">"), .pageUp: time.adding(minutes: 5)
    case .character("<"), .pageDown: time.adding(minutes: -5)
    default: nil
    }
  }

  /// Moves a day by the same keys: a day by + and -, a week by > and <.
  static func nudged(_ day: CalendarDate, by key: Key) -> CalendarDate? {
    switch key {
    case .character("+"), .right: day.adding(days: 1)
    case .character("-"), .left: day.adding(days: -1)
    case .character(">"), .pageUp: day.adding(days: 7)
    case .character("<"), .pageDown: day.adding(days: -7)
    default: nil
    }
  }
}
