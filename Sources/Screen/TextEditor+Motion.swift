extension TextEditor {
  /// The start of the word before the cursor.
  var previousWord: Int {
    var place = cursor
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  /// The end of the word behind the cursor.
  var nextWord: Int {
    var place = cursor
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }

  /// The start of the cursor's line, line ends counted alone.
  var lineStart: Int {
    var place = cursor
    while place > 0, !metrics[place - 1].endsLine { place -= 1 }
    return place
  }

  /// The end of the cursor's line, line ends counted alone.
  var lineEnd: Int {
    var place = cursor
    while place < metrics.count, !metrics[place].endsLine { place += 1 }
    return place
  }

  /// Moves by rows as displayed; returns false at the first or last row.
  mutating func moveRows(_ rows: Int, width: Int, selecting: Bool) -> Bool {
    let ranges = rowRanges(width: width)
    let here = row(of: cursor, in: ranges)
    let target = min(max(0, here + rows), ranges.count - 1)
    guard target != here else { return false }
    let goal = goalColumn ?? columns(from: ranges[here].lowerBound, to: cursor)
    move(to: place(atColumn: goal, in: ranges[target], ranges: ranges), selecting: selecting)
    goalColumn = goal
    return true
  }

  /// Moves to the start of the displayed row; from there to the start of the line.
  mutating func moveHome(width: Int, selecting: Bool) {
    let ranges = rowRanges(width: width)
    let start = ranges[row(of: cursor, in: ranges)].lowerBound
    move(to: cursor == start ? lineStart : start, selecting: selecting)
  }

  /// Moves to the end of the displayed row; from there to the end of the line.
  mutating func moveEnd(width: Int, selecting: Bool) {
    let ranges = rowRanges(width: width)
    let range = ranges[row(of: cursor, in: ranges)]
    let end = lastPlace(in: range, ranges: ranges)
    move(to: cursor == end ? lineEnd : end, selecting: selecting)
  }

  /// The last place of the cursor that is still displayed in a row.
  private func lastPlace(in range: Range<Int>, ranges: [Range<Int>]) -> Int {
    let wraps = range.upperBound < metrics.count && !metrics[range.upperBound].endsLine
    return wraps ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  private func place(atColumn goal: Int, in range: Range<Int>, ranges: [Range<Int>]) -> Int {
    let last = lastPlace(in: range, ranges: ranges)
    var place = range.lowerBound
    var column = 0
    while place < last, column + metrics[place].columns <= goal {
      column += metrics[place].columns
      place += 1
    }
    return place
  }

  func columns(from start: Int, to end: Int) -> Int {
    metrics[start..<max(start, end)].reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// Letters, digits and what belongs to words, such as the apostrophe.
  fileprivate var isPartOfWord: Bool {
    isLetter || isNumber || self == "_" || self == "'" || self == "\u{2019}"
  }
}
