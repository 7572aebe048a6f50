import GroupCare
import Screen

extension Workbench {
  /// Opens the selected field to write in it.
  mutating func editSelected() -> [Effect] {
    guard let place = session?.selectedPlace else { return [] }
    return edit(place)
  }

  mutating func edit(_ place: NotePlace) -> [Effect] {
    guard let model = session else { return [] }
    let base = place.text(in: model.chart)
    session?.editing = FieldEditing(
      place: place, baseText: base, text: model.unsaved[place] ?? base,
      revision: model.revisions[place.part, default: 0])
    session?.editing?.editor.killBuffer = model.killBuffer
    message = nil
    return []
  }

  /// The name of a field, as it stands on its page.
  func label(of place: NotePlace) -> String {
    session.map { place.label(in: $0.chart) } ?? ""
  }

  /// Takes a key while a field is being written in.
  mutating func handleField(_ key: Key) -> [Effect] {
    guard let editing = session?.editing else { return [] }
    session?.editing?.isLedTo = false
    if key == .tab, editing.isLedTo {
      // Whoever presses Tab behind an answer would write into the field after the next.
      say(.note, "This is the next field already; Tab again goes on to the one after it.")
      return []
    }
    if let command = Command.command(for: key, in: .field) { return run(command) }
    message = nil
    if editing.place.entry.choices.isEmpty { return handleText(key) }
    return handleChoice(key, editing.place.entry.choices)
  }

  private mutating func handleText(_ key: Key) -> [Effect] {
    guard let before = session?.editing?.text else { return [] }
    if key == .enter, before.isEmpty {
      say(.note, "Nothing is written here yet; Tab goes on to the next field.")
      return []
    }
    let (width, now) = (fieldWidth, now)
    session?.editing?.notePause(before: now)
    let isUsed =
      session?.editing?.editor.handle(key, width: width, pageRows: Self.fieldRows - 1) ?? false
    guard isUsed else { return unusedInText(key) }
    if let killed = session?.editing?.editor.killBuffer { session?.killBuffer = killed }
    if key == .control("c") { say(.done, "Copied; Ctrl+V puts it in.") }
    return session?.editing?.text == before ? [] : keepDraft()
  }

  /// Takes a key that means nothing to the text as it stands: leads out of it, or says why.
  private mutating func unusedInText(_ key: Key) -> [Effect] {
    switch key {
    case .up: return leaveField(then: .previousField)
    case .down: return leaveField(then: .nextField)
    case .control("x"): say(.note, "Nothing is selected. Esc leaves the field, Ctrl+Q quits.")
    case .control("c"): say(.note, "Nothing is selected. Ctrl+Q quits.")
    case .control("v"), .alt("y"): say(.refused, "Nothing was cut, copied or deleted yet.")
    case .control("z"), .control("_"), .alt("u"): say(.refused, Self.nothingToUndo)
    case .control("y"), .alt("Z"): say(.refused, "Nothing to do again here.")
    default: say(.refused, "\(name(of: key)) does nothing in a field; F1 shows the keys.")
    }
    return []
  }

  /// Takes a key in a field that is answered by choosing.
  ///
  /// Letters choose the answer that begins with them, as in any list of answers. Whoever goes on typing
  /// prose into it changes nothing: a blank or a digit behind letters belongs to them.
  private mutating func handleChoice(_ key: Key, _ choices: [NoteChoice]) -> [Effect] {
    guard let editing = session?.editing else { return [] }
    if let letter = Self.letter(of: key, isWithinWord: !editing.letters.isEmpty) {
      return typeChoice(letter, choices)
    }
    session?.editing?.forgetLetters()
    let index = choices.firstIndex { $0.value == editing.text }
    // What is attested isn't answered by a key that only moves.
    if case .group(_, .attestation) = editing.place,
      [.left, .right, .up, .down, .space].contains(key)
    {
      say(.refused, "This is an attestation: choose by number, 1 to \(choices.count).")
      return []
    }
    switch key {
    case .right, .down, .space:
      return choose(choices[index.map { ($0 + 1) % choices.count } ?? 0].value, advances: false)
    case .left, .up:
      let previous = index.map { ($0 + choices.count - 1) % choices.count } ?? choices.count - 1
      return choose(choices[previous].value, advances: false)
    case .backspace, .delete: return choose("", advances: false)
    case .enter: return leaveField(then: .nextField)
    case .character(let character):
      if let digit = character.wholeNumberValue, (1...choices.count).contains(digit) {
        return choose(choices[digit - 1].value, advances: true)
      }
      say(.refused, "Choose by number, 1 to \(choices.count), or by first letters.")
      return []
    case .control("z"), .control("_"), .alt("u"):
      say(.refused, Self.nothingToUndo)
      return []
    default:
      say(.refused, "Choose by number, or with Left and Right; Tab goes on.")
      return []
    }
  }

