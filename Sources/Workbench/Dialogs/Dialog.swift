import GroupCare
import Screen

/// A question over the screen: what is known, what is asked, and the keys that answer.
struct Dialog: Sendable {
  let purpose: DialogPurpose
  let title: String
  var info: [String]
  var items: [DialogItem]
  var focus: Int
  /// The letters that answer, with what they say; Enter and Esc are always there.
  let answers: [(key: Character, label: String)]
  /// What Enter does, in one or two words.
  let accept: String

  init(
    _ purpose: DialogPurpose, title: String, info: [String] = [], items: [DialogItem] = [],
    focus: Int = 0, answers: [(key: Character, label: String)] = [], accept: String = "accept"
  ) {
    self.purpose = purpose
    self.title = title
    self.info = info
    self.items = items
    self.focus = min(max(0, focus), max(0, items.count - 1))
    self.answers = answers
    self.accept = accept
  }

  /// What a key came to.
  enum Outcome: Hashable, Sendable {
    case stay
    case cancel
    case accept
    case answer(Character)
    /// The key means nothing here.
    case unknown
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancel
    case .enter: return .accept
    case .tab, .special(.down, []):
      if case .pick(var list)? = focused?.value, key != .tab {
        list.cursor.move(to: list.cursor.row + 1, of: list.matches.count)
        items[focus].value = .pick(list)
      } else {
        focus = items.isEmpty ? 0 : (focus + 1) % items.count
      }
      return .stay
    case .backTab, .special(.up, []):
      if case .pick(var list)? = focused?.value, key != .backTab {
        list.cursor.move(to: list.cursor.row - 1, of: list.matches.count)
        items[focus].value = .pick(list)
      } else {
        focus = items.isEmpty ? 0 : (focus + items.count - 1) % items.count
      }
      return .stay
    default: break
    }
    if handleFocused(key) { return .stay }
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
    switch items[focus].value {
    case .text(var editor):
      editor.paste(text)
      items[focus].value = .text(editor)
    case .secret(var editor):
      editor.paste(text)
      items[focus].value = .secret(editor)
    case .toggle, .option, .time, .pick: return
    }
  }

  private var focused: DialogItem? { items.indices.contains(focus) ? items[focus] : nil }

  private mutating func handleFocused(_ key: Key) -> Bool {
    guard let item = focused else { return false }
    switch item.value {
    case .text(var editor):
      let isUsed = editor.handle(key, width: 60)
      items[focus].value = .text(editor)
      return isUsed
    case .secret(var editor):
      let isUsed = editor.handle(key, width: 60)
      items[focus].value = .secret(editor)
      return isUsed
    case .toggle, .option:
      switch key {
      case .space, .right: turn(focus, by: 1)
      case .left: turn(focus, by: -1)
      default: return false
      }
      return true
    case .time(let time):
      guard let moved = Self.nudged(time, by: key) else { return false }
      items[focus].value = .time(moved)
      return true
    case .pick(var list):
      switch key {
      case .character(let character): list.filter.append(character)
      case .backspace: list.filter = String(list.filter.dropLast())
      case .pageUp: list.cursor.move(to: list.cursor.row - 8, of: list.matches.count)
      case .pageDown: list.cursor.move(to: list.cursor.row + 8, of: list.matches.count)
      default: return false
      }
      list.cursor.move(to: list.cursor.row, of: list.matches.count)
      items[focus].value = .pick(list)
      return true
    }
  }

  private mutating func turn(_ index: Int, by step: Int) {
    switch items[index].value {
    case .toggle(let isOn): items[index].value = .toggle(!isOn)
    case .option(let options, let chosen):
      let next = (chosen + step + options.count) % max(1, options.count)
      items[index].value = .option(options, next)
    case .text, .secret, .time, .pick: return
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
}
