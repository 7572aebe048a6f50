import GroupCare
import Screen

extension TodayModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: arrangement.shown, page: page)
  }
}

extension GroupsModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: arrangement.shown, page: page)
  }
}

extension GroupModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: arrangement.shown, page: page)
  }
}

extension GroupModel {
  /// Goes to a row of the roster by its number.
  mutating func typeDigit(_ digit: Int) -> (row: Int?, text: String) {
    let typed = cursor.type(digit, after: digits, of: facts.roster.count)
    digits = typed.row == nil ? "" : typed.text
    return typed
  }
}

extension ListCursor {
  /// Goes to a row by its number; the number begins anew when no row has it.
  fileprivate mutating func type(
    _ digit: Int, after digits: String, of count: Int
  ) -> (row: Int?, text: String) {
    var text = digits + String(digit)
    if (Int(text) ?? 0) > count { text = String(digit) }
    guard let number = Int(text), number > 0, number <= count else { return (nil, text) }
    move(to: number - 1, of: count)
    return (number, text)
  }
}

extension ClientsModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: arrangement.shown, page: page)
  }

  /// Goes to a row by its number.
  mutating func typeDigit(_ digit: Int) -> (row: Int?, text: String) {
    let typed = cursor.type(digit, after: digits, of: rows.count)
    digits = typed.row == nil ? "" : typed.text
    return typed
  }
}

extension ClaimsModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: arrangement.shown, page: page)
  }
}

extension SessionModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    let key = Self.motion(key)
    switch tab {
    case .checkIn:
      return row.handle(key, shown: findableMembers.shown(by: row.filter), page: page)
    case .groupNote:
      return groupField.handle(fieldKey(key), count: GroupNoteField.allCases.count, page: 4)
    case .memberNotes: return memberField.handle(fieldKey(key), count: memberFields.count, page: 4)
    case .gate:
      return gateCursor.handle(key, shown: shownGateRows, page: page)
    }
  }

  /// The letters by which some go to the ends of a list; on today's screen g shows the groups.
  private static func motion(_ key: Key) -> Key {
    switch key {
    case .character("g"): .home
    case .character("G"): .end
    default: key
    }
  }

  /// Tab moves between the fields of a note, too.
  private func fieldKey(_ key: Key) -> Key {
    switch key {
    case .tab: .down
    case .backTab: .up
    default: key
    }
  }

  /// Adds a digit to the number of a row and goes there; the number begins anew when no row has it.
  mutating func typeDigit(_ digit: Int) -> (row: Int?, text: String)? {
    let count: Int
    switch tab {
    case .checkIn: count = chart.encounters.count
    case .memberNotes: count = chart.present.count
    case .gate: count = report.allBlockers.count
    case .groupNote: return nil
    }
    var text = digits + String(digit)
    if (Int(text) ?? 0) > count { text = String(digit) }
    guard let number = Int(text), (1...max(1, count)).contains(number), count > 0 else {
      digits = ""
      return (nil, text)
    }
    digits = text
    switch tab {
    case .checkIn: row.move(to: number - 1, of: count)
    case .memberNotes: member.move(to: number - 1, of: count)
    case .gate, .groupNote: selectBlocker(number: number)
    }
    return (number, text)
  }
}
