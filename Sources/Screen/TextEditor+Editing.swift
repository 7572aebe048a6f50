extension TextEditor {
  /// Inserts typed text at the cursor, over the selection if there is one.
  ///
  /// What no record should hold is left out, see ``TextSanitiser/stored(_:)``. Typing is undone
  /// word by word.
  public mutating func insert(_ text: String) {
    insert(text, kind: .typing)
  }

  /// Inserts pasted text as one step of undo.
  public mutating func paste(_ text: String) {
    insert(text, kind: .whole)
  }

  /// Inserts a line end; a single-line editor leaves the text alone.
  public mutating func insertNewline() {
    guard !isSingleLine else { return }
    insert("\n", kind: .typing)
  }

  /// Replaces all text, as one step of undo.
  public mutating func replaceAll(with text: String) {
    clearMark()
    replace(
      0..<characters.count, with: Self.accepted(text, isSingleLine: isSingleLine), kind: .whole)
  }

  /// Deletes the selection, or the character before the cursor.
  public mutating func deleteBackward() {
    guard !deleteSelection(), cursor > 0 else { return }
    replace(cursor - 1..<cursor, with: [], kind: .deletingBack)
  }

  /// Deletes the selection, or the character behind the cursor.
  public mutating func deleteForward() {
    guard !deleteSelection(), cursor < characters.count else { return }
    replace(cursor..<cursor + 1, with: [], kind: .deletingForward)
  }

  /// Takes the last step back; returns whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let unit = history.takeUndo() else { return false }
    for edit in unit.reversed() {
      splice(edit.start..<edit.start + edit.inserted.count, with: edit.removed)
      cursor = edit.cursorBefore
    }
    clearMark()
    goalColumn = nil
    return true
  }

  /// Takes the last step forth again; returns whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let unit = history.takeRedo() else { return false }
    for edit in unit {
      splice(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
      cursor = edit.cursorAfter
    }
    clearMark()
    goalColumn = nil
    return true
  }

  /// Cuts the selection into the kill buffer; returns whether there was one.
  @discardableResult
  public mutating func cut() -> Bool {
    guard copy() else { return false }
    return deleteSelection()
  }

  /// Copies the selection into the kill buffer; returns whether there was one.
  @discardableResult
  public mutating func copy() -> Bool {
    guard let selectedText else { return false }
    killBuffer = selectedText
    return true
  }

  /// Deletes characters into the kill buffer, added to it when kills follow one another.
  mutating func kill(_ range: Range<Int>, adding: Bool) {
    lastKeyKilled = true
    guard !range.isEmpty else { return }
    let killed = String(characters[range])
    if adding {
      killBuffer = range.upperBound == cursor ? killed + killBuffer : killBuffer + killed
    } else {
      killBuffer = killed
    }
    clearMark()
    replace(range, with: [], kind: .whole)
  }

  mutating func deleteSelection() -> Bool {
    guard let selection else { return false }
    clearMark()
    replace(selection, with: [], kind: .whole)
    return true
  }

  private mutating func insert(_ text: String, kind: EditKind) {
    let inserted = Self.accepted(text, isSingleLine: isSingleLine)
    guard !inserted.isEmpty else { return }
    let range = selection ?? cursor..<cursor
    clearMark()
    replace(range, with: inserted, kind: range.isEmpty ? kind : .whole)
  }

  /// Replaces characters, and joins what combines across the seams into one character.
  private mutating func replace(_ range: Range<Int>, with inserted: [Character], kind: EditKind) {
    var window = range
    if window.lowerBound > 0 { window = window.lowerBound - 1..<window.upperBound }
    if window.upperBound < characters.count {
      window = window.lowerBound..<window.upperBound + 1
    }
    // Flags pair up from the first of a run, so the whole run is looked at.
    while window.lowerBound > 0, characters[window.lowerBound].isPartOfFlag {
      window = window.lowerBound - 1..<window.upperBound
    }
    while window.upperBound < characters.count, characters[window.upperBound - 1].isPartOfFlag {
      window = window.lowerBound..<window.upperBound + 1
    }
    let before = characters[window.lowerBound..<range.lowerBound]
    let after = characters[range.upperBound..<window.upperBound]
    let startsUnit = kind == .typing && startsWord(inserted, at: range.lowerBound)
    var edit: Edit
    if before.last?.isAlwaysAlone ?? true, after.first?.isAlwaysAlone ?? true,
      inserted.allSatisfy(\.isAlwaysAlone)
    {
      edit = Edit(
        start: range.lowerBound, removed: Array(characters[range]), inserted: inserted,
        cursorBefore: cursor, cursorAfter: range.lowerBound + inserted.count)
    } else {
      let upToCursor = String(before) + String(inserted)
      let joined = Array(upToCursor + String(after))
      var scalars = upToCursor.unicodeScalars.count
      var passed = 0
      while scalars > 0, passed < joined.count {
        scalars -= joined[passed].unicodeScalars.count
        passed += 1
      }
      edit = Edit(
        start: window.lowerBound, removed: Array(characters[window]), inserted: joined,
        cursorBefore: cursor, cursorAfter: window.lowerBound + passed)
    }
    splice(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
    cursor = edit.cursorAfter
    // An empty selection counts as none, and yet its mark would point past the new text.
    clearMark()
    goalColumn = nil
    history.record(edit, kind: kind, startsUnit: startsUnit)
  }

  /// Whether typing goes on with a new word, which undo takes back apart.
  private func startsWord(_ inserted: [Character], at place: Int) -> Bool {
    guard place > 0, let first = inserted.first else { return false }
    let previous = characters[place - 1]
    return previous.isWhitespace && !first.isWhitespace || first == "\n"
  }
}

extension Character {
  /// Whether it never combines with a neighbour: ASCII, the line end included.
  fileprivate var isAlwaysAlone: Bool { utf8.count == 1 }

  fileprivate var isPartOfFlag: Bool {
    unicodeScalars.contains { (0x1F1E6...0x1F1FF).contains($0.value) }
  }
}