  private static let nothingToUndo =
    "Nothing more to undo in this field; Esc leaves it, then u undoes what was saved."

  /// The letter that a key types into a choice; blanks and digits only where letters stand before them.
  private static func letter(of key: Key, isWithinWord: Bool) -> Character? {
    switch key {
    case .space: isWithinWord ? " " : nil
    case .character(let character): character.isLetter || isWithinWord ? character : nil
    default: nil
    }
  }

  private mutating func typeChoice(_ letter: Character, _ choices: [NoteChoice]) -> [Effect] {
    let before = session?.editing?.text
    let isFound = session?.editing?.type(letter, choosingFrom: choices) ?? false
    if !isFound {
      let typed = session?.editing?.letters ?? ""
      say(
        .refused,
        "No answer begins with \"\(typed.suffix(20))\": Left and Right choose, Tab goes on.")
    }
    return session?.editing?.text == before ? [] : keepDraft()
  }

  private mutating func choose(_ value: String, advances: Bool) -> [Effect] {
    session?.editing?.editor = TextEditor(value)
    guard advances else { return keepDraft() }
    let effects = leaveField(then: .nextField)
    session?.editing?.isLedTo = true
    return effects
  }

  /// Asks that what is being typed be kept within a second (C34).
  mutating func keepDraft() -> [Effect] {
    guard let editing = session?.editing else { return [] }
    return [.keepDraft(editing.place, text: editing.text, revision: editing.revision)]
  }

  /// Leaves the field and saves it; then perhaps goes on to another.
  mutating func leaveField(then next: CommandID?) -> [Effect] {
    var effects = saveField()
    session?.editing = nil
    guard dialog == nil, let next else { return effects }
    switch next {
    case .nextField: effects += step(1)
    case .previousField: effects += step(-1)
    case .nextMember: effects += stepMember(1, editing: true)
    case .previousMember: effects += stepMember(-1, editing: true)
    default: break
    }
    return effects
  }

  /// Commits what was typed, unless somebody else wrote in the same field meanwhile: then asks.
  mutating func saveField() -> [Effect] {
    guard let editing = session?.editing, let model = session else { return [] }
    let place = editing.place
    let stored = place.text(in: model.chart)
    let mine = editing.text
    if mine == stored {
      session?.unsaved[place] = nil
      return model.isOnItsWay(place) ? [] : [.dropDraft(place)]
    }
    if !editing.hasChanged {
      return model.unsaved[place] != nil || model.isOnItsWay(place) ? [] : [.dropDraft(place)]
    }
    if stored != editing.baseText {
      ask(conflictDialog(place, mine: mine, theirs: stored))
      return []
    }
    let effects = write(mine, in: place)
    if session?.unsaved[place] == nil { session?.editing?.saved() }
    return effects
  }

  /// Goes to another field and opens it; behind the last one, stops.
  private mutating func step(_ step: Int) -> [Effect] {
    guard let model = session else { return [] }
    switch model.tab {
    case .groupNote:
      let next = model.groupField.row + step
      guard GroupNoteField.allCases.indices.contains(next) else { return [] }
      session?.groupField.move(to: next, of: GroupNoteField.allCases.count)
    case .memberNotes:
      var next = model.memberField.row + step
      while model.memberFields.indices.contains(next), model.isAside(model.memberFields[next]) {
        next += step
      }
      guard model.memberFields.indices.contains(next) else { return endOfNote() }
      session?.memberField.move(to: next, of: model.memberFields.count)
    case .checkIn, .gate: return []
    }
    return editSelected()
  }

  private mutating func endOfNote() -> [Effect] {
    guard let model = session, let encounter = model.noteEncounter else { return [] }
    if model.gaps(of: encounter).isEmpty {
      say(.done, "This note is complete: s signs it.")
    }
    return []
  }

  /// Goes to the same field of another member.
  mutating func stepMember(_ step: Int, editing: Bool) -> [Effect] {
    guard let model = session else { return [] }
    let count = model.chart.present.count
    guard count > 0 else { return [] }
    let field =
      model.memberFields.indices.contains(model.memberField.row)
      ? model.memberFields[model.memberField.row] : .participation
    session?.member.move(to: (model.member.row + step + count) % count, of: count)
    session?.selectMemberField(field)
    guard editing else { return [] }
    guard case .draft? = session?.noteEncounter?.note else {
      say(.note, "This member's note is signed; Alt+Down goes on.")
      return []
    }
    return editSelected()
  }
}
