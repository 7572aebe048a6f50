extension TextEditor {
  /// Does what a key means in a text field.
  ///
  /// Left to the caller are Tab, Esc, the F keys, Alt+Up and Alt+Down, Ctrl+P, Ctrl+F, Ctrl+S,
  /// Ctrl+Q and Ctrl+G; up and down too at the first and last row, cut and copy without a
  /// selection, paste with nothing cut or copied, undo and redo with nothing to take back.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - width: The columns of the field, as in ``window(width:height:firstRow:)``.
  ///   - pageRows: The rows that page up and page down move by.
  /// - Returns: Whether the key was used.
  public mutating func handle(_ key: Key, width: Int, pageRows: Int = 10) -> Bool {
    let addsToKill = lastKeyKilled
    lastKeyKilled = false
    switch key {
    case .character(let character):
      insert(String(character))
      return true
    case .control(let character):
      return handleControl(character, width: width, addsToKill: addsToKill)
    case .alt(let character):
      return handleAlt(character, addsToKill: addsToKill)
    case .special(let special, let modifiers):
      return handle(
        special, modifiers, width: width, pageRows: pageRows, addsToKill: addsToKill)
    case .function:
      return false
    }
  }

  private mutating func handleControl(
    _ character: Character, width: Int, addsToKill: Bool
  ) -> Bool {
    switch character {
    case "a": moveHome(width: width, selecting: false)
    case "e": moveEnd(width: width, selecting: false)
    case "d": deleteForward()
    case "w": kill(previousWord..<cursor, adding: addsToKill)
    case "k":
      kill(cursor..<(lineEnd == cursor ? min(cursor + 1, count) : lineEnd), adding: addsToKill)
    case "u": kill(lineStart..<cursor, adding: addsToKill)
    case "x": return cut()
    case "c": return copy()
    case "v": return pasteKilled()
    case "z", "_": return undo()
    case "y": return redo()
    default: return false
    }
    return true
  }

  private mutating func handleAlt(_ character: Character, addsToKill: Bool) -> Bool {
    switch character {
    case "b": move(to: previousWord, selecting: false)
    case "f": move(to: nextWord, selecting: false)
    case "d": kill(cursor..<nextWord, adding: addsToKill)
    case "y": return pasteKilled()
    case "u": return undo()
    case "Z": return redo()
    case "a": toggleMark()
    default: return false
    }
    return true
  }

  private mutating func handle(
    _ special: Key.Special, _ modifiers: Key.Modifiers, width: Int, pageRows: Int,
    addsToKill: Bool
  ) -> Bool {
    let selecting = modifiers.contains(.shift)
    let byWord = modifiers.contains(.control)
    switch special {
    case .left where !modifiers.contains(.alt):
      move(to: leftward(byWord: byWord, selecting: selecting), selecting: selecting)
    case .right where !modifiers.contains(.alt):
      move(to: rightward(byWord: byWord, selecting: selecting), selecting: selecting)
    case .up where modifiers.isDisjoint(with: [.alt, .control]) && !isSingleLine:
      if moveRows(-1, width: width, selecting: selecting) { return true }
      // Alone it leads out of the text at its first row; with Shift it takes the rest of that row.
      guard selecting else { return false }
      move(to: 0, selecting: true)
    case .down where modifiers.isDisjoint(with: [.alt, .control]) && !isSingleLine:
      if moveRows(1, width: width, selecting: selecting) { return true }
      guard selecting else { return false }
      move(to: count, selecting: true)
    case .pageUp where modifiers.isDisjoint(with: [.alt, .control]) && !isSingleLine:
      if !moveRows(-max(1, pageRows), width: width, selecting: selecting) {
        move(to: 0, selecting: selecting)
      }
    case .pageDown where modifiers.isDisjoint(with: [.alt, .control]) && !isSingleLine:
      if !moveRows(max(1, pageRows), width: width, selecting: selecting) {
        move(to: count, selecting: selecting)
      }
    case .home where byWord: move(to: 0, selecting: selecting)
    case .end where byWord: move(to: count, selecting: selecting)
    case .home: moveHome(width: width, selecting: selecting)
    case .end: moveEnd(width: width, selecting: selecting)
    case .backspace where byWord || modifiers.contains(.alt):
      kill(previousWord..<cursor, adding: addsToKill)
    case .delete where byWord || modifiers.contains(.alt):
      kill(cursor..<nextWord, adding: addsToKill)
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .enter where !isSingleLine && modifiers.isEmpty: insertNewline()
    default: return false
    }
    return true
  }

  /// Without Shift, an arrow first leaves the selection at its edge, as people expect.
  private func leftward(byWord: Bool, selecting: Bool) -> Int {
    if let selection, !selecting, !markIsSticky, !byWord { return selection.lowerBound }
    return byWord ? previousWord : cursor - 1
  }

  private func rightward(byWord: Bool, selecting: Bool) -> Int {
    if let selection, !selecting, !markIsSticky, !byWord { return selection.upperBound }
    return byWord ? nextWord : cursor + 1
  }

  private mutating func pasteKilled() -> Bool {
    guard !killBuffer.isEmpty else { return false }
    paste(killBuffer)
    return true
  }

  private mutating func toggleMark() {
    if markIsSticky {
      clearMark()
    } else {
      markIsSticky = true
      mark = cursor
    }
  }
}
