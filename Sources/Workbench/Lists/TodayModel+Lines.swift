/// The lines of today's screen: the rows that are shown, and above each section its title.
extension TodayModel {
  /// The place of the row in a line; nothing where a section's title stands.
  func place(ofLine line: Int) -> Int? {
    var titles = 0
    for start in starts {
      if start.place + titles == line { return nil }
      if start.place + titles > line { break }
      titles += 1
    }
    return line - titles
  }

  /// The title in a line; empty where a row stands.
  func title(ofLine line: Int) -> String {
    starts.enumerated().first { $1.place + $0 == line }?.element.title ?? ""
  }
}
